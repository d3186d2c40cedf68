import type { CardHead, CardNumber, CardTally } from '../../rows/card-marks.ts';
import { type Placed, stackHeight, writeStack } from './card-stack.ts';
import { lightTheme as theme } from './light-theme.ts';
import { cutBlock, type Setting, setBlock, widthOf, writeBlock } from './lines.ts';
import { markAt } from './mark.ts';

const ABOUT: Setting = { family: 'sans', size: 28, weight: 600, color: 'ink', leading: 1.25 };
const LABEL: Setting = { family: 'sans', size: 25, weight: 600, color: 'ink', leading: 1.16 };
const REST: Setting = { ...LABEL, weight: 400, color: 'ink-2' };
const WHOSE: Setting = { ...REST, color: 'ink' };
const VALUE: Setting = { family: 'serif', size: 44, weight: 600, color: 'ink', leading: 1.08 };

/** Marks of a tally from one left edge to the next, in pixels: the widest step with which all fit is taken. */
const STEPS = [34, 32, 30, 28, 26, 24, 22, 20, 18, 16];
const GAP = 26;
const BETWEEN_LINES = 4;
const BELOW_TALLIES = 12;
/** Of the words above the marks of a tally, in pixels. */
const TALLY_WORDS = 35;
/** Of who gives a number, in pixels, and from its left edge to the words. */
const MARK = 26;
const BESIDE_MARK = 34;
const NUMBER_GAP = 32;
const MOST_NUMBERS = 3;

interface Tallies {
  readonly step: number;
  /** How many lines the marks take. */
  readonly lines: number;
  readonly columns: readonly { readonly x: number; readonly width: number; readonly tally: CardTally }[];
}

/** How high a head is, in pixels. */
export function headHeight(head: CardHead, width: number): number {
  return aboutHeight(head) + talliesHeight(layOut(head.tallies, width)) + numbersHeight(head.numbers, width);
}

/** The parts of a head: what it is about, a mark for each thing counted, and the numbers with their claimants. */
export function headParts({ about, tallies, numbers }: CardHead, top: number, width: number, x: number): string[] {
  const laidOut = layOut(tallies, width);
  const strip = top + aboutHeight({ about });
  return [
    ...(about === null ? [] : [writeBlock(cutBlock(setBlock(about, width, ABOUT), 36), { x, y: top }, theme)]),
    ...tallyParts(laidOut, strip, x),
    ...numberParts(numbers, strip + talliesHeight(laidOut), width, x),
  ];
}

function aboutHeight({ about }: Pick<CardHead, 'about'>): number {
  return about === null ? 0 : 44;
}

/** Places the tallies side by side: the widest marks that fit in one line of them, otherwise in as few lines as fit. */
function layOut(tallies: readonly CardTally[], width: number): Tallies {
  const most = Math.max(0, ...tallies.map(({ count }) => count));
  for (let lines = 1; lines <= most; lines += 1) {
    for (const step of STEPS) {
      const columns = placeColumns(tallies, step, lines);
      const last = columns.at(-1);
      if (!last || last.x + last.width <= width) return { step, lines, columns };
    }
  }
  return { step: STEPS.at(-1) ?? 0, lines: most, columns: placeColumns(tallies, STEPS.at(-1) ?? 0, most) };
}

function placeColumns(tallies: readonly CardTally[], step: number, lines: number): Tallies['columns'] {
  let x = 0;
  return tallies.map((tally) => {
    const width = Math.max(widthOf(tally.words, LABEL), Math.ceil(tally.count / lines) * step);
    const column = { x, width, tally };
    x += width + GAP;
    return column;
  });
}

function talliesHeight({ step, lines, columns }: Tallies): number {
  return columns.length === 0 ? 0 : TALLY_WORDS + lines * (step + BETWEEN_LINES) + BELOW_TALLIES;
}

function tallyParts({ step, lines, columns }: Tallies, top: number, left: number): string[] {
  return columns.flatMap(({ x, width, tally: { mark, count, words } }) => {
    const perLine = Math.ceil(count / lines);
    const marks = Array.from({ length: count }, (_, index) => {
      const y = top + TALLY_WORDS + Math.floor(index / perLine) * (step + BETWEEN_LINES);
      return markAt(mark, left + x - 2 + (index % perLine) * step, y, step - 4);
    });
    return [writeBlock(setBlock(words, width + GAP, LABEL), { x: left + x, y: top }, theme), ...marks];
  });
}

function numbersHeight(numbers: readonly CardNumber[], width: number): number {
  return Math.max(0, ...numberStacks(numbers, width).map(({ stack }) => stackHeight(stack)));
}

function numberParts(numbers: readonly CardNumber[], top: number, width: number, left: number): string[] {
  return numberStacks(numbers, width).flatMap(({ number, stack, x }) => {
    const words = stackHeight(stack.slice(0, 2));
    const said = stack.slice(2);
    const marks = [number.mark, ...number.rivals.map(({ mark }) => mark)];
    return [
      ...writeStack(stack.slice(0, 2), left + x, top),
      ...said.map((_, index) => {
        const above = words + stackHeight(said.slice(0, index));
        return markAt(marks[index] ?? number.mark, left + x, top + above + 3, MARK);
      }),
      ...writeStack(said, left + x + BESIDE_MARK, top + words),
    ];
  });
}

function numberStacks(numbers: readonly CardNumber[], width: number) {
  const shown = numbers.slice(0, MOST_NUMBERS);
  const column = (width - NUMBER_GAP * (shown.length - 1)) / Math.max(1, shown.length);
  return shown.map((number, index) => {
    const stack: Placed[] = [
      { block: setBlock(number.value, column, VALUE), space: 0 },
      { block: cutBlock(setBlock(number.label, column, REST), 64), space: 4 },
      { block: cutBlock(setBlock(number.attribution, column - BESIDE_MARK, WHOSE), 130), space: 0 },
      ...number.rivals.map(({ words }) => ({
        block: cutBlock(setBlock(words, column - BESIDE_MARK, WHOSE), 66),
        space: 0,
      })),
    ];
    return { number, stack, x: index * (column + NUMBER_GAP) };
  });
}
