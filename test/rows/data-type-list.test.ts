import { describe, expect, it } from 'vitest';
import { dataTypeList, dataTypeSummary } from '../../src/rows/data-type-list.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { ledgerDataset } from '../support/ledger-breach.ts';

const families = dataTypeList(dataset);
const types = families.flatMap((family) => family.types);

describe('the list of data types', () => {
  it('has 92 types in 13 families, in the order of the vocabulary', () => {
    expect(families.map(({ id, types: own }) => [id, own.length])).toEqual([
      ['contact', 12],
      ['cameras', 5],
      ['network', 5],
      ['times', 3],
      ['access', 10],
      ['body', 15],
      ['footage', 3],
      ['regulated', 12],
      ['papers', 5],
      ['place', 4],
      ['messages', 4],
      ['devices', 7],
      ['life', 7],
    ]);
    expect(dataTypeSummary(families)).toBe('92 data types in 13 families. Sources speak of 46 of them.');
  });

  it('gives the strongest status in the flagship and says where groups differ', () => {
    const email = types.find(({ id }) => id === 'email')?.breaches;
    expect(email?.filter(({ breach }) => breach === wyze.breach)).toEqual([
      {
        breach: 'wyze-2019',
        title: 'Wyze Labs, December 2019',
        status: 'confirmed-own',
        words: 'Confirmed',
        differs: 'Owners confirmed; Shared claimed',
        groups: 'Owners and Shared',
        claims: 6,
        path: '/breaches/wyze-2019/?data-type=email#exposure-matrix',
      },
    ]);
  });

  it('does not say that groups differ where one group was spoken of', () => {
    const address = types.find(({ id }) => id === 'home-address')?.breaches[0];
    expect(address).toMatchObject({ status: 'denied', differs: null, groups: 'Whole database', claims: 2 });
  });

  it('keeps a data type that nobody spoke of, and leaves out a family without types', () => {
    const data = ledgerDataset({ claims: [{}], dataTypes: [{}, { id: 'fax', label: 'Fax number' }] });
    const list = dataTypeList(data);
    expect(list.map(({ id, types: own }) => [id, own.map((type) => [type.id, type.breaches.length])])).toEqual([
      [
        'contact',
        [
          ['email', 1],
          ['fax', 0],
        ],
      ],
    ]);
    expect(dataTypeSummary(list)).toBe('2 data types in 1 family. Sources speak of 1 of them.');
  });
});
