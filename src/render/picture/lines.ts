import type { Theme, ThemeToken } from '../../charts/define-chart.ts';
import { type FontWeight, textWidth, wrapText } from '../../charts/text-width.ts';
import { element, xmlText } from './xml.ts';

/** How a text of a picture is set. */
export interface Setting {
  readonly family: 'sans' | 'serif';
  /** In pixels, 12 at least. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: ThemeToken;
  /** From one baseline to the next, as a multiple of the size. */
  readonly leading: number;
}

/** A stack of lines, and how high it is in pixels. */
export interface Block {
  readonly lines: readonly string[];
  readonly setting: Setting;
  readonly height: number;
}

/** A margin for serif families against the wider of Source Sans and Arial. Estimated, not measured. */
const SERIF_WIDTH = 1.13;

/** Breaks a text into lines that no font of its family sets wider than `width` pixels; a longer word is broken. */
export function breakLines(text: string, width: number, { family, size, weight }: Setting): string[] {
  const room = family === 'serif' ? width / SERIF_WIDTH : width;
  const words = text.split(/\s+/).flatMap((word) => breakWord(word, room, size, weight));
  return wrapText(words.join(' '), room, size, weight);
}

/** How wide a text in one line is at most, in pixels. */
export function widthOf(text: string, { family, size, weight }: Setting): number {
  return textWidth(text, size, weight) * (family === 'serif' ? SERIF_WIDTH : 1);
}

/** An address broken to lines of `width` pixels behind its slashes. */
export function setAddress(address: string, width: number, setting: Setting): Block {
  const lines: string[] = [];
  for (const part of address.split(/(?<=\/)(?!\/)/)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && widthOf(longer, setting) <= width) lines[lines.length - 1] = longer;
    else lines.push(...breakLines(part, width, setting));
  }
  return { lines, setting, height: lines.length * lineHeight(setting) };
}

/** A text broken to lines of `width` pixels. */
export function setBlock(text: string, width: number, setting: Setting): Block {
  const lines = breakLines(text, width, setting);
  return { lines, setting, height: lines.length * lineHeight(setting) };
}

/** A text broken to as few lines as `setBlock` makes of it, of lengths as even as can be: no word alone below a title. */
export function setBalanced(text: string, width: number, setting: Setting): Block {
  const { length } = breakLines(text, width, setting);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const between = (narrow + wide) / 2;
    if (breakLines(text, between, setting).length > length) narrow = between;
    else wide = between;
  }
  return setBlock(text, wide, setting);
}

/** The block in the first of the sizes in which it is no higher than `height`; in the last, cut to what fits. */
export function fitBlock(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting,
  sizes: readonly number[],
): Block {
  let last = setBlock('', width, setting);
  for (const size of sizes) {
    last = setBalanced(text, width, { ...setting, size });
    if (last.height <= height) return last;
  }
  return cutBlock(last, height);
}

/** The lines that fit into `height` pixels; an ellipsis says that there are more. */
export function cutBlock(block: Block, height: number): Block {
  if (block.height <= height) return block;
  const { setting } = block;
  const lines = block.lines.slice(0, Math.max(0, Math.floor(height / lineHeight(setting))));
  const last = lines.pop();
  const kept = last === undefined ? [] : [...lines, `${last.replace(/\s*\S+$/, '').replace(/[\s,;:.]+$/, '')} …`];
  return { lines: kept, setting, height: kept.length * lineHeight(setting) };
}

/** Writes a block with its upper edge at `y`. */
export function writeBlock(block: Block, { x, y }: { readonly x: number; readonly y: number }, theme: Theme): string {
  const { family, size, weight, color } = block.setting;
  const baseline = y + (lineHeight(block.setting) + size * 0.7) / 2;
  const lines = block.lines.map((line, index) =>
    element('text', { x, y: round(baseline + index * lineHeight(block.setting)) }, xmlText(line)),
  );
  const attributes = { 'font-family': theme[family], 'font-size': size, 'font-weight': weight, fill: theme[color] };
  return lines.length === 0 ? '' : element('g', attributes, ...lines);
}

function lineHeight({ size, leading }: Setting): number {
  return Math.round(size * leading);
}

function breakWord(word: string, width: number, size: number, weight: FontWeight): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
