import type { Claim } from '../model/claim.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { GivenNumber, NumberStatus } from '../model/status.ts';
import { NUMBER_STATUS_LABELS } from './status-words.ts';
import { formatDate, formatRounded, listWords } from './wording.ts';

/** A group's leading number as the top of the page shows it, with whose it is. */
export interface KeyNumber {
  readonly group: string;
  /** "2.4 million" */
  readonly value: string;
  /** What is counted: "users said to have had data in the open databases" */
  readonly label: string;
  readonly status: NumberStatus;
  /** "Claimed by Twelve Security, Dec 26 2019; reported as acknowledged by Wyze", "Confirmed by Wyze, via A (Dec 2019)" */
  readonly attribution: string;
  readonly basis: string;
  /** "2.88 million by ISMG, Dec 31 2019"; empty when nobody gives another number. */
  readonly rivals: readonly string[];
  /** Ids of the claims behind the number. */
  readonly claims: readonly string[];
}

/**
 * The numbers that a page leads with: one for each group whose count somebody gave, in the order of the groups.
 */
export function keyNumbers(dataset: Dataset, breach: Breach): KeyNumber[] {
  return breach.counts.flatMap(({ group: groupId, lead, rivals }) => {
    if (lead === null) return [];
    const group = byId(breach.groups, groupId);
    return {
      group: groupId,
      value: formatRounded(lead.value),
      label: group.count_label ?? `${lead.unit}: ${group.label}`,
      status: lead.status,
      attribution: attribute(lead, dataset, breach),
      basis: group.basis,
      rivals: rivals.map((rival) => `${formatRounded(rival.value)} by ${giver(rival, dataset, breach)}`),
      claims: lead.claims,
    };
  });
}

/** Who gave the number first and when, and whether the organisation is reported to have acknowledged it. */
function attribute(number: GivenNumber, dataset: Dataset, breach: Breach): string {
  const organisation = byId(dataset.claimants, breach.organisation).short_label;
  const first = giver(number, dataset, breach);
  switch (number.status) {
    case 'claimed-acknowledged':
      return `Claimed by ${first}; reported as acknowledged by ${organisation}`;
    case 'confirmed-press':
      return `Confirmed by ${organisation}, via ${listWords(accounts(number, breach))}`;
    default:
      return `${NUMBER_STATUS_LABELS[number.status]} by ${first}`;
  }
}

function giver(number: GivenNumber, dataset: Dataset, breach: Breach): string {
  const [first] = claimsOf(number, breach);
  return first ? `${byId(dataset.claimants, first.claimant).short_label}, ${formatDate(first.date)}` : '';
}

/** Who published the number, each with its date or with the words that none was seen. */
function accounts(number: GivenNumber, breach: Breach): string[] {
  const published = claimsOf(number, breach).map(
    ({ source, date }) => `${byId(breach.sources, source).publisher} (${formatDate(date)})`,
  );
  return [...new Set(published)];
}

function claimsOf(number: GivenNumber, breach: Breach): Claim[] {
  return number.claims.map((claim) => byId(breach.claims, claim));
}
