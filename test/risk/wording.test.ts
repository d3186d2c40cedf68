import { describe, expect, it } from 'vitest';
import { bandOf, edgeOf } from '../../src/risk/bands.ts';
import { severityFrom } from '../../src/risk/severity.ts';
import { bandLabel, edgeInWords, formatScore, sumInWords } from '../../src/risk/wording.ts';

describe('a score in words', () => {
  it('keeps a decimal, so that a whole number reads as a score', () => {
    expect([2, 2.5, 2.75, 0.25].map(formatScore)).toEqual(['2.0', '2.5', '2.75', '0.25']);
  });

  it('shows the sum for a reader to redo', () => {
    expect(sumInWords(severityFrom(2, 0.75, 0.5))).toBe('2 × 0.75 + 0.5 = 2.0');
    expect(sumInWords(severityFrom(4, 1, 0))).toBe('4 × 1 + 0 = 4.0');
  });
});

describe('a band', () => {
  it('begins at its lower edge', () => {
    expect([0.25, 1.75, 2, 2.75, 3, 3.75, 4, 6].map(bandOf)).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
      'very-high',
      'very-high',
    ]);
  });

  it('has a name with a space, not a hyphen', () => {
    expect(bandLabel('very-high')).toBe('very high');
  });
});

describe('an edge', () => {
  it('is noticed on it and one step below it, and nowhere else', () => {
    expect([1.5, 1.75, 2, 2.25, 3.75, 4, 6].map(edgeOf)).toEqual([
      null,
      { position: 'below', band: 'medium' },
      { position: 'on', band: 'medium' },
      null,
      { position: 'below', band: 'very-high' },
      { position: 'on', band: 'very-high' },
      null,
    ]);
  });

  it('is said in a sentence', () => {
    expect([2, 2.75, 2.5].map((score) => edgeInWords(edgeOf(score)))).toEqual([
      'Exactly on the lower edge of medium: one step (0.25) less would leave it.',
      'One step (0.25) below high.',
      '',
    ]);
  });
});
