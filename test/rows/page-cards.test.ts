import { expect, it } from 'vitest';
import type { Breach } from '../../src/model/dataset.ts';
import { cardPath, pageCards } from '../../src/rows/page-cards.ts';
import { dataset, wyze, wyzeBreach } from '../support/dataset.ts';

const cards = pageCards(dataset);
const cardOf = (path: string) => cards.find((card) => card.path === path);

it('every page has one card, and no two share an address', () => {
  const paths = cards.map(({ path }) => cardPath(path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(cardPath('/')).toBe('/cards/index.png');
  expect(cardPath('/breaches/x/check/')).toBe('/cards/breaches/x/check.png');
});

it('a claim’s card names claimant and date before it says anything', () => {
  const { claims } = wyzeBreach();
  for (const { id, statement } of claims) {
    const card = cardOf(`/breaches/${wyze.breach}/claims/${id}/`);
    expect(card?.title).toBe(statement);
    expect(card?.kicker).toMatch(/, (?:[A-Z][a-z]{2} (?:\d+ )?\d{4}|\d{4}|no date seen)$/);
    expect(card?.alt.startsWith(card.kicker)).toBe(true);
  }
});

it('a data type’s card carries its mark in every breach that speaks of it', () => {
  expect(cardOf('/data-types/alexa-token/')?.statuses).toEqual([
    { mark: 'confirmed-own', words: 'Confirmed: Wyze Labs, December 2019' },
  ]);
  expect(cardOf('/data-types/email/')?.statuses).toHaveLength(dataset.breaches.length);
});

it('an explorer’s card has the marks and the key numbers of the page’s head, with whose they are', () => {
  const card = cardOf('/breaches/wyze-2019/');
  expect(card?.head?.tallies.map(({ words }) => words)).toEqual([
    '7 data types confirmed',
    '4 via press',
    '11 claimed',
    '5 disputed',
    '5 denied',
  ]);
  expect(card?.head?.numbers.map(({ value, mark }) => [value, mark])).toEqual([
    ['2.4 million', 'claimed'],
    ['24,000', 'claimed'],
    ['140', 'confirmed-press'],
  ]);
  expect(card?.alt).toContain(
    '2.4 million users said to have had data in the open databases: Claimed by Twelve Security',
  );
  expect(card?.alt).toContain('Another number: 2.88 million. Claimed by ISMG, Dec 31 2019');
});

it('a withdrawn claim keeps its card, which says that it was withdrawn and no status', () => {
  const { claims, ...rest } = wyzeBreach();
  const last = claims.at(-1);
  if (!last) throw new Error('no claims');
  const withdrawal = { figure: null, claim: last.id, said: 'It was so.', says: null, why: 'It was misread.' };
  const breach: Breach = {
    ...rest,
    claims: claims.slice(0, -1),
    withdrawnClaims: [last],
    corrections: [{ ...withdrawal, date: '2026-12-01', kind: 'withdrawn' }],
  };
  const card = pageCards({ ...dataset, breaches: [breach] }).find(({ path }) => path.endsWith(`/claims/${last.id}/`));
  expect(card?.lines[0]).toBe('Withdrawn on Dec 1 2026; it counts for nothing on this site.');
  expect(card?.statuses).toEqual([]);
});

it('a breach known in one line has a card with its marks, one that is told in full only that of its explorer', () => {
  const card = cardOf('/breaches/eufy-2022/');
  expect(card?.statuses).toEqual([
    { mark: 'confirmed-own', words: 'Confirmed: Face image' },
    { mark: 'claimed', words: 'Claimed: Username, Fingerprint or other biometric' },
    { mark: 'possible', words: 'Could not be ruled out: Live camera feed' },
  ]);
  expect(cards.filter(({ path }) => path === '/breaches/wyze-2019/')).toHaveLength(1);
});
