import { describe, expect, it } from 'vitest';
import { type TestReport, tally } from '../../tools/tally.ts';

function report(counts: Partial<TestReport>): TestReport {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...counts };
}

describe('tally', () => {
  it('takes the counts of the report', () => {
    const counts = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }];
    expect(tally(report({ ...counts, testResults }))).toEqual({ passed: 7, failed: 1, skipped: 5 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(tally(report({ numPassedTests: 1, testResults }))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});
