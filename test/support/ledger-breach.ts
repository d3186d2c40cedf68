import { readLedger } from '../../src/evidence/read-ledger.ts';
import type { Group } from '../../src/model/breach-tables.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Breach, Dataset } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/source.ts';
import type { Claimant, DataType } from '../../src/model/vocabulary.ts';

/** What a test says about a ledger; the rest is filled in. */
export interface LedgerNotes {
  readonly claims?: readonly Partial<Claim>[];
  readonly groups?: readonly Partial<Group>[];
  readonly dataTypes?: readonly Partial<DataType>[];
}

export const noted = { kind: 'breach', breach: 'b' } as const;

/** Acme is the organisation, Finder a researcher, Gazette press, Board a regulator, Bench a court, Smith a plaintiff. */
const CLAIMANTS: readonly Claimant[] = [
  { id: 'acme', label: 'Acme Ltd', short_label: 'Acme', kind: 'organisation', role: 'the company' },
  { id: 'finder', label: 'Finder', short_label: 'Finder', kind: 'researcher', role: 'a researcher' },
  { id: 'gazette', label: 'The Gazette', short_label: 'Gazette', kind: 'press', role: 'a newspaper' },
  { id: 'board', label: 'The Board', short_label: 'Board', kind: 'regulator', role: 'a regulator' },
  { id: 'bench', label: 'The Bench', short_label: 'Bench', kind: 'court', role: 'a court' },
  { id: 'smith', label: 'Smith', short_label: 'Smith', kind: 'plaintiff', role: 'a customer' },
];

const SOURCES = ['acme-post', 'finder-post', 'herald (repost at a.example)'] as const;

/** A dataset of one breach whose statuses follow from its claims by the real rule. */
export function ledgerDataset({ claims = [], groups = [{}], dataTypes = [{}] }: LedgerNotes): Dataset {
  const full = claims.map(fullClaim);
  const fullGroups = groups.map(fullGroup);
  const sources = SOURCES.map(fullSource);
  const asOf = '2024-01-31';
  const reading = readLedger(
    { claims: full, sources, groups: fullGroups, asOf },
    { organisation: 'acme', claimants: CLAIMANTS },
  );
  const breach = {
    ...{ id: 'b', title: 'Acme, 2023', headline: 'Acme', deck: 'Acme', organisation: 'acme', asOf },
    ...{ sections: [], events: [], windows: [], points: [], corrections: [], notThis: [] },
    ...{ sources, groups: fullGroups, claims: full, withdrawnClaims: [], statusHistory: { cells: [], numbers: [] } },
    ...reading,
  } as unknown as Breach; // other fields play no part in these figures
  return {
    families: [
      { id: 'contact', label: 'Contact', about: 'Who' },
      { id: 'body', label: 'Body', about: 'Health' },
    ],
    dataTypes: dataTypes.map(fullType),
    claimants: CLAIMANTS,
    breaches: [breach],
  } as unknown as Dataset; // the site's own fields play no part in figures
}

function fullClaim(claim: Partial<Claim>, index: number): Claim {
  return {
    ...{ id: `c${index + 1}`, parent: null, date: '2023-05-04', claimant: 'finder', stance: 'asserts' },
    ...{ subject: 'data-type', group: 'all', data_type: 'email', value: null, unit: null, statement: 'It says so' },
    ...{ source: 's2', locator: 'top', directness: 'own' },
    ...claim,
  } as Claim; // every field is given a value above
}

function fullGroup(group: Partial<Group>): Group {
  return {
    ...{ id: 'all', label: 'Everyone', short_label: 'All', part_of: null, count_claims: [], count_label: null },
    basis: 'Said so.',
    ...group,
  };
}

function fullType(type: Partial<DataType>): DataType {
  return {
    id: 'email',
    label: 'E-mail address',
    meaning: 'An address.',
    family: 'contact',
    risk_notes_id: null,
    ...type,
  };
}

function fullSource(publisher: string, index: number): Source {
  return {
    ...{ id: `s${index + 1}`, publisher, author: null, title: 'A title', date: null, url: null, archive_url: null },
    ...{ kind: 'press', how_seen: 'article' },
  } as Source; // every field is given a value above
}
