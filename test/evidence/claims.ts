import type { Authority } from '../../src/evidence/authority.ts';
import { type Claim, claimSchema } from '../../src/model/claim.ts';

/** The claimants of an invented breach: one of each kind. */
export const authority: Authority = {
  organisation: 'company',
  claimants: [
    { id: 'company', kind: 'organisation' },
    { id: 'other-company', kind: 'organisation' },
    { id: 'researcher', kind: 'researcher' },
    { id: 'newspaper', kind: 'press' },
    { id: 'plaintiff', kind: 'plaintiff' },
    { id: 'court', kind: 'court' },
    { id: 'regulator', kind: 'regulator' },
  ],
};

const BLANK = {
  id: 'c1',
  parent: '',
  date: '2021-03-02',
  claimant: 'researcher',
  stance: 'asserts',
  subject: 'data-type',
  group: 'users',
  data_type: 'email',
  value: '',
  unit: '',
  statement: 'A statement',
  source: 'blog',
  locator: 'first paragraph',
  directness: 'own',
};

/** A researcher's own assertion about the e-mail addresses of users, except for what is given. Cells as in a CSV file. */
export function claim(cells: Partial<typeof BLANK> = {}): Claim {
  return claimSchema.parse({ ...BLANK, ...cells });
}

/** A claim in short: who, which stance, how directly. */
export function said(claimant: string, stance: string, directness = 'own', cells: Partial<typeof BLANK> = {}): Claim {
  return claim({ id: `${claimant}-${stance}-${directness}`, claimant, stance, directness, ...cells });
}
