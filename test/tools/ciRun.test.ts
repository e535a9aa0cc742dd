import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const trees: string[] = [];
const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
  references: readonly { path: string }[];
};
const configurations = ['tsconfig.base.json', ...references.map(({ path }) => `${path}/tsconfig.json`)];
afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true });
});

/** Runs .ci/run in a tree whose `npm` is a stand-in: it does what `onTest` says for `npm test`, nothing for `npm ci`. */
function ciRun(onTest: string): { status: number | null; lines: string[] } {
  const tree = mkdtempSync(join(tmpdir(), 'zhili-ci-'));
  trees.push(tree);
  for (const folder of ['.ci', 'tools']) cpSync(join(root, folder), join(tree, folder), { recursive: true });
  // The tools' own project refers to these.
  for (const file of configurations) cpSync(join(root, file), join(tree, file), { recursive: true });
  for (const folder of ['build', 'bin']) mkdirSync(join(tree, folder));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  // Left over from an earlier run: must not be taken for this one's.
  writeFileSync(join(tree, 'build/testReport.json'), reportText(99, 0));
  const npm = join(tree, 'bin/npm');
  writeFileSync(npm, `#!/bin/sh\n[ "$1" = test ] || exit 0\n${onTest}\n`);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: [join(tree, 'bin'), process.env.PATH].join(delimiter) };
  const { status, stdout } = spawnSync(join(tree, '.ci/run'), { cwd: tree, env, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

function reportText(passed: number, failed: number): string {
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0 };
  return JSON.stringify({ ...counts, testResults: [] });
}

/** All reports: the last two hold one each of what passed, the first the rest. */
function writing(passed: number, failed: number): string {
  const others = ['browserReport', 'experimentsReport'].slice(0, passed);
  const first = `echo '${reportText(passed - others.length, failed)}' > build/testReport.json`;
  const empty = ['browserReport', 'experimentsReport'].map((name) => `echo '${reportText(0, 0)}' > build/${name}.json`);
  return [first, ...empty, ...others.map((name) => `echo '${reportText(1, 0)}' > build/${name}.json`)].join('; ');
}

describe('.ci/run', () => {
  it('ends with the true counts and succeeds when every test passed', () => {
    expect(ciRun(writing(12, 0))).toEqual({ status: 0, lines: ['12 passed, 0 failed'] });
  });

  it('ends with the true counts and fails when a test failed', () => {
    const { status, lines } = ciRun(`echo output; ${writing(11, 1)}; exit 1`);
    expect(lines.at(-1)).toBe('11 passed, 1 failed');
    expect(status).toBe(1);
  });

  it('fails when the command failed though no test did', () => {
    const { status, lines } = ciRun(`${writing(12, 0)}; exit 3`);
    expect(lines.at(-1)).toBe('12 passed, 0 failed');
    expect(status).not.toBe(0);
  });

  it('fails when a failure was counted though the command succeeded, or when nothing ran', () => {
    expect(ciRun(writing(11, 1)).status).toBe(1);
    expect(ciRun(writing(0, 0)).status).toBe(1);
  });

  it.each(['browser', 'experiments'])(
    'fails, with the counts there are, when the report of %s was not written',
    (name) => {
      const { status, lines } = ciRun(`${writing(14, 0)}; rm build/${name}Report.json`);
      expect(lines.at(-1)).toBe('13 passed, 0 failed');
      expect(status).toBe(1);
    },
  );

  it('fails, with the counts there are, when only the first report was written', () => {
    const { status, lines } = ciRun(`echo '${reportText(12, 0)}' > build/testReport.json`);
    expect(lines.at(-1)).toBe('12 passed, 0 failed');
    expect(status).toBe(1);
  });

  it('counts a report that cannot be read as a failure', () => {
    const { status, lines } = ciRun(`${writing(14, 0)}; printf '{' > build/browserReport.json`);
    expect(lines.at(-1)).toBe('13 passed, 1 failed');
    expect(status).toBe(1);
  });

  it('fails without counts when no report was written', () => {
    expect(ciRun('exit 0')).toEqual({ status: 1, lines: [''] });
  });
});
