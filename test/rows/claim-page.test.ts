import { describe, expect, it } from 'vitest';
import { claimPage } from '../../src/rows/claim-page.ts';
import { contestedDataset } from '../support/contested-breach.ts';
import { dataset, wyzeBreach } from '../support/dataset.ts';

const page = (id: string) => claimPage(dataset, wyzeBreach(), id);

function invented(...given: Parameters<typeof contestedDataset>) {
  const data = contestedDataset(...given);
  const [breach] = data.breaches;
  if (!breach) throw new Error('no breach');
  return (id: string) => claimPage(data, breach, id);
}

describe('the page of a claim of the flagship', () => {
  it('says who says it, when, how directly and where it was read', () => {
    expect(page('c51')).toMatchObject({
      says: 'Wyze denies',
      date: 'Dec 2019',
      read: 'as reported by ZDNet',
      directnessWords: 'as reported',
      value: null,
      subject: 'Data types',
      locator: 'first of three denials',
      path: '/breaches/wyze-2019/claims/c51/',
      ledgerPath: '/breaches/wyze-2019/#claim-c51',
      parent: null,
      parts: [],
    });
    expect(page('c51').source).toMatchObject({ author: 'Catalin Cimpanu', dateWords: 'Dec 29 2019' });
  });

  it('puts the other claims about the same cell on both sides, without itself', () => {
    const [cell, ...others] = page('c51').cells;
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ dataType: 'api-token', status: 'disputed', statusWords: 'Disputed' });
    expect(cell?.yes.map(({ id, attribution }) => [id, attribution])).toEqual([
      ['c50', 'Twelve Security asserts, Dec 26 2019'],
    ]);
    expect(cell?.no.map(({ id, attribution }) => [id, attribution])).toEqual([
      ['c52', 'Wyze sees no evidence, Dec 2019, quoted by Spartan Tec (blog)'],
    ]);
  });

  it('keeps the status of a number apart from that of the data it counts', () => {
    const { numbers, cells, value } = page('c10');
    expect(value).toBe('24,000 users');
    expect(numbers).toEqual([{ about: '24,000 users', mark: 'claimed', words: 'Claimed, reported as acknowledged' }]);
    expect(cells.map(({ status, yes }) => [status, yes.map(({ id }) => id)])).toEqual([
      ['confirmed-own', ['c11', 'c42-alexa-token', 'c45-alexa-token', 'c86-alexa-token']],
    ]);
  });

  it('shows a statement with the cells of its parts, and a part with its statement', () => {
    const statement = page('c54');
    expect(statement.parts.map(({ id }) => id)).toEqual(['c54-bone-density', 'c54-protein-intake']);
    expect(statement.cells.map(({ dataType, no }) => [dataType, no.map(({ id }) => id)])).toEqual([
      ['bone-density', ['c55-bone-density']],
      ['protein-intake', ['c55-protein-intake']],
    ]);
    expect(page('c54-bone-density').parent?.id).toBe('c54');
  });

  it('lists the questions and the events that rest on it, no more precise than they are known', () => {
    expect(page('c25').points.map(({ path }) => path)).toEqual([
      '/breaches/wyze-2019/#point-window-end',
      '/breaches/wyze-2019/#point-window-start',
    ]);
    expect(page('c30').events.map(({ date }) => date)).toEqual([
      'Dec 26 2019, 9:21 Pacific time',
      'Dec 26 2019, 9:35 Pacific time',
    ]);
    expect(page('c32').events.map(({ date }) => date)).toEqual(['Dec 26 2019, about 10:00 Pacific time']);
  });

  it('lists the questions that name one of its parts', () => {
    expect(page('c41').points.map(({ path }) => path)).toEqual(['/breaches/wyze-2019/#point-wifi-password']);
  });

  it('leads to its neighbours in the ledger', () => {
    expect([page('c01').previous, page('c01').next?.id]).toEqual([null, 'c02']);
    expect([page('c101').previous?.id, page('c101').next]).toEqual(['c100', null]);
  });
});

describe('the page of any claim', () => {
  it('says that no date was seen, and has neither cell nor number where the claim has none', () => {
    const one = invented({ claims: [{ date: null, group: null, data_type: null, subject: 'cause' }] }, [])('c1');
    expect(one).toMatchObject({
      ...{ date: 'no date seen', value: null, group: null, cells: [], numbers: [] },
      ...{ points: [], events: [], previous: null, next: null, read: 'from finder-post' },
    });
    expect(one.source.dateWords).toBe('no date seen');
  });

  it('gives a number without a unit as the number alone, and zero as zero', () => {
    const pages = invented(
      {
        claims: [
          { value: 12, unit: null },
          { value: 0, unit: 'users' },
        ],
      },
      [],
    );
    expect([pages('c1').value, pages('c2').value]).toEqual(['12', '0 users']);
  });

  it('refuses a claim that the record does not hold', () => {
    expect(() => invented({ claims: [{}] }, [])('c2')).toThrow(RangeError);
  });
});
