import { describe, expect, it } from 'vitest';
import { caseNames, compileCase, expectedMessages, messagesOf } from './fixture-files.ts';

const CASES = caseNames('bad-input');

describe('bad input', () => {
  it('has at least 45 cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(45);
  });

  it.each(CASES)('%s is refused with exactly the expected messages', (name) => {
    const compiled = compileCase('bad-input', name);
    expect(messagesOf(compiled)).toEqual(expectedMessages('bad-input', name));
    expect(compiled.kind).toBe('refused');
  });
});
