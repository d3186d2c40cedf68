import { describe, expect, it } from 'vitest';
import { type FormChoice, placeLabel, readingOf } from '../../src/browser/severity-reading.ts';
import { severityRows } from '../../src/rows/severity-ranges.ts';
import { dataset, wyze } from '../support/dataset.ts';

/** The choices of a group of the flagship as its form has them, some of them picked otherwise. */
function choicesOf(group: string, picks: Readonly<Record<string, string>> = {}): FormChoice[] {
  const choices = severityRows(dataset, wyze).find((row) => row.group === group)?.choices ?? [];
  return choices.map(({ row, stops, start }) => ({ row, stops, pick: picks[row] ?? start ?? '' }));
}

describe('a reading', () => {
  it('of the defaults is what the page was built with', () => {
    const reading = readingOf(choicesOf('camera-owners'));
    expect(reading).toMatchObject({
      score: 2,
      words: '2.0',
      sum: '2 × 0.75 + 0.5 = 2.0, medium',
      edge: '. Exactly on the lower edge of medium: one step (0.25) less would leave it.',
      tails: { sum: ' = 2 × 0.75 + 0.5, on the edge of medium', short: ', on the edge of medium' },
    });
    expect([...(reading?.flips ?? [])]).toEqual([
      ['DPC.behavioural.no-insight', 'Low, 1.25'],
      ['CB.confidentiality.known', 'Low, 1.75'],
    ]);
  });

  it('agrees with every flip that the page was built with', () => {
    const built = severityRows(dataset, wyze).flatMap(({ group, range, choices }) =>
      (range?.flips ?? []).map(({ rule, words }) => {
        const row = choices.find(({ stops }) => stops.some((stop) => stop.rule === rule))?.row ?? '';
        return [readingOf(choicesOf(group, { [row]: rule }))?.words, words];
      }),
    );
    expect(built.map(([read]) => read)).toEqual(['1.25', '1.75', '2.0', '3.5', '3.5', '3.5', '3.5']);
    expect(built.map(([, words]) => words)).toEqual(['1.25', '1.75', '2.0', '3.5', '3.5', '3.5', '3.5']);
  });

  it('follows the highest choices to 3 × 1 + 0.5', () => {
    const picks = { 'DPC.behavioural': 'DPC.behavioural.daily-life', 'EI.email': 'EI.email.name-and-findable' };
    expect(readingOf(choicesOf('camera-owners', picks))).toMatchObject({
      sum: '3 × 1 + 0.5 = 3.5, high',
      edge: '',
    });
  });

  it('gives no score where a pick is "cannot tell", and no flips', () => {
    const reading = readingOf(choicesOf('camera-owners', { 'EI.email': 'cannot-tell' }));
    expect(reading).toMatchObject({ score: null, words: '', sum: 'no single score, because a choice is left open' });
    expect(reading?.flips.size).toBe(0);
  });

  it('is none where a part of the score has no choice, or a row is none of the method', () => {
    expect(readingOf(choicesOf('camera-owners').slice(1))).not.toBeNull();
    expect(readingOf([])).toBeNull();
    expect(
      readingOf([{ row: 'DPC.magic', stops: [{ rule: 'DPC.magic.base', value: 1 }], pick: 'DPC.magic.base' }]),
    ).toBeNull();
  });
});

describe('the label above a dot', () => {
  it('stands over it, and stays on the scale at both ends', () => {
    expect(placeLabel(50, 10, 0, 100)).toBe(50);
    expect(placeLabel(2, 10, 0, 100)).toBe(10);
    expect(placeLabel(99, 10, 0, 100)).toBe(90);
  });
});
