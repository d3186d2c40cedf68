import { breachCount, type DatedMoment, PART_LABELS } from '../../rows/compared-rows.ts';
import type { DatedRow } from '../../rows/timeline-of-breaches.ts';
import { formatDate, numberWord } from '../../rows/wording.ts';
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
  return lanesOf(rows).map(laneSummary).join(' ');
}

/** "Smart home, 18 breaches: from Acme, Jan 2012, to Bolt, Feb 2025." */
function laneSummary({ label, rows }: Lane): string {
  const dated = rows.filter(({ date }) => date !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return `${label}, ${breachCount(rows.length)}: no date seen.`;
  const named = ({ breach, date }: DatedRow) => `${breach.organisation}, ${formatDate(date?.date ?? null)}`;
  const missing = rows.length - dated.length;
  const ends = first === last ? named(first) : `from ${named(first)}, to ${named(last)}`;
  return `${label}, ${breachCount(rows.length)}: ${ends}${missing === 0 ? '' : `; ${numberWord(missing)} without a date`}.`;
}

export function note(rows: readonly DatedRow[]): Note {
  return catalogueNote(rows, 'dates as sources give them, drawn as wide as they are vague');
}

function endsOf(rows: readonly DatedRow[]): [string | null, string | null] {
  const years = rows.flatMap(({ breach }) => breach.year ?? []);
  if (years.length === 0) return [null, null];
  return [String(Math.min(...years)), String(Math.max(...years))];
}
