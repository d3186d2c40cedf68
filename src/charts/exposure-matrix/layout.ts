import type { ExposureRow, Matrix, MatrixGroup, MatrixLine } from '../../rows/exposure-matrix.ts';
import { formatCount } from '../../rows/wording.ts';
import type { DrawContext, DrawingSize } from '../define-chart.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** Where the parts of a matrix stand, in CSS pixels. */
export interface Layout {
  readonly nameWidth: number;
  /** Of the marks. */
  readonly mark: number;
  readonly text: number;
  /** Centre of each column, in the order of the groups. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  /** Heads that do not fit their column are written upwards. */
  readonly isUpright: boolean;
  /** `null` where there is no room for the last column. */
  readonly who: { readonly x: number; readonly width: number } | null;
}

/** A line with its texts broken to their columns. */
export interface Row {
  readonly line: MatrixLine;
  readonly name: readonly string[];
  readonly who: readonly string[];
  readonly cells: readonly (ExposureRow | undefined)[];
  readonly height: number;
}

interface Measures {
  readonly name: number;
  readonly columns: number;
  readonly column: number;
  readonly text: number;
  readonly mark: number;
}

const MEASURES: Record<DrawingSize, Measures> = {
  wide: { name: 260, columns: 460, column: 92, text: 14, mark: 18 },
  middle: { name: 230, columns: 430, column: 86, text: 14, mark: 18 },
  narrow: { name: 112, columns: 176, column: 36, text: 12, mark: 16 },
};

const GAP = 24;
/** A small mark and the space behind it. */
const COUNT_MARK = 16;
const LEADING = 1.3;

/** Works out the columns for this many groups. */
export function layOut({ groups }: Matrix, { size, width }: Pick<DrawContext, 'size' | 'width'>): Layout {
  const { name, columns, column, text, mark } = MEASURES[size];
  const columnWidth = Math.min(column, columns / Math.max(1, groups.length));
  const isWide = size === 'wide';
  const nameWidth = isWide ? name : width - columnWidth * groups.length;
  const start = isWide ? name + 8 : nameWidth;
  const end = start + columnWidth * groups.length;
  return {
    nameWidth: nameWidth - 8,
    mark: Math.min(mark, columnWidth - 2),
    text,
    columns: groups.map((_, index) => start + (index + 0.5) * columnWidth),
    columnWidth,
    isUpright: groups.some((group) => !fits(group, columnWidth)),
    who: isWide ? { x: end + GAP, width: width - end - GAP } : null,
  };
}

/** A group's short name as it stands above its column. */
export function headLines({ shortLabel }: MatrixGroup, columnWidth: number): string[] {
  return wrapText(shortLabel, columnWidth - 6, 12, 600);
}

/** The line of a data type, with as many lines of text as its longest cell needs. */
export function layOutRow(line: MatrixLine, rows: readonly ExposureRow[], matrix: Matrix, layout: Layout): Row {
  const { nameWidth, text, who: column } = layout;
  const name = wrapText(line.label, nameWidth, text);
  const who = column === null ? [] : wrapText(line.whoSaysSo, column.width, 13);
  const cells = rows.filter(({ dataType }) => dataType === line.dataType);
  return {
    line,
    name,
    who,
    cells: matrix.groups.map(({ id }) => cells.find(({ group }) => group === id)),
    height: Math.max(1, name.length, who.length) * Math.round(text * LEADING) + 10,
  };
}

/** A count as it stands under a group's short name. */
export function countWords({ count }: MatrixGroup): string {
  return count === null ? 'no count' : formatCount(count);
}

/** Whether a head fits above its column: each line of the name, and the count with its mark. */
function fits(group: MatrixGroup, columnWidth: number): boolean {
  const names = headLines(group, columnWidth).map((line) => textWidth(line, 12, 600));
  const count = textWidth(countWords(group), 12) + (group.count === null ? 0 : COUNT_MARK);
  return Math.max(...names, count) <= columnWidth - 4;
}
