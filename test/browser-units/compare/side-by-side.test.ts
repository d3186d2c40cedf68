import { describe, expect, it } from 'vitest';
import { compareEntries } from '../../../src/browser/compare/side-by-side.ts';
import { entry, labels } from './entries.ts';

const families = [
  {
    label: 'Contact',
    types: [
      { id: 'email', label: 'E-mail address' },
      { id: 'phone', label: 'Phone number' },
    ],
  },
  { label: 'Access', types: [{ id: 'password', label: 'Password' }] },
];
const kettle = entry('kettle', {
  unit: 'accounts',
  types: new Map([
    ['email', 'claimed'],
    ['password', 'denied'],
  ]),
});
const toaster = entry('toaster', {
  unit: 'people',
  types: new Map([
    ['email', 'confirmed-own'],
    ['password', 'possible'],
  ]),
});
const compare = (...entries: ReturnType<typeof entry>[]) => compareEntries(entries, () => undefined, families, labels);

describe('breaches side by side', () => {
  it('say which data types all of them share, and of how many each is said', () => {
    const { sharedByAll, families: shown } = compare(kettle, toaster);
    expect(sharedByAll).toEqual(['E-mail address']);
    expect(shown).toEqual([
      {
        label: 'Contact',
        types: [{ label: 'E-mail address', statuses: ['claimed', 'confirmed-own'], shared: 'in all of them' }],
      },
      { label: 'Access', types: [{ label: 'Password', statuses: ['denied', 'possible'], shared: 'in 1 of 2' }] },
    ]);
  });

  it('say that counts of different units cannot be compared', () => {
    expect(compare(kettle, toaster).caution).toContain('accounts, people');
    expect(compare(kettle, entry('other', { unit: 'accounts' })).caution).toBeNull();
  });

  it('never say of what was researched here that nothing was stated, where it could not be loaded', () => {
    const { facts } = compare(kettle, entry('imported', { source: 'hibp', basis: 'import', dateIs: 'disclosed' }));
    const said = Object.fromEntries(facts.map(({ label, cells }) => [label, cells]));
    for (const label of ['Exposed', 'Discovered', 'The count in words', 'Contested or open']) {
      expect(said[label]).toEqual(['could not be loaded', 'not stated']);
    }
    expect(said['Who counted']).toEqual(['could not be loaded', 'hibp']);
    expect(said.Disclosed).toEqual(['Mar 4 2021', 'Mar 4 2021']);
  });

  it('share nothing where there is one', () => {
    expect(compare(kettle)).toMatchObject({ sharedByAll: [], caution: null });
  });
});
