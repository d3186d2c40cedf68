import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { claimPath } from '../../rows/claim-path.ts';
import type { CountRow } from '../../rows/counts-by-source.ts';
import { asManyAsFit } from '../as-many-as-fit.ts';
import type { MarkupContext } from '../define-chart.ts';
import { statusKey } from '../mark-tally.ts';
import { markIcon, round } from '../marks.ts';
import { siteTheme } from '../theme.ts';
import { valueWords, whenAndHow } from './row.ts';
import { markOf } from './voice-mark.ts';
import { type Lane, lanesOf, sourcesOf } from './words.ts';

/** More claims than these are higher than a frame should be. */
const MOST_CLAIMS = 6;

/**
 * As many characters as a frame has room for, its line of sources included; a claim, the name of a group and the line
 * that a statement begins take some, whatever their length.
 */
const ROOM = { characters: 1230, claim: 130, statement: 10, lane: 85 } as const;

/** The rows that a frame shows: whole groups as long as there is room, and of the first group as many as have room. */
export function topCounts(rows: readonly CountRow[]): readonly CountRow[] {
  const [first, ...more] = lanesOf(rows);
  const characters = ROOM.characters - sourcesOf(rows).length;
  let shown = asManyAsFit((first?.rows ?? []).slice(0, MOST_CLAIMS), characters - ROOM.lane, lengthOf);
  let room = characters - lengthOfLane(shown);
  for (const { rows: lane } of more) {
    room -= lengthOfLane(lane);
    const isFull = room < 0 || shown.length + lane.length > MOST_CLAIMS;
    if (isFull || shown.length < (first?.rows.length ?? 0)) break;
    shown = [...shown, ...lane];
  }
  return shown;
}

/** The statement of a claim stands in a frame where its number is not that of the whole group. */
function lengthOf({ isGroupCount, statement }: CountRow): number {
  return ROOM.claim + (isGroupCount ? 0 : ROOM.statement + statement.length);
}

function lengthOfLane(rows: readonly CountRow[]): number {
  return rows.reduce<number>((sum, row) => sum + lengthOf(row), ROOM.lane);
}

/** The numbers in a frame: each claim with its number as a bar from zero, on the scale of its group. */
export function renderFrame(rows: readonly CountRow[], context: MarkupContext): Element[] {
  return [
    statusKey(rows.flatMap((row) => markOf(row) ?? [])),
    ...lanesOf(rows).flatMap((lane) => laneOf(lane, context)),
  ];
}

function laneOf({ label, rows }: Lane, context: MarkupContext): Element[] {
  const most = Math.max(...rows.map(({ value }) => value));
  return [
    h('h2.cf-lane', label),
    h(
      'ul.cf',
      rows.map((row) => claimOf(row, most, context)),
    ),
  ];
}

function claimOf(row: CountRow, most: number, { href }: MarkupContext): Element {
  const { breach, claim, claimantLabel, value, isGroupCount, statement } = row;
  const mark = markOf(row);
  return h('li', [
    h('p', [h('b', `${claimantLabel}, `), h('a', { href: href(claimPath(breach, claim)) }, whenAndHow(row))]),
    h('p.cf-number', [bar(value, most), ...(mark === null ? [] : [markIcon(mark)]), ` ${valueWords(row)}`]),
    ...(isGroupCount ? [] : [h('p.cf-says', statement)]),
  ]);
}

/** A bar from zero; the largest number of its group is as long as there is room. */
function bar(value: number, most: number): Element {
  const width = most === 0 ? 0 : round((value / most) * 100);
  return s('svg', { className: ['cf-bar'], viewBox: '0 0 100 4', preserveAspectRatio: 'none', ariaHidden: 'true' }, [
    s('rect', { width, height: 4, fill: siteTheme.edge }),
  ]);
}
