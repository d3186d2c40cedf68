import { describe, expect, it } from 'vitest';
import { comparedBreaches } from '../../src/rows/comparison.ts';
import { dataset } from '../support/dataset.ts';

const compared = comparedBreaches(dataset);
const find = (id: string) => compared.find((breach) => breach.id === id);

describe('the breaches that are compared', () => {
  it('are the 58 that were researched and the flagship', () => {
    expect(compared.length).toBe(59);
  });

  it('keep a floor, a ceiling and an unknown apart', () => {
    expect(find('fitbit-2015')?.affected).toEqual({ low: 24, high: null, unit: 'accounts' });
    expect(find('pumpup-2018')?.affected).toEqual({ low: null, high: 6_000_000, unit: 'accounts' });
    expect(find('peloton-2021')?.affected).toBeNull();
  });

  it('have dates as loose as they are known', () => {
    expect(find('cloudpets-2017')).toMatchObject({
      name: 'Spiral Toys: CloudPets voice-message soft toys',
      exposureStart: { date: '2016-12-25', isApproximate: true },
      discovered: null,
      disclosed: { date: '2017-02-27', isApproximate: false },
      year: 2017,
    });
    expect(find('yahoo-2014')?.exposureStart).toEqual({ date: '2014', isApproximate: false });
  });

  it('show a judgement as the status that comes nearest', () => {
    const types = dataset.catalogue.exposures.filter(({ breach }) => breach === 'fitbit-2015');
    const judged = (judgement: string) =>
      types.filter((row) => row.judgement === judgement).map((row) => row.data_type);
    const shown = (status: string) =>
      find('fitbit-2015')?.types.flatMap((type) => (type.status === status ? [type.dataType] : []));
    expect(shown('confirmed-own')?.toSorted()).toEqual(judged('confirmed').toSorted());
    expect(shown('denied')?.toSorted()).toEqual(judged('excluded').toSorted());
    expect(find('fitbit-2015')?.basis).toBe('judgement');
  });

  it('take statuses from the ledger where there is one', () => {
    const wyze = find('wyze-2019');
    expect(wyze).toMatchObject({ basis: 'ledger', isSmartHome: true, year: 2019, sources: 54 });
    const counts = Object.groupBy(wyze?.types ?? [], ({ status }) => status);
    expect(Object.fromEntries(Object.entries(counts).map(([status, types]) => [status, types.length]))).toEqual({
      'confirmed-own': 7,
      'confirmed-press': 4,
      claimed: 11,
      disputed: 5,
      denied: 5,
    });
  });
});

it('two breaches of one organisation are told apart by when each was made public', () => {
  const names = comparedBreaches(dataset).map(({ name }) => name);
  expect(names.filter((name) => /^Yahoo\b/.test(name)).toSorted()).toEqual(['Yahoo, Dec 14 2016', 'Yahoo, Sep 2016']);
  expect(names).toContain('Home Depot');
  expect(new Set(names).size).toBe(names.length);
});
