import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { treeViolations } from '../../tools/guards/treeViolations.ts';
import { formatViolation } from '../../tools/guards/violation.ts';

const root = resolve(import.meta.dirname, '../..');
const planted = mkdtempSync(join(tmpdir(), 'zhili-guards-'));
afterAll(() => rmSync(planted, { recursive: true }));

/** The command that `npm run lint` ends with, over another tree. */
function lintCommand(tree: string) {
  return spawnSync(process.execPath, ['tools/run.mjs', 'checkGuards', tree], { cwd: root, encoding: 'utf8' });
}

function plant(fixture: string, file: string): void {
  mkdirSync(dirname(join(planted, file)), { recursive: true });
  cpSync(join(import.meta.dirname, 'fixtures', fixture), join(planted, file));
}

describe('the guards over a tree', () => {
  it('find nothing in the house, having read every room of it', () => {
    const { files, violations } = treeViolations(root);
    expect(violations.map(formatViolation)).toEqual([]);
    expect(files).toBeGreaterThan(10);
  });

  it('make the lint command fail on a planted tree, naming file, line and rule', () => {
    plant('arithmetic.ts', 'models/governance/mechanisms/patrol.ts');
    plant('cjk.ts', 'cli/zhili.ts');
    plant('foreignCode.ts', 'scenarios/loader/load.ts');
    const { status, stderr } = lintCommand(planted);
    expect(stderr).toContain('models/governance/mechanisms/patrol.ts:5: inexactMath: Math.exp;');
    expect(stderr).toContain('cli/zhili.ts:3: cjkText: 村级调解;');
    expect(stderr).toContain('scenarios/loader/load.ts:6: compiledText: eval;');
    expect(status).toBe(1);
  });

  it('make the lint command fail where there is nothing to read', () => {
    expect(lintCommand(join(planted, 'models/governance/mechanisms')).status).toBe(1);
  });
});
