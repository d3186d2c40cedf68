import { describe, expect, it } from 'vitest';
import { chooseableOf, listChoices, newestFirst } from '../../src/rows/compared-list.ts';
import { comparedBreaches } from '../../src/rows/comparison.ts';
import { listRow } from '../../src/rows/list-row.ts';
import { sideBySide } from '../../src/rows/side-by-side.ts';
import { dataset } from '../support/dataset.ts';

const breaches = newestFirst(comparedBreaches(dataset));

describe('the list of all breaches', () => {
  it('begins with the newest disclosure', () => {
    const dates = breaches.map(({ disclosed }) => disclosed?.date ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('says what is denied apart from what is not', () => {
    const wyze = breaches.find(({ id }) => id === 'wyze-2019');
    expect(wyze && listRow(wyze)).toMatchObject({
      types: 27,
      denied: 5,
      hasRecord: true,
      disclosed: 'Dec 26 2019',
      affected: '2.4 million to 2.88 million accounts',
    });
  });

  it('leaves attributes out where nothing is known', () => {
    const peloton = breaches.find(({ id }) => id === 'peloton-2021');
    expect(peloton && listRow(peloton).attributes).toMatchObject({
      'data-low': undefined,
      'data-unit': undefined,
      'data-date': '2021-05',
    });
  });

  it('offers only what occurs', () => {
    const choices = listChoices(dataset, breaches.slice(0, 1).map(chooseableOf));
    expect(choices.sectors).toHaveLength(1);
    expect(choices.causes).toHaveLength(1);
    expect(choices.years).toEqual([{ value: String(breaches[0]?.year), label: String(breaches[0]?.year) }]);
    expect(choices.dataTypes.flatMap((family) => family.choices)).toHaveLength(breaches[0]?.types.length ?? -1);
  });
});

describe('what is set side by side', () => {
  it('has dates as precise as they are known, and says what is not', () => {
    expect(sideBySide(breaches)['vtech-2015']).toMatchObject({
      exposed: 'from Nov 14 2015, no end seen',
      discovered: 'Nov 24 2015',
      disclosed: 'Nov 27 2015',
      count: '4,854,209 accounts or more',
      countedBy: 'VTech',
    });
    expect(sideBySide(breaches)['peloton-2021']).toMatchObject({ count: 'no count seen', countedBy: 'no count seen' });
  });
});
