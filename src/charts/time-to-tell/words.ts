import { breachCount, PART_LABELS } from '../../rows/compared-rows.ts';
import type { TellRow } from '../../rows/time-to-tell.ts';
import { stretchWords } from '../../rows/time-to-tell.ts';
import { formatCount, numberWord } from '../../rows/wording.ts';
import { catalogueNote, namesOf } from '../compared/words.ts';
import type { Note } from '../define-chart.ts';

/** In days: what counts as soon, and what as late. Both are named wherever they are used. */
const SOON = 7;
const LATE = 30;

/** How long the rows of which both dates are known took, as far as their dates tell for certain. */
interface Tally {
  readonly known: number;
  readonly soon: number;
  readonly late: number;
}

function tally(rows: readonly TellRow[]): Tally {
  const known = rows.flatMap(({ untold }) => untold ?? []);
  return {
    known: known.length,
    soon: known.filter(({ most, isApproximate }) => !isApproximate && most <= SOON).length,
    late: known.filter(({ least, isApproximate }) => !isApproximate && least > LATE).length,
  };
}

/** "Of the 37 breaches here with both dates, 18 were made public within 7 days of discovery and ten after more than 30" */
export function finding(rows: readonly TellRow[]): string {
  const { known, soon, late } = tally(rows);
  if (known === 0)
    return `No date of discovery was seen for ${rows.length === 1 ? 'the one breach' : `the ${breachCount(rows.length)}`} here`;
  const verb = (count: number) => (count === 1 ? 'was' : 'were');
  return `Of ${known === 1 ? 'the one breach' : `the ${breachCount(known)}`} here with both dates, ${none(soon)} ${verb(soon)} made public within ${SOON} days of discovery and ${none(late)} after more than ${LATE}`;
}

export function measure(rows: readonly TellRow[]): string {
  return `Days from discovery to disclosure, and how long the data of ${breachCount(rows.length)} was open, as far as dates are known`;
}

export function summary(rows: readonly TellRow[]): string {
  const { known, soon, late } = tally(rows);
  const [longest] = rows.filter(({ untold }) => untold !== null).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const undated = rows.filter(({ untold }) => untold === null);
  const open = rows.filter(({ open: stretch }) => stretch === null).length;
  const parts = [
    `Of ${breachCount(rows.length)} ${formatCount(known)} have a date of discovery and one of disclosure: ${none(soon)} within ${SOON} days, ${none(late)} after more than ${LATE}, the rest between, or with dates too vague to say.`,
    longest ? `The longest: ${namesOf([longest])}, ${stretchWords(longest.untold)}.` : '',
    undated.length === 0 ? '' : `Without a date of discovery: ${namesOf(undated)}.`,
    open === 0 ? '' : `For how long ${open === 1 ? 'one was' : `${numberWord(open)} were`} open is not known.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function note(rows: readonly TellRow[]): Note {
  return catalogueNote(
    rows,
    'dates as sources give them, drawn as wide as they are vague; the days between are our arithmetic',
  );
}

/** The parts that some rows are of, in the order of the rows. */
export function partsOf(rows: readonly TellRow[]): { readonly label: string; readonly rows: readonly TellRow[] }[] {
  return [...Map.groupBy(rows, ({ part }) => part)].map(([part, members]) => ({
    label: PART_LABELS[part],
    rows: members,
  }));
}

function lengthOf({ untold }: TellRow): number {
  return untold?.least ?? 0;
}

function none(count: number): string {
  return count === 0 ? 'none' : numberWord(count);
}
