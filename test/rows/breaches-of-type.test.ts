import { describe, expect, it } from 'vitest';
import { breachInContext } from '../../src/rows/breach-in-context.ts';
import { breachesOfType } from '../../src/rows/breaches-of-type.ts';
import { catalogueBreachPage, linesWithoutFolder } from '../../src/rows/catalogue-breach.ts';
import { typeOfBreachRows } from '../../src/rows/types-by-breach.ts';
import { dataset } from '../support/dataset.ts';

describe('the breaches of a data type', () => {
  it('are those that say anything of it, what is confirmed before what is claimed', () => {
    const found = breachesOfType(dataset, 'genetic-data');
    expect(found.map(({ path }) => path)).toEqual(
      dataset.catalogue.exposures
        .filter(({ data_type }) => data_type === 'genetic-data')
        .map(({ breach }) => `/breaches/${breach}/`),
    );
    const statuses = breachesOfType(dataset, 'email').map(({ status }) => status);
    expect(statuses.indexOf('claimed')).toBeGreaterThan(statuses.lastIndexOf('confirmed-own'));
  });
});

describe('the page of a breach without a folder', () => {
  it('is there for each line of the catalogue but those with a folder', () => {
    expect(linesWithoutFolder(dataset)).toHaveLength(dataset.catalogue.breaches.length - dataset.breaches.length);
  });

  it('tells a count with its unit, its country by name and its dates as they are known', () => {
    expect(catalogueBreachPage(dataset, 'sma-watch-2019')).toMatchObject({
      count: 'at least 5,000 people',
      country: 'China',
      asOf: '2026-11-23',
    });
    expect(catalogueBreachPage(dataset, 'peloton-2021').count).toBeNull();
  });

  it('compares counts of one unit only', () => {
    const size = breachInContext(dataset, 'home-depot-2014')?.size;
    expect(size?.unit).toBe('cards');
    expect(size?.among.others).toEqual([]);
  });
});

describe('the matrix of data types by breach', () => {
  const rows = typeOfBreachRows(dataset);

  it('has one row for each judgement and each status of a ledger, under an id of its own', () => {
    const ledgers = new Set(dataset.breaches.map(({ id }) => id));
    const judged = dataset.catalogue.exposures.filter(({ breach }) => !ledgers.has(breach)).length;
    expect(rows.filter(({ basis }) => basis === 'judgement')).toHaveLength(judged);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('gives every breach a short name of its own', () => {
    const names = rows[0]?.matrix.breaches.map(({ shortName }) => shortName) ?? [];
    expect(names).toHaveLength(dataset.catalogue.breaches.length);
    expect(new Set(names).size).toBe(names.length);
  });
});
