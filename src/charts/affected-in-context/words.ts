import type { Unit } from '../../model/catalogue.ts';
import { type AffectedRow, countWords } from '../../rows/affected-in-context.ts';
import { breachCount } from '../../rows/compared-rows.ts';
import { formatCount, listWords, numberWord, sentenceCase } from '../../rows/wording.ts';
import { catalogueNote, namesOf } from '../compared/words.ts';
import type { Note } from '../define-chart.ts';

export const UNIT_LABELS: Readonly<Record<Unit, string>> = {
  people: 'People',
  accounts: 'Accounts',
  addresses: 'Addresses',
  records: 'Records',
  documents: 'Documents',
  devices: 'Devices',
  cards: 'Payment cards',
};
export const NO_COUNT = 'No count';

/** A million is where the number of a breach is usually rounded for a headline. */
const MANY = 1_000_000;

/** Rows that are counted in one unit, or not at all. */
export interface Panel {
  readonly unit: Unit | null;
  readonly label: string;
  readonly rows: readonly AffectedRow[];
}

/** The units in the order of the rows, those without a count last. */
export function panelsOf(rows: readonly AffectedRow[]): Panel[] {
  return [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, members]) => ({
    unit,
    label: unit === null ? NO_COUNT : UNIT_LABELS[unit],
    rows: members,
  }));
}

/** "Of the 59 breaches here 53 give a count, in six units that cannot be compared: 22 count accounts and 20 people" */
export function finding(rows: readonly AffectedRow[]): string {
  const panels = panelsOf(rows);
  const counted = panels.filter(({ unit }) => unit !== null);
  const [first, second, ...others] = counted;
  if (!first) return `${sentenceCase(breachCount(rows.length))} here ${isOrAre(rows.length)} without a count`;
  const total =
    first.rows.length + (second?.rows.length ?? 0) + others.reduce((sum, { rows: more }) => sum + more.length, 0);
  if (!second) return oneUnit(first);
  const largest = `${formatCount(first.rows.length)} count ${unitWord(first)} and ${formatCount(second.rows.length)} ${unitWord(second)}`;
  return `Of the ${breachCount(rows.length)} here ${formatCount(total)} give a count, in ${numberWord(counted.length)} units that cannot be compared: ${largest}`;
}

/** "Of the 22 breaches here that count accounts, 13 reach a million or more" */
function oneUnit(panel: Panel): string {
  const [only, ...others] = panel.rows;
  if (only && others.length === 0) return `One breach here counts ${unitWord(panel)}: ${countWords(only)}`;
  const many = panel.rows.filter(({ low }) => low !== null && low >= MANY).length;
  const reach = many < 2 ? `${many === 0 ? 'none' : 'one'} surely reaches` : `${numberWord(many)} surely reach`;
  return `Of the ${breachCount(panel.rows.length)} here that count ${unitWord(panel)}, ${reach} a million`;
}

export function measure(rows: readonly AffectedRow[]): string {
  const units = panelsOf(rows).flatMap((panel) => (panel.unit === null ? [] : unitWord(panel)));
  if (units.length === 0) return 'Breaches for which nobody gives a count that was seen';
  const what =
    units.length === 1
      ? `How many ${units.join()} each breach affected`
      : 'How many each breach affected, by what was counted';
  return `${what}, on a log scale`;
}

export function summary(rows: readonly AffectedRow[]): string {
  const panels = panelsOf(rows);
  return panels.map((panel) => panelSummary(panel, panels.length > 1)).join(' ');
}

/** @param isOneOfSeveral true where there is no room for more than the ends of each */
function panelSummary({ unit, label, rows }: Panel, isOneOfSeveral: boolean): string {
  if (unit === null) return `${label}: ${isOneOfSeveral ? breachCount(rows.length) : namesOf(rows)}.`;
  const [largest, smallest] = [rows[0], rows.at(-1)];
  if (!largest || !smallest) return '';
  if (largest === smallest) return `${label}: ${named(largest)}.`;
  const between = rows.filter((row) => row.hasRecord && row !== largest && row !== smallest).map(named);
  const records =
    isOneOfSeveral || between.length === 0 ? '' : `; ${listWords(between)}, of which there is a full record`;
  return `${label}, ${breachCount(rows.length)}: from ${named(largest)} to ${named(smallest)}${records}.`;
}

export function note(rows: readonly AffectedRow[]): Note {
  return catalogueNote(
    rows,
    'each count is a claim of whoever counted, named in the table; limits, and what is contested or open, as marked',
  );
}

function named(row: AffectedRow): string {
  return `${namesOf([row])} (${countWords(row)})`;
}

function unitWord({ label }: Pick<Panel, 'label'>): string {
  return label.toLowerCase();
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
