import { describe, expect, it } from 'vitest';
import { addTallies, closingLine, tallyOfReport } from '../../scripts/test-tally.ts';

describe('the count of a suite', () => {
  it('is taken from its report', () => {
    const report = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };
    expect(tallyOfReport(report, true)).toEqual({ passed: 12, failed: 0, skipped: 3 });
  });

  it('counts failed tests one by one', () => {
    expect(tallyOfReport({ numPassedTests: 10, numFailedTests: 2 }, false).failed).toBe(2);
  });

  it('counts a failure that no test is blamed for, such as a file that could not be loaded', () => {
    expect(tallyOfReport({ numPassedTests: 10, numFailedTests: 0 }, false).failed).toBe(1);
  });

  it('counts a missing report as a failure', () => {
    expect(tallyOfReport(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a suite in which no test ran as a failure', () => {
    expect(tallyOfReport({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 4 }, true).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('names what passed and what failed', () => {
    expect(closingLine({ passed: 312, failed: 0, skipped: 0 })).toBe('312 passed, 0 failed');
  });

  it('names skipped tests only where there are some', () => {
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });

  it('sums the suites', () => {
    const total = addTallies({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
    expect(total).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
