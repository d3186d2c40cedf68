import { describe, expect, it } from 'vitest';
import { edgeOf } from '../../src/risk/bands.ts';
import { edgeLabel, scoreTail } from '../../src/risk/score-words.ts';
import { severityFrom } from '../../src/risk/severity.ts';

describe('the words after a score', () => {
  it('are its sum and the edge that it sits on', () => {
    expect(scoreTail(severityFrom(2, 0.75, 0.5), edgeOf(2), 'sum')).toBe(' = 2 × 0.75 + 0.5, on the edge of medium');
  });

  it('are only the edge where there is no room', () => {
    expect(scoreTail(severityFrom(3, 0.75, 0.5), edgeOf(2.75), 'short')).toBe(', one step below high');
  });

  it('are nothing where there is no room and no edge', () => {
    expect(scoreTail(severityFrom(1, 0.75, 0.5), edgeOf(1.25), 'short')).toBe('');
    expect(edgeLabel(null)).toBe('');
  });
});
