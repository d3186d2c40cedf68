import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import type { ClaimPage } from './claim-page.ts';
import type { ComparedBreach, ComparedStatus } from './comparison.ts';
import { keyNumbers } from './key-numbers.ts';
import { statusStripRows } from './status-strip.ts';
import { COMPARED_LABELS, COMPARED_ORDER, NUMBER_STATUS_MARKS } from './status-words.ts';
import { formatCount } from './wording.ts';

/** A mark with its words. */
export interface CardStatus {
  readonly mark: ComparedStatus;
  readonly words: string;
}

/** As many marks as things were counted, below their words: "7 data types confirmed". */
export interface CardTally extends CardStatus {
  readonly count: number;
}

/** A number with the status that its claimants give it. */
export interface CardNumber {
  /** "2.4 million" */
  readonly value: string;
  readonly label: string;
  readonly mark: Status;
  /** "Claimed by Twelve Security, Dec 26 2019" */
  readonly attribution: string;
  readonly rivals: readonly CardRival[];
}

/** Another number for the same group: its picture has room for who gives it, its alt text for the rest. */
export interface CardRival extends CardStatus {
  /** "Another number: 2.88 million. Claimed by ISMG, Dec 31 2019" */
  readonly alt: string;
}

/** The head of a breach's page as its card has it. */
export interface CardHead {
  /** What the marks are of; `null` where the card says so already. */
  readonly about: string | null;
  readonly tallies: readonly CardTally[];
  readonly numbers: readonly CardNumber[];
}

/** Data types by status and the key numbers with their claimants, as the explorer's head has them. */
export function breachHead(dataset: Dataset, breach: Breach): CardHead {
  const rows = statusStripRows(dataset, { kind: 'breach', breach: breach.id });
  const keys = keyNumbers(dataset, breach);
  const numbers = keys.map(({ value, label, status, attribution, rivals }) => ({
    ...{ value, label, attribution },
    mark: NUMBER_STATUS_MARKS[status],
    rivals: rivals.map((rival) => ({
      mark: NUMBER_STATUS_MARKS[rival.status],
      words: `Or ${rival.value}: ${rival.givers}`,
      alt: `Another number: ${rival.value}. ${rival.attribution}`,
    })),
  }));
  const counts = rows.map(({ status, dataTypes }) => ({ status, count: dataTypes.length }));
  return { about: null, tallies: tallies(counts), numbers };
}

/** The data types of a breach that is known in one line, by what is said of them. */
export function lineStatuses(dataset: Dataset, { types }: ComparedBreach): CardStatus[] {
  return COMPARED_ORDER.flatMap((mark) => {
    const named = types
      .filter(({ status }) => status === mark)
      .map((type) => byId(dataset.dataTypes, type.dataType).label);
    return named.length === 0 ? [] : [{ mark, words: `${COMPARED_LABELS[mark]}: ${named.join(', ')}` }];
  });
}

/** A claim speaks of no more cells than these one by one on its card; of more, their statuses are counted. */
const CELLS_NAMED = 3;

/** The statuses of the numbers and the data types that a claim speaks of. */
export function claimStatuses({ cells, numbers }: Pick<ClaimPage, 'cells' | 'numbers'>): CardStatus[] {
  const ofNumbers = numbers.map(({ about, mark, words }) => ({ mark, words: `${about}: ${words}` }));
  if (cells.length <= CELLS_NAMED) {
    const ofCells = cells.map(({ dataTypeLabel, groupLabel, status, statusWords }) => ({
      mark: status,
      words: `${dataTypeLabel}, ${groupLabel}: ${statusWords}`,
    }));
    return [...ofNumbers, ...ofCells];
  }
  const counted = [...Map.groupBy(cells, ({ status }) => status)].map(([mark, some]) => ({
    mark,
    words: `${formatCount(some.length)} of its ${formatCount(cells.length)} cells: ${COMPARED_LABELS[mark]}`,
  }));
  return [...ofNumbers, ...counted];
}

/** The first says what is counted; behind what is confirmed, "via press" is enough. */
function tallies(counts: readonly { readonly status: Status; readonly count: number }[]): CardTally[] {
  return counts.map(({ status, count }, index) => {
    const noun = index > 0 ? '' : count === 1 ? ' data type' : ' data types';
    const word = index > 0 && status === 'confirmed-press' ? 'via press' : TALLY_WORDS[status];
    return { mark: status, count, words: `${formatCount(count)}${noun} ${word}` };
  });
}

const TALLY_WORDS: Readonly<Record<Status, string>> = {
  'confirmed-own': 'confirmed',
  'confirmed-press': 'confirmed, via press',
  claimed: 'claimed',
  disputed: 'disputed',
  denied: 'denied',
  'not-reported': 'without a yes or a no',
};
