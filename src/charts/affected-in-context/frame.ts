import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { type AffectedRow, countWords } from '../../rows/affected-in-context.ts';
import { breachCount } from '../../rows/compared-rows.ts';
import { namesOf } from '../compared/words.ts';
import type { MarkupContext } from '../define-chart.ts';
import { ACROSS, type Axis, axisOf, boundsPath, drawAxis, percent, valuesOf } from '../in-context/axis.ts';
import { siteTheme as theme } from '../theme.ts';
import { type Panel, panelsOf } from './words.ts';

/** Of a strip, in pixels: the height of its lines, and of the whole with its axis. */
const [LINES, HEIGHT] = [18, 37];

/** More named breaches than these would make a line of text under a strip long. */
const MOST_NAMED = 4;

/** More rows of one unit than these are higher than a frame should be. */
const MOST_OF_ONE_UNIT = 7;

/**
 * The rows that a frame shows: all where there are several units, because each is one strip. Of one unit, those with a
 * full record and the largest others.
 */
export function topAffected(rows: readonly AffectedRow[]): readonly AffectedRow[] {
  if (!isOneUnit(rows)) return rows;
  const records = rows.filter(({ hasRecord }) => hasRecord).slice(0, MOST_OF_ONE_UNIT);
  const others = rows.filter(({ hasRecord }) => !hasRecord).slice(0, MOST_OF_ONE_UNIT - records.length);
  return rows.filter((row) => records.includes(row) || others.includes(row));
}

/** In a frame: the drawings of one unit, or a strip for each of several, on which every breach is a line. */
export function renderFrame(rows: readonly AffectedRow[], { drawings }: MarkupContext): Element[] {
  if (isOneUnit(rows)) return [drawings as Element];
  const panels = panelsOf(rows);
  const rest = panels.filter((panel) => !isStrip(panel));
  return [
    h('p.af-key', 'Each line is a breach, a foot its open side. Thick: has a full record here.'),
    h('ul.af', [
      ...panels.filter(isStrip).map(stripItem),
      ...(rest.length === 0 ? [] : [h('li', rest.flatMap(lineOf))]),
    ]),
  ];
}

/** One breach, or those without a count, need no axis. */
function isStrip({ unit, rows }: Panel): boolean {
  return unit !== null && rows.length > 1;
}

/** "Documents, one breach: First American Financial 2019, at least 885 million." */
function lineOf({ unit, label, rows }: Panel): (Element | string)[] {
  const names = unit === null ? '' : `: ${rows.map(named).join('; ')}`;
  return [h('b', label), `, ${breachCount(rows.length)}${names}. `];
}

function isOneUnit(rows: readonly AffectedRow[]): boolean {
  return panelsOf(rows).length < 2;
}

function stripItem({ label, rows }: Panel): Element {
  const records = rows.filter(({ hasRecord }) => hasRecord).slice(0, MOST_NAMED);
  return h('li', [
    h('p', [h('b', label), ` ${breachCount(rows.length)}, on a scale of their own`]),
    strip(rows),
    ...(records.length === 0 ? [] : [h('p.af-own', records.map(named).join('; '))]),
  ]);
}

function named(row: AffectedRow): string {
  return `${namesOf([row])}, ${countWords(row)}`;
}

/** Positions are shares of the width, so that it is as sharp and its text as large in a narrow frame as in a wide one. */
function strip(rows: readonly AffectedRow[]): Element {
  const axis = axisOf(valuesOf(rows), 'counts');
  const others = rows.filter(({ hasRecord }) => !hasRecord);
  return s('svg', { className: ['af-strip'], width: '100%', height: HEIGHT, ariaHidden: 'true' }, [
    s('svg', { width: '100%', height: LINES, viewBox: `0 0 ${ACROSS} ${LINES}`, preserveAspectRatio: 'none' }, [
      s('path', {
        d: others.map((row) => boundsPath(row, axis, 3, LINES - 3)).join(''),
        fill: 'none',
        stroke: theme.edge,
        vectorEffect: 'non-scaling-stroke',
      }),
    ]),
    ...rows.filter(({ hasRecord }) => hasRecord).flatMap((row) => thickLines(row, axis)),
    ...drawAxis(axis, LINES),
  ]);
}

function thickLines({ low, high }: AffectedRow, { at }: Axis): Element[] {
  const ends = [low, high].flatMap((value) => (value === null ? [] : percent(at(value))));
  const stroke = { stroke: theme.ink, strokeWidth: 3 };
  const upright = [...new Set(ends)].map((x) => s('line', { x1: x, x2: x, y1: 0, y2: LINES, ...stroke }));
  const [from, to] = ends;
  if (from === undefined || to === undefined || from === to) return upright;
  return [s('line', { x1: from, x2: to, y1: LINES / 2, y2: LINES / 2, ...stroke }), ...upright];
}
