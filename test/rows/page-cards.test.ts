import { expect, it } from 'vitest';
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

it('a data type’s card carries its mark and the breach that it is about', () => {
  expect(cardOf('/data-types/alexa-token/')?.status).toEqual({
    mark: 'confirmed-own',
    words: 'Confirmed: Wyze Labs, December 2019',
  });
});
