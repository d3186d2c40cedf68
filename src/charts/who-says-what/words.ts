import type { Status } from '../../model/status.ts';
import { PARTY_LABELS, type Party } from '../../rows/parties.ts';
import type { ShownStatus } from '../../rows/point-status.ts';
import { STANCE_VERBS, STATUS_LABELS } from '../../rows/status-words.ts';
import type { WhoSaysWhatRow } from '../../rows/who-says-what.ts';
import { formatDate, listWords, sentenceCase } from '../../rows/wording.ts';
import type { Facets } from '../define-chart.ts';

/** A question about neither a data type nor the number of a group has no derived status. */
export const NO_STATUS = 'No derived status';

/** More names than these are counted. */
const NAMES_SHOWN = 3;

/** The head of a side's column: the claimant's name where it is the same one everywhere, otherwise the kind. */
export function partyHeading(party: Party, rows: readonly WhoSaysWhatRow[]): string {
  const names = new Set(rows.filter((row) => row.party === party).map(({ claimantShort }) => claimantShort));
  const [only] = names;
  return names.size === 1 && only ? only : PARTY_LABELS[party];
}

/** "A, B and C", or "A, B, C and 2 others". */
export function nameList(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN;
  if (rest <= 0) return listWords(names);
  return `${names.slice(0, NAMES_SHOWN).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
}

/** "Asserts · Dec 26 2019", with the claimant's name in front where its column does not say it. */
export function stanceLine({ claimantLabel, stance, date }: WhoSaysWhatRow, isAlone: boolean): string {
  const verb = STANCE_VERBS[stance];
  return `${isAlone ? sentenceCase(verb) : `${claimantLabel} ${verb}`} · ${formatDate(date)}`;
}

/** The facets of some statements together. */
export function facetsOf(rows: readonly WhoSaysWhatRow[]): Facets {
  const values = (pick: (row: WhoSaysWhatRow) => string | null) => [...new Set(rows.flatMap((row) => pick(row) ?? []))];
  return {
    point: values(({ point }) => point),
    claimant: values(({ claimant }) => claimant),
    'data-type': values(({ dataType }) => dataType),
    group: values(({ group }) => group),
  };
}

/**
 * The statuses of a question as marks with words: each status once, or, where they differ, each with what it is about,
 * so that a number that is only claimed does not borrow the status of the data it counts.
 */
export function statusLines(shown: readonly ShownStatus[]): { mark: Status; text: string }[] {
  const marks = [...new Set(shown.map(({ mark }) => mark))];
  if (marks.length > 1)
    return shown.map(({ about, mark }) => ({ mark, text: `${about}: ${STATUS_LABELS[mark].toLowerCase()}` }));
  return marks.map((mark) => ({ mark, text: STATUS_LABELS[mark] }));
}
