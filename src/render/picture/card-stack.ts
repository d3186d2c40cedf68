import { lightTheme as theme } from './light-theme.ts';
import { type Block, writeBlock } from './lines.ts';

/** A block of a stack, with the space below it in pixels. */
export interface Placed {
  readonly block: Block;
  readonly space: number;
}

/** How high a stack is, in pixels, the space below its last block included. */
export function stackHeight(stack: readonly Placed[]): number {
  return stack.reduce((sum, { block, space }) => sum + block.height + space, 0);
}

/** Writes the blocks one below the other, the first with its upper left corner at (x, from). */
export function writeStack(stack: readonly Placed[], x: number, from: number): string[] {
  let y = from;
  return stack.map(({ block, space }) => {
    const written = writeBlock(block, { x, y }, theme);
    y += block.height + space;
    return written;
  });
}
