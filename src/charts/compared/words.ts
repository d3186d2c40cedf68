import { type ComparedRow, newestOf } from '../../rows/compared-rows.ts';
import { formatCount, listWords } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';

/** A summary names no more breaches than these, and counts the rest. */
const NAMES_SHOWN = 12;

/** What every figure over the compared breaches leaves out. */
export const HAND_PICKED =
  'The breaches were picked by hand, because they are known or because they are of products for the home. They are no sample: nothing here says how often breaches happen, or in what kind of company.';

/** Where the rows come from, and what they are. @param status what is fact, claim or judgement in this figure */
export function catalogueNote(rows: readonly ComparedRow[], status: string): Note {
  const pages = rows.reduce((sum, { breach }) => sum + breach.sources, 0);
  return {
    source: `our catalogue of breaches, from ${formatCount(pages)} ${pages === 1 ? 'page' : 'pages'} listed on the pages of the breaches`,
    asOf: newestOf(rows),
    status,
  };
}

/** "Acme, Bolt and 3 more" */
export function namesOf(rows: readonly ComparedRow[]): string {
  const names = rows.map(({ label }) => label.replace(/, (?=[^,]*\d{4}$)/, ' '));
  const rest = names.length - NAMES_SHOWN;
  return rest <= 0 ? listWords(names) : `${names.slice(0, NAMES_SHOWN).join(', ')} and ${formatCount(rest)} more`;
}
