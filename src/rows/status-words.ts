import type { Directness, Stance } from '../model/claim.ts';
import type { NumberStatus, Status } from '../model/status.ts';
import type { ComparedStatus } from './comparison.ts';

/** The word for a status, as keys, tables and descriptions write it. */
export const STATUS_LABELS: Record<Status, string> = {
  'confirmed-own': 'Confirmed',
  'confirmed-press': 'Confirmed, via press',
  disputed: 'Disputed',
  claimed: 'Claimed',
  denied: 'Denied',
  'not-reported': 'Not reported',
};

/** The word for what is said of a data type in any breach, with or without a ledger. */
export const COMPARED_LABELS: Record<ComparedStatus, string> = {
  ...STATUS_LABELS,
  possible: 'Could not be ruled out',
};

/** What each of them means where many breaches stand together. */
export const COMPARED_MEANINGS: Record<ComparedStatus, string> = {
  'confirmed-own': 'by the organisation, a regulator or a court',
  'confirmed-press': 'only accounts of what the organisation said were read',
  claimed: 'by researchers or the press, with no clear answer',
  disputed: 'somebody says so, somebody denies or qualifies it',
  possible: 'somebody says that it may have been, or could be reached',
  denied: 'said expressly not to have been exposed',
  'not-reported': 'nothing seen that speaks of it',
};

/** From what is settled to what is refused. */
export const COMPARED_ORDER: readonly ComparedStatus[] = [
  'confirmed-own',
  'confirmed-press',
  'claimed',
  'disputed',
  'possible',
  'denied',
  'not-reported',
];

/** What each status means, given the short name of the responsible organisation. */
export const STATUS_MEANINGS: Record<Status, (organisation: string) => string> = {
  'confirmed-own': (organisation) => `by ${organisation} in its own words, a regulator or a court`,
  'confirmed-press': (organisation) => `only accounts of what ${organisation} said were read`,
  disputed: () => 'somebody says so, somebody denies or qualifies it',
  claimed: () => 'by someone else, with no clear answer',
  denied: (organisation) => `by ${organisation}, and nobody says otherwise`,
  'not-reported': () => 'no source speaks of it',
};

/** The word for the status of a number. */
export const NUMBER_STATUS_LABELS: Record<NumberStatus, string> = {
  'confirmed-own': 'Confirmed',
  'confirmed-press': 'Confirmed, via press',
  'claimed-acknowledged': 'Claimed, reported as acknowledged',
  claimed: 'Claimed',
  disputed: 'Disputed',
  denied: 'Denied',
  'not-disclosed': 'Not disclosed',
};

/** The mark that stands for the status of a number: the same six marks as for cells. */
export const NUMBER_STATUS_MARKS: Record<NumberStatus, Status> = {
  'confirmed-own': 'confirmed-own',
  'confirmed-press': 'confirmed-press',
  'claimed-acknowledged': 'claimed',
  claimed: 'claimed',
  disputed: 'disputed',
  denied: 'denied',
  'not-disclosed': 'not-reported',
};

/** The verb for a stance: "Twelve Security asserts". */
export const STANCE_VERBS: Record<Stance, string> = {
  asserts: 'asserts',
  confirms: 'confirms',
  denies: 'denies',
  'no-evidence': 'sees no evidence',
  qualifies: 'qualifies',
  relays: 'relays',
  unknown: 'gives no answer',
};

/** How a statement reached its source. */
export const DIRECTNESS_WORDS: Record<Directness, string> = {
  own: 'in its own publication',
  quoted: 'quoted',
  reported: 'as reported',
  reposted: 'as reported, seen in a repost or digest',
};
