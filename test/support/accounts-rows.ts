import type { AccountsRow } from '../../src/rows/accounts-to-scale.ts';

/** A row of an invented breach: only what a test is about has to be given. */
export function accountsRow(given: Partial<AccountsRow>): AccountsRow {
  const { group = 'everyone', value = 1000, role = 'total' } = given;
  return {
    id: group,
    breach: 'invented-2020',
    asOf: '2020-02-01',
    role,
    group,
    groupLabel: `Members of ${group}`,
    shortLabel: group,
    counted: `people in ${group}`,
    value,
    unit: 'people',
    status: 'claimed',
    within: role === 'total' ? null : 'everyone',
    share: null,
    voices: [],
    claims: [],
    attribution: 'Claimed: Gazette, Jan 2 2020',
    exposure: null,
    ...given,
  };
}

/** A total and parts of it, by their sizes. */
export function totalWithParts(total: number, ...parts: number[]): AccountsRow[] {
  const inside = parts.map((value, index) =>
    accountsRow({ group: `part-${index + 1}`, role: 'part', value, share: value / total }),
  );
  return [accountsRow({ value: total, share: 1 }), ...inside];
}
