import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { breachOf } from '../../src/model/dataset.ts';
import { dateRange, firstDate, publisherName, whoSaysSo } from '../../src/rows/who-says-so.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';

const acme = { claimant: 'acme', stance: 'confirms', source: 's1' } as const;
const viaHerald = { source: 's3', directness: 'reported' } as const;

/** The phrase for the only cell of a ledger. */
function phraseFor(...claims: Partial<Claim>[]): string | undefined {
  const dataset = ledgerDataset({ claims });
  const breach = breachOf(dataset, noted);
  const [cell] = breach.exposures;
  return cell && whoSaysSo(cell, { dataset, breach });
}

describe('whoSaysSo', () => {
  it('leads with the organisation where it confirms, whoever spoke first', () => {
    expect(phraseFor({}, { ...acme, date: '2023-05-06' })).toBe('Acme, May 6 2023; also Finder');
  });

  it('names the publisher where only others give the organisation’s words', () => {
    expect(phraseFor({ ...acme, ...viaHerald })).toBe('Acme, via herald, May 4 2023');
  });

  it('takes the own words, and their date, where there are both', () => {
    const own = { ...acme, date: '2023-05-09' };
    expect(phraseFor({ ...acme, ...viaHerald, date: '2023-05-05' }, own)).toBe('Acme, May 9 2023');
  });

  it('says where an undated quotation stands', () => {
    expect(phraseFor({ ...acme, directness: 'quoted', source: 's3', date: null })).toBe(
      'Acme, quoted by herald, no date seen',
    );
  });

  it('puts a regulator before everyone but the organisation', () => {
    expect(phraseFor({}, { claimant: 'board', stance: 'confirms' })).toBe('Board, May 4 2023; also Finder');
  });

  it('says that no clear answer was seen where only others claim', () => {
    expect(phraseFor({})).toBe('Finder, May 4 2023; no clear Acme answer seen');
  });

  it('gives the organisation’s “unknown” as its answer', () => {
    expect(phraseFor({}, { ...acme, stance: 'unknown' })).toBe('Finder, May 4 2023; Acme gives no answer');
  });

  it('gives both sides of a dispute, each stance once', () => {
    expect(
      phraseFor({}, { ...acme, stance: 'denies', date: '2023-05' }, { ...acme, stance: 'no-evidence', date: null }),
    ).toBe('Finder says yes, May 4 2023; Acme denies or sees no evidence, May 2023');
  });

  it('gives several speakers of a side from the first of their dates', () => {
    expect(phraseFor({}, { claimant: 'gazette', date: null }, { ...acme, stance: 'qualifies' })).toBe(
      'Finder and Gazette say yes, from May 4 2023; Acme qualifies, May 4 2023',
    );
  });

  it('repeats a denial with its last date, and counts names beyond two', () => {
    const denial = { ...acme, stance: 'denies' } as const;
    const others = ['finder', 'gazette', 'smith'].map((claimant) => ({ claimant, stance: 'denies' }) as const);
    expect(phraseFor(denial, { ...denial, date: '2023-07-01' }, ...others)).toBe(
      'Acme denies, May 4 2023 and Jul 1 2023; also Finder, Gazette and 1 more',
    );
  });

  it('says who only passes it on where nobody takes a side', () => {
    expect(phraseFor({ claimant: 'bench', stance: 'relays' })).toBe('Bench relays');
  });
});

describe('publisherName', () => {
  it('drops the remark on how a page was found', () => {
    expect(publisherName({ publisher: 'GeekWire (repost at cloudhosting.tv)' })).toBe('GeekWire');
  });

  it('keeps a name that is nothing but a remark', () => {
    expect(publisherName({ publisher: '(no name)' })).toBe('(no name)');
  });
});

describe('firstDate and dateRange', () => {
  it('count a month from its last day', () => {
    expect(firstDate([{ date: '2019-12' }, { date: '2019-12-29' }, { date: null }])).toBe('2019-12-29');
  });

  it('know no first date among undated claims', () => {
    expect(firstDate([{ date: null }])).toBeNull();
    expect(dateRange([{ date: null }])).toBe('');
  });

  it('give one date alone', () => {
    expect(dateRange([{ date: '2019-12-26' }, { date: '2019-12-26' }])).toBe('Dec 26 2019');
  });

  it('run from the first to the last', () => {
    expect(dateRange([{ date: '2020-10-22' }, { date: '2019-12' }, { date: '2019-12-26' }])).toBe(
      'Dec 26 2019 to Oct 22 2020',
    );
  });
});
