import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { dateOfDay } from '../../rows/calendar.ts';
import type { DatedStep, Days } from '../../rows/loose-dates.ts';
import { round } from '../marks.ts';
import { siteTheme as theme } from '../theme.ts';

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/**
 * The dates of a breach as a list, each with its place in the time that all of them span. A line is a day; a pale bar is
 * as wide as a date is loose, a month or a year; a strong one is what lasted. Without a date there is no mark.
 */
export function renderDates(steps: readonly DatedStep[]): Element {
  const span = spanOf(steps);
  return h('dl.dated', [
    ...steps.map((step) => h('div', [h('dt', step.label), h('dd', [step.words, ...track(step, span)])])),
    ...(span === null ? [] : [h('div.dated-ends', { ariaHidden: 'true' }, [h('dt'), h('dd', endsOf(span))])]),
  ]);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last day that any date can mean; `null` where they are one day, or none. */
function spanOf(steps: readonly DatedStep[]): Span | null {
  const days = steps.flatMap(({ start, end }) => [start ?? [], end ?? []].flat());
  const first = Math.min(...days.map((day) => day.first));
  const last = Math.max(...days.map((day) => day.last));
  return days.length === 0 || first === last ? null : { first, last };
}

function endsOf({ first, last }: Span): Element[] {
  const [from, to] = [dateOfDay(first), dateOfDay(last)].map((date) => date.slice(0, 4));
  return from === to ? [h('span', from)] : [h('span', from), h('span', to)];
}

function track({ start, end, lasts }: DatedStep, span: Span | null): Element[] {
  if (span === null || (start === null && end === null)) return [];
  const at = (day: number) => (day - span.first) / (span.last + 1 - span.first);
  const dates = [start, end].filter((date) => date !== null);
  const drawn = s('svg', { width: '100%', height: HEIGHT, ariaHidden: 'true', focusable: 'false' }, [
    s('line', { x1: 0, x2: '100%', y1: MIDDLE, y2: MIDDLE, stroke: theme.rule }),
    ...(lasts ? [lasting(start, end, at)] : []),
    ...dates.flatMap((date) => markOf(date, at)),
  ]);
  return [drawn];
}

/** A line from the beginning to the end of what lasted, broken where one of them is not known. */
function lasting(start: Days | null, end: Days | null, at: (day: number) => number): Element {
  return s('line', {
    x1: percent(start === null ? 0 : at(start.first)),
    x2: percent(end === null ? 1 : at(end.last + 1)),
    y1: MIDDLE,
    y2: MIDDLE,
    stroke: theme.ink,
    strokeWidth: 3,
    strokeDasharray: start === null || end === null ? '3 5' : undefined,
  });
}

/** A line for a whole day, a bar for a month or a year; one that is only about right is open. */
function markOf({ first, last, isApproximate }: Days, at: (day: number) => number): Element[] {
  const [x, end] = [at(first), at(last + 1)];
  if (last > first) {
    const open = { fill: theme.paper, stroke: theme['ink-2'], strokeDasharray: '2 2' };
    const shape = { x: percent(x), width: percent(end - x), y: MIDDLE - 5, height: 10 };
    return [s('rect', { ...shape, ...(isApproximate ? open : { fill: theme.mass, stroke: theme['ink-2'] }) })];
  }
  const middle = percent((x + end) / 2);
  return isApproximate
    ? [s('circle', { cx: middle, cy: MIDDLE, r: 5, fill: theme.paper, stroke: theme.ink, strokeWidth: 1.5 })]
    : [s('line', { x1: middle, x2: middle, y1: 1, y2: HEIGHT - 1, stroke: theme.ink, strokeWidth: 3 })];
}

function percent(share: number): string {
  return `${round(share * 100)}%`;
}
