/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * Counts the tests of a suite from Vitest's JSON report. A suite that failed without naming a test (a file that could
 * not be loaded, a set-up that threw, a report that was never written) counts as one failure.
 *
 * @param report the parsed report, or null when there is none
 * @param ok whether Vitest ended without an error
 */
export function tallyOfReport(report: unknown, ok: boolean): Tally {
  const passed = countIn(report, 'numPassedTests');
  const failed = countIn(report, 'numFailedTests');
  const skipped = countIn(report, 'numPendingTests') + countIn(report, 'numTodoTests');
  const sound = ok && passed > 0;
  return { passed, skipped, failed: failed === 0 && !sound ? 1 : failed };
}

/** `12 passed, 0 failed`, and `, 3 skipped` where tests were skipped. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function countIn(report: unknown, name: string): number {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, name) : undefined;
  return typeof value === 'number' ? value : 0;
}
