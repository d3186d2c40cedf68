import { describe, expect, it } from 'vitest';
import { readingGrade, spreadOf } from '../../src/compile/reading-grade.ts';

describe('the reading grade', () => {
  it('is that of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59 = -1.45.
    expect(readingGrade('The cat sat on the mat.')).toBe(-1.4);
    // 4 words, 2 sentences, 8 syllables: 0.39 x 2 + 11.8 x 2 - 15.59 = 8.79.
    expect(readingGrade('Open windows. Purple flowers.')).toBe(8.8);
  });

  it('does not count headings, and ends a sentence with every list item', () => {
    expect(readingGrade('## Internationalisation\n\n- Open windows\n- Purple flowers')).toBe(8.8);
  });

  it('takes the words of links and emphasis, not their marks and addresses', () => {
    expect(readingGrade('*Open* windows. [Purple](https://incomprehensibility.example/) flowers.')).toBe(8.8);
  });

  it('is 0 for a text without words', () => {
    expect(readingGrade('')).toBe(0);
    expect(readingGrade('## Title\n\n—')).toBe(0);
  });
});

describe('the spread of grades', () => {
  it('is the highest and the one in the middle, the higher of two', () => {
    expect(spreadOf([3, 9, 4])).toEqual({ highest: 9, median: 4 });
    expect(spreadOf([10, 2, 3, 4])).toEqual({ highest: 10, median: 4 });
  });

  it('is nothing when there are no texts', () => {
    expect(spreadOf([])).toBeNull();
  });
});
