import type { AccountsRow } from '../../rows/accounts-to-scale.ts';
import { accountsPerPixel, BLOCK_RATIO, type BlockSize, blockSize, PICTURE_RATIO } from './picture-size.ts';

/** How the pixels of a group are painted. The accent belongs to confirmed numbers alone. */
export type Tone = 'mass' | 'part' | 'confirmed';

/** A run of pixels, row by row from the bottom right: only its first row may be incomplete, filled from the left. */
export interface Area {
  readonly row: AccountsRow;
  readonly tone: Tone;
  readonly shape: 'whole' | 'strip' | 'block' | 'rival';
  /** Top left corner, in picture pixels. Negative above the picture. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pixels: number;
}

/** A breach's accounts as one picture, in picture pixels. It holds counts and nothing about a person. */
export interface Picture {
  readonly breach: string;
  readonly accountsPerPixel: number;
  readonly width: number;
  readonly height: number;
  readonly whole: Area;
  /** Strips from the bottom up, then blocks from the right to the left. They never overlap. */
  readonly parts: readonly Area[];
  /** Other totals, to the same scale: above the picture where they are larger. */
  readonly rivals: readonly Area[];
  /** Parts that cannot be drawn apart: inside another part, or more than the others leave room for. */
  readonly notDrawn: readonly AccountsRow[];
}

/** A rival total above this multiple of the leading one would leave no room for the picture itself. */
const LARGEST_RIVAL = 2;
/** Below this many rows a group is a block: a strip of a single row could not be told from an edge. */
const FEWEST_STRIP_ROWS = 2;
/** Free pixels between blocks, and between a block and the strips. */
const GAP = 3;
/** Where the first block ends, as a share of the width: away from the labels at the left. */
const BLOCK_END = 0.73;

/**
 * Lays out the rows of a breach. `undefined` where there is no total, which is where a page leaves the figure out.
 */
export function layOutPicture(rows: readonly AccountsRow[]): Picture | undefined {
  const total = rows.find(({ role }) => role === 'total');
  if (!total?.value) return undefined;
  const each = accountsPerPixel(total.value);
  const size = blockSize(Math.ceil(total.value / each), PICTURE_RATIO);
  const whole = { row: total, tone: 'mass', shape: 'whole', x: 0, y: 0, columns: size.columns } as const;
  const parts = placeParts(countedParts(rows, total, each), size);
  return {
    breach: total.breach,
    accountsPerPixel: each,
    width: size.columns,
    height: size.rows,
    whole: { ...whole, pixels: Math.ceil(total.value / each) },
    parts,
    rivals: rivalAreas(rows, total, each, size),
    notDrawn: rows.filter(({ role, id }) => role === 'part' && !parts.some(({ row }) => row.id === id)),
  };
}

interface CountedPart {
  readonly row: AccountsRow;
  readonly pixels: number;
}

/** Parts of the total itself, largest first, as many as fit beside each other. Less than a pixel is drawn as one. */
function countedParts(rows: readonly AccountsRow[], total: AccountsRow, each: number): CountedPart[] {
  const candidates = rows
    .filter(({ role, within, status }) => role === 'part' && within === total.group && status !== 'denied')
    .map((row) => ({ row, pixels: Math.max(1, Math.round((row.value ?? 0) / each)) }))
    .sort((a, b) => b.pixels - a.pixels);
  let free = Math.ceil((total.value ?? 0) / each);
  return candidates.filter(({ pixels }) => {
    const fits = pixels <= free;
    if (fits) free -= pixels;
    return fits;
  });
}

/** Strips from the bottom edge upwards, then blocks above them; a group that finds no place is left out. */
function placeParts(parts: readonly CountedPart[], size: BlockSize): Area[] {
  const areas: Area[] = [];
  let floor = size.rows;
  let right = Math.round(size.columns * BLOCK_END);
  for (const part of parts) {
    const block = blockSize(part.pixels, BLOCK_RATIO);
    const isBlock = part.pixels < FEWEST_STRIP_ROWS * size.columns && fitsAsBlock(block, right, floor);
    const rows = Math.ceil(part.pixels / size.columns);
    if (isBlock) {
      areas.push(areaOf(part, 'block', right - block.columns, floor - GAP - block.rows, block.columns));
      right -= block.columns + GAP;
    } else if (rows < floor && !areas.some(({ shape }) => shape === 'block')) {
      floor -= rows;
      areas.push(areaOf(part, 'strip', 0, floor, size.columns));
    }
  }
  return areas;
}

function fitsAsBlock(block: BlockSize, right: number, floor: number): boolean {
  // The first row of the picture may be incomplete, and no group may stand on nothing.
  return right - block.columns >= 0 && floor - GAP - block.rows >= 1;
}

function areaOf({ row, pixels }: CountedPart, shape: Area['shape'], x: number, y: number, columns: number): Area {
  return { row, tone: isConfirmed(row) ? 'confirmed' : 'part', shape, x, y, columns, pixels };
}

function isConfirmed({ status }: AccountsRow): boolean {
  return status === 'confirmed-own' || status === 'confirmed-press';
}

function rivalAreas(rows: readonly AccountsRow[], total: AccountsRow, each: number, size: BlockSize): Area[] {
  return rows
    .filter(({ role, group, value }) => role === 'rival' && group === total.group && value !== null && value > 0)
    .map((row) => ({ row, pixels: Math.max(1, Math.round((row.value ?? 0) / each)) }))
    .filter(({ row }) => (row.value ?? 0) <= LARGEST_RIVAL * (total.value ?? 0))
    .sort((a, b) => b.pixels - a.pixels)
    .map(({ row, pixels }) => ({
      row,
      tone: 'mass',
      shape: 'rival',
      x: 0,
      y: size.rows - Math.ceil(pixels / size.columns),
      columns: size.columns,
      pixels,
    }));
}

/** Rows of pixels that an area takes, the incomplete one included. */
export function rowsOf({ pixels, columns }: Area): number {
  return Math.ceil(pixels / columns);
}

/** The rectangle that holds the picture and the rivals above it, with room for half a line around it. */
export function boundsOf({ width, height, rivals }: Picture): { x: number; y: number; width: number; height: number } {
  const margin = width / 640;
  const top = Math.min(0, ...rivals.map(({ y }) => y));
  return { x: -margin, y: top - margin, width: width + 2 * margin, height: height - top + 2 * margin };
}

/** The outline of an area as a path: a rectangle with a step where its first row is incomplete. */
export function outlineOf(area: Area): string {
  const { x, y, columns, pixels } = area;
  const rows = rowsOf(area);
  const missing = rows * columns - pixels;
  if (missing === 0 || rows === 1) return `M${x} ${y}h${columns - missing}v${rows}h${missing - columns}Z`;
  return `M${x} ${y}h${columns - missing}v1h${missing}v${rows - 1}h${-columns}Z`;
}
