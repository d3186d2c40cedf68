import type { ClaimantKind } from '../model/vocabulary.ts';

/** The sides of a contested question, in the order in which they always stand: none is moved for what it says. */
export const PARTIES = ['researcher', 'organisation', 'law', 'press'] as const;
export type Party = (typeof PARTIES)[number];

/** What heads a side that has several claimants. */
export const PARTY_LABELS: Record<Party, string> = {
  researcher: 'Researchers',
  organisation: 'Organisations',
  law: 'Courts, suits and authorities',
  press: 'Press',
};

/** What a claimant is, beside its name. */
export const KIND_LABELS: Record<ClaimantKind, string> = {
  researcher: 'researcher',
  organisation: 'the organisation',
  plaintiff: 'plaintiff',
  court: 'court',
  regulator: 'regulator',
  authority: 'public authority',
  press: 'press',
};

/** The side on which a claimant of this kind stands. */
export function partyOf(kind: ClaimantKind): Party {
  return kind === 'organisation' || kind === 'researcher' || kind === 'press' ? kind : 'law';
}
