import { isSaidExposed } from '../../rows/similar-breaches.ts';
import type { TypeOfBreachRow } from '../../rows/types-by-breach.ts';
import { formatCount, listWords, sentenceCase } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';
import { breachesOf, exposedCount, matrixOf } from './lines.ts';

/** What the two kinds of columns rest on. */
export const BASIS_WORDS =
  'A breach in bold has a ledger of claims, from which each mark is derived. Each mark of any other is one research judgement of ours, from excerpts of pages.';

/** What a word stands for, in the table. */
export const BASIS_LABELS: Record<TypeOfBreachRow['basis'], string> = {
  ledger: 'status from a ledger of claims',
  judgement: 'research judgement, from excerpts of pages',
};

interface Lost {
  readonly label: string;
  readonly breaches: number;
}

/** "E-mail address was said to be exposed in 36 of 59 breaches, more than any other data type here" */
export function finding(rows: readonly TypeOfBreachRow[]): string {
  const total = formatCount(matrixOf(rows).breaches.length);
  const [first, second] = mostLost(rows);
  if (!first) return `None of these data types is said to have been exposed in any of ${total} breaches`;
  const said = `said to be exposed in ${formatCount(first.breaches)} of ${total} breaches`;
  if (second?.breaches === first.breaches) return `${first.label} was ${said}, and no data type here in more`;
  return `${first.label} was ${said}, more than any other data type here`;
}

export function measure(rows: readonly TypeOfBreachRow[]): string {
  const types = new Set(rows.map(({ dataType }) => dataType)).size;
  const breaches = breachesOf(rows).length;
  return `What is said of ${counted(types, 'data type', 'data types')} in ${counted(breaches, 'breach', 'breaches')}, those that are alike side by side`;
}

export function summary(rows: readonly TypeOfBreachRow[]): string {
  const lost = mostLost(rows).slice(0, 3);
  const most = lost.map(({ label, breaches }) => `${label} in ${formatCount(breaches)}`);
  const statuses = tallyWords(rows);
  const first = lost.length === 0 ? '' : `${sentenceCase('said to be exposed')} most often: ${listWords(most)}. `;
  return `${first}${sentenceCase(statuses)}.`;
}

export function note(rows: readonly TypeOfBreachRow[]): Note {
  const { pages, asOf } = matrixOf(rows);
  return {
    source: `our catalogue, from excerpts of ${formatCount(pages)} pages; ledgers of claims where there are any`,
    asOf,
    status: 'research judgements, but for the breaches in bold, whose statuses are derived from claims',
  };
}

/** How many rows have which status, by the mark of each. */
function tallyWords(rows: readonly TypeOfBreachRow[]): string {
  const exposed = rows.filter(({ status }) => isSaidExposed(status)).length;
  const possible = rows.filter(({ status }) => status === 'possible').length;
  const denied = rows.filter(({ status }) => status === 'denied').length;
  return `${formatCount(rows.length)} cells: ${formatCount(exposed)} said to be exposed, ${formatCount(possible)} that could not be ruled out, ${formatCount(denied)} denied`;
}

/** The data types with the breaches that are said to have exposed them, most first. */
function mostLost(rows: readonly TypeOfBreachRow[]): Lost[] {
  return [...Map.groupBy(rows, ({ dataTypeLabel }) => dataTypeLabel)]
    .map(([label, members]) => ({ label, breaches: exposedCount(members) }))
    .filter(({ breaches }) => breaches > 0)
    .toSorted((a, b) => b.breaches - a.breaches);
}

function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
