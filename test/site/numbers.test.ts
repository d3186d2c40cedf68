import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { knownNumbers, nounsCounted } from './support/known-numbers.ts';
import { numberTokens } from './support/number-tokens.ts';
import { shownTexts } from './support/shown-text.ts';
import { failuresByPage, site } from './support/site.ts';

/** Phrases whose numbers are not from the data, each with the reason; `#` stands for any number. */
const allowed = Papa.parse<{ phrase: string; reason: string }>(
  readFileSync(new URL('allowed-numbers.csv', import.meta.url), 'utf8').trim(),
  { header: true },
).data.map(({ phrase, reason }) => ({ phrase, reason, pattern: patternOf(phrase), uses: 0 }));

const known = knownNumbers(site.dataset);
const nouns = nounsCounted(site.dataset);

describe('the numbers that the data gives', () => {
  it.each(['2,345,678 users', '155 claims', 'Dec 3 2018', 'at 03:33', '1,600 × 1,501'])('do not include %s', (text) => {
    expect(numberTokens(text, nouns).map(known.has)).toEqual([false]);
  });

  it.each(['2,400,000 users', '2.4 million', '156 claims', 'Dec 26 2019', 'Dec 2019', 'at 9:21 am', '1,600 × 1,500'])(
    'include %s',
    (text) => {
      expect(numberTokens(text, nouns).map(known.has)).toEqual([true]);
    },
  );
});

describe('the numbers of the built pages', () => {
  const strangers = failuresByPage(site.pages, (page) => shownTexts(page).flatMap(strangersIn));

  it('are all found in the data, or on the list of numbers that are not from the data', () => {
    expect([...new Set(strangers)]).toEqual([]);
  });

  it('use every line of that list, and every line has a reason', () => {
    expect(allowed.filter(({ uses }) => uses === 0).map(({ phrase }) => phrase)).toEqual([]);
    expect(allowed.filter(({ reason }) => (reason ?? '').trim().length < 10)).toEqual([]);
  });
});

function strangersIn(text: string): string[] {
  let rest = text.replace(/\s+/g, ' ').trim();
  for (const line of allowed) {
    rest = rest.replace(line.pattern, () => {
      line.uses += 1;
      return ' | ';
    });
  }
  return numberTokens(rest, nouns)
    .filter((token) => !known.has(token))
    .map(
      ({ kind, value, noun }) =>
        `${kind} ${value}${noun === undefined ? '' : ` ${noun}`} in “${text.trim().slice(0, 160)}”`,
    );
}

function patternOf(phrase: string): RegExp {
  const source = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '[\\d,.]*\\d');
  return new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'gu');
}
