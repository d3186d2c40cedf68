import { breachCount, type DatedMoment, PART_LABELS } from '../../rows/compared-rows.ts';
import type { DatedRow } from '../../rows/timeline-of-breaches.ts';
import { formatCount, numberWord } from '../../rows/wording.ts';
import { looseDateWords } from '../../rows/words/entries.ts';
import { catalogueNote } from '../compared/words.ts';
import type { Note } from '../define-chart.ts';

export const MOMENT_LABELS: Readonly<Record<DatedMoment, string>> = {
  disclosed: 'made public',
  discovered: 'discovered',
  exposureStart: 'open from',
  exposureEnd: 'open until',
};

/** Rows of one part. */
export interface Lane {
  readonly label: string;
  readonly rows: readonly DatedRow[];
}

export function lanesOf(rows: readonly DatedRow[]): Lane[] {
  return [...Map.groupBy(rows, ({ part }) => part)].map(([part, members]) => ({
    label: PART_LABELS[part],
    rows: members,
  }));
}

/** "The 59 breaches here became public between Apr 2011 and Feb 2025; 18 are of products for a smart home" */
export function finding(rows: readonly DatedRow[]): string {
  const smart = rows.filter(({ part }) => part === 'smart-home').length;
  const [first, last] = endsOf(rows);
  if (first === null) return `No date was seen for the ${breachCount(rows.length)} here`;
  const became = rows.every(({ moment }) => moment === 'disclosed') ? 'became public' : 'became known';
  const when = first === last ? `in ${first}` : `between ${first} and ${last}`;
  const subject = rows.length === 1 ? 'The one breach' : `The ${breachCount(rows.length)}`;
  const isMixed = smart > 0 && smart < rows.length;
  return `${subject} here ${became} ${when}${isMixed ? `; ${numberWord(smart)} ${smart === 1 ? 'is' : 'are'} of products for a smart home` : ''}`;
}

export function measure(rows: readonly DatedRow[]): string {
  const others = rows.filter(({ moment }) => moment !== 'disclosed').length;
  const other = others === 0 ? '' : `; for ${numberWord(others)} the first date that is known, as marked`;
  return `When each breach was made public${other}`;
}

export function summary(rows: readonly DatedRow[]): string {
  return lanesOf(rows)
    .map(({ label, rows: lane }) => {
      const years = [...Map.groupBy(lane, ({ breach }) => breach.year ?? 'no date seen')];
      return `${label}, ${breachCount(lane.length)}: ${years.map(([year, of]) => `${year} ${namesIn(of)}`).join('; ')}.`;
    })
    .join(' ');
}

export function note(rows: readonly DatedRow[]): Note {
  return catalogueNote(rows, 'dates as sources give them, drawn as wide as they are vague');
}

/** "made public about Dec 19 2019" */
export function dateWords({ date, moment }: DatedRow): string {
  return moment === null ? 'no date seen' : `${MOMENT_LABELS[moment]} ${looseDateWords(date)}`;
}

/** The organisations alone: the year stands before them. */
function namesIn(rows: readonly DatedRow[]): string {
  return rows.length > 6 ? formatCount(rows.length) : rows.map(({ breach }) => breach.organisation).join(', ');
}

function endsOf(rows: readonly DatedRow[]): [string | null, string | null] {
  const years = rows.flatMap(({ breach }) => breach.year ?? []);
  if (years.length === 0) return [null, null];
  return [String(Math.min(...years)), String(Math.max(...years))];
}
