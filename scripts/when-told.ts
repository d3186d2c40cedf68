import { createInterface } from 'node:readline/promises';

/** With this argument, a program loads what it needs and waits. */
export const WHEN_TOLD = '--when-told';

/**
 * Waits for a line on the input, where the program was started to wait for one; ends the program where the input ends
 * without. What a program loads takes up to a second, in which another can do what has to be done before.
 */
export async function waitUntilTold(): Promise<void> {
  if (!process.argv.includes(WHEN_TOLD)) return;
  for await (const _ of createInterface({ input: process.stdin })) return;
  process.exit(1);
}
