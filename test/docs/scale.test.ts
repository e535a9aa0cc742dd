import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { caseIds, policyIds } from '../../scenarios/catalogue.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { filledScale } from '../../tools/scale/filledScale.ts';
import { scaleDocument, scaleScripts } from './scaleScripts.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zhili-scale-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Without what the nation's benchmark writes, which stands in the English part alone. */
const written = scaleDocument.replace(/<!-- nation:[\s\S]*?<!-- \/nation -->/, '');
const [, chinese, english] = /\n# 中文\n([\s\S]*)\n# English\n([\s\S]*)\n# Scripts\n/.exec(written) ?? [];
const linesOf = (text: string | undefined, pattern: RegExp) => text?.match(new RegExp(pattern, 'gm')) ?? [];

/** What a part of the document has, but for what is shared and stands in the English one alone. */
const shape = (text: string | undefined) => ({
  sections: linesOf(text, /^## \d.*$/).length,
  steps: linesOf(text, /^\d\. /).length,
  points: linesOf(text, /^- /).length,
});
const tablesOf = (text: string | undefined) =>
  (text?.match(/(?:^\|.*\n)+/gm) ?? []).map((table) => table.split('\n').length);

interface Resource {
  readonly kind: string;
  readonly metadata?: { readonly name?: string };
  readonly spec: Record<string, unknown>;
}

/** All resources of a YAML script; a syntax error or warning fails. */
function resourcesOf(name: string): Resource[] {
  return parseAllDocuments(scaleScripts.get(name)!).map((document) => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS() as Resource;
  });
}

describe('docs/scale.md', () => {
  it('says the same in both languages: sections, points, steps and tables', () => {
    expect(shape(chinese)).toEqual(shape(english));
    expect(shape(english).sections).toBe(7);
    // The English part holds the tables that scripts fill, besides.
    expect(tablesOf(english).slice(0, 2)).toEqual(tablesOf(chinese).slice(0, 2));
  });

  it('has the numbers of the newest reports (`node tools/run.mjs writeScale` writes them)', () => {
    expect(filledScale(scaleDocument, root)).toBe(scaleDocument);
  });

  it('has shell scripts that bash can read', () => {
    const scripts = [...scaleScripts].filter(([name]) => /\.(sh|sbatch)$/.test(name));
    expect(scripts.map(([name]) => name)).toEqual(['shards.sbatch', 'merge.sbatch', 'submit.sh', 'secret.sh']);
    for (const [name, text] of scripts) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
      expect(`${name} ${status} ${stderr}`).toBe(`${name} 0 `);
      expect(text).toContain('set -euo pipefail');
    }
  });

  it('has an indexed Job whose shards are as many as it has indices, counted from 1', () => {
    const [job] = resourcesOf('shards.yaml');
    expect(job?.kind).toBe('Job');
    expect(job?.spec).toMatchObject({ completionMode: 'Indexed', completions: 16 });
    const text = scaleScripts.get('shards.yaml')!;
    expect(text).toContain('--shard "$((JOB_COMPLETION_INDEX + 1))/16"');
    const args = /--shard "(\S+ \+ \d\)\)\/\d+)"/.exec(text)?.[1];
    for (const [index, shard] of [
      ['0', '1/16'],
      ['15', '16/16'],
    ] as const) {
      const { stdout } = spawnSync('sh', ['-c', `echo "${args}"`], {
        env: { ...process.env, JOB_COMPLETION_INDEX: index },
        encoding: 'utf8',
      });
      expect(stdout.trim()).toBe(shard);
    }
  });

  it('has a Slurm array of as many tasks as it has shards', () => {
    const text = scaleScripts.get('shards.sbatch')!;
    const [, last] = /^#SBATCH --array=1-(\d+)$/m.exec(text) ?? [];
    expect(text).toContain(`SHARDS=\${SHARDS:-${last}}`);
  });

  it('has a Redis that keeps what it is given and evicts nothing, and takes the address from a Secret alone', () => {
    const resources = resourcesOf('queue.yaml');
    expect(resources.map(({ kind }) => kind)).toEqual(['Service', 'StatefulSet', 'Deployment', 'Job']);
    const text = scaleScripts.get('queue.yaml')!;
    const redis = /args:\n((?: +- .*\n)+?) +ports:/
      .exec(text)?.[1]
      ?.replaceAll(/\s+- /g, ' ')
      .replaceAll('"', '')
      .trim();
    expect(redis).toContain('--appendonly yes');
    expect(redis).toContain('--maxmemory-policy noeviction');
    expect(text).not.toMatch(/redis:\/\//);
    expect(text.match(/secretKeyRef: \{name: zhili-queue, key: url\}/g)).toHaveLength(2);
  });

  it('tells the truth of the size of a run in the queue: less than 16 kB for every built-in case and policy', () => {
    for (const one of caseIds) {
      for (const policy of policyIds) {
        const parameters = resolveRun({ case: one, policy });
        expect(JSON.stringify({ parameters, store: '/'.repeat(200) }).length).toBeLessThan(16_000);
      }
    }
  });
});

describe('What fills docs/scale.md', () => {
  const marked = 'a\n<!-- filled: faults -->\nold\n<!-- end -->\nb\n<!-- filled: nation -->\n<!-- end -->\n';

  it('takes the first table of the newest report, or the part that a report marks, and leaves all else', () => {
    mkdirSync(join(folder, 'docs/verify'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(folder, 'docs/verify', name), text);
    write('faults-2026-01-01.md', '| old |\n');
    write('faults-2026-02-01.md', 'x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| c |\n');
    write('faults-notes.md', '| no |\n');
    write('nation-2026-02-01.md', '| no |\n<!-- scale -->\nYes.\n<!-- end -->\n');
    expect(filledScale(marked, folder)).toBe(
      'a\n<!-- filled: faults -->\n[faults-2026-02-01.md](verify/faults-2026-02-01.md)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n<!-- end -->\n' +
        'b\n<!-- filled: nation -->\n[nation-2026-02-01.md](verify/nation-2026-02-01.md)\n\nYes.\n<!-- end -->\n',
    );
  });

  it('says so where a study was not run', () => {
    const text = filledScale(marked, join(folder, 'docs'));
    expect(text.match(/Not run yet/g)).toHaveLength(2);
    expect(filledScale(text, join(folder, 'docs'))).toBe(text);
  });
});
