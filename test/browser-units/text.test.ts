import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { containsWords, foldText, textOf } from '../../src/browser/text.ts';

describe('containsWords', () => {
  it('finds words without their diacritics and in any order', () => {
    expect(containsWords(foldText('Café déjà fermé'), 'DEJA cafe')).toBe(true);
    expect(containsWords(foldText('Cafe deja'), 'déjà')).toBe(true);
  });

  it('wants all words', () => {
    expect(containsWords(foldText('Café déjà'), 'cafe nu')).toBe(false);
  });

  it('finds everything for an empty query', () => {
    expect(containsWords('', '')).toBe(true);
  });

  it('takes signs literally', () => {
    expect(containsWords(foldText('2,400,000 (claimed)'), '(cl .*')).toBe(false);
    expect(containsWords(foldText('2,400,000 (claimed)'), '(cl')).toBe(true);
  });
});

describe('textOf', () => {
  it('joins lines and runs of spaces', () => {
    const { document } = parseHTML('<p>\n Wi-Fi <b>network</b>\n\n name </p>');
    expect(textOf(document.querySelector('p'))).toBe('Wi-Fi network name');
  });

  it('is empty for nothing', () => {
    expect(textOf(null)).toBe('');
    expect(textOf(undefined)).toBe('');
  });
});
