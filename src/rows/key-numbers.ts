import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { GivenNumber, NumberStatus } from '../model/status.ts';
import { giversOf, numberAttribution, voicesOf } from './number-voices.ts';
import { formatRounded, listWords } from './wording.ts';

/** A group's leading number as the top of the page shows it, with whose it is. */
export interface KeyNumber {
  readonly group: string;
  /** "2.4 million" */
  readonly value: string;
  /** What is counted: "users said to have had data in the open databases" */
  readonly label: string;
  readonly status: NumberStatus;
  /** "Claimed by Twelve Security, Dec 26 2019; reported as acknowledged by Wyze, Dec 30 2019", "Confirmed by Wyze, via A (Dec 2019)" */
  readonly attribution: string;
  readonly basis: string;
  /** What others give for the same group; empty when nobody gives another number. */
  readonly rivals: readonly RivalNumber[];
  /** Ids of the claims that give, confirm, deny or pass on the number. */
  readonly claims: readonly string[];
}

/** Another number for the same group, with whose it is. */
export interface RivalNumber extends Attributed {
  /** Those who give it, where there is room for no more: "ISMG" */
  readonly givers: string;
}

type Attributed = Pick<KeyNumber, 'value' | 'status' | 'attribution' | 'claims'>;

/**
 * The numbers that a page leads with: one for each group whose count somebody gave, in the order of the groups.
 */
export function keyNumbers(dataset: Dataset, breach: Breach): KeyNumber[] {
  return breach.counts.flatMap(({ group: groupId, lead, rivals }) => {
    if (lead === null) return [];
    const group = byId(breach.groups, groupId);
    return {
      ...attributed(lead, dataset, breach),
      group: groupId,
      label: group.count_label ?? `${lead.unit}: ${group.label}`,
      basis: group.basis,
      rivals: rivals.map((rival) => ({
        ...attributed(rival, dataset, breach),
        givers: listWords(giversOf(voicesOf(rival, dataset, breach))),
      })),
    };
  });
}

function attributed(number: GivenNumber, dataset: Dataset, breach: Breach): Attributed {
  const { value, status, claims } = number;
  const attribution = numberAttribution(status, voicesOf(number, dataset, breach), breach.organisation);
  return { value: formatRounded(value), status, attribution, claims };
}
