import { readFileSync } from 'node:fs';

/** What is read of the report that Vitest's `json` reporter writes. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts of a report. A file that failed without a failed test (it could not be loaded, or a hook failed) counts as one
 * failure, so that its tests are no silent nothing.
 */
export function tally(report: TestReport): { passed: number; failed: number; skipped: number } {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of the report at `path`; one that cannot be read (the run was killed while it wrote) is one failure. */
function tallyFile(path: string): ReturnType<typeof tally> {
  try {
    return tally(JSON.parse(readFileSync(path, 'utf8')) as TestReport);
  } catch (thrown) {
    console.error(`${path} cannot be read: ${String(thrown)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Prints the counts of the reports at the given paths together, last `N passed, N failed`; 1 if any failed or none passed. */
export function main(paths: readonly string[]): number {
  const tallies = paths.map(tallyFile);
  const sum = (key: keyof ReturnType<typeof tally>) => tallies.reduce((total, one) => total + one[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
