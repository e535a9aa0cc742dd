import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { languages } from '../../locales/language.ts';
import { makeGovernanceModel } from '../../models/governance/model.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

const root = resolve(import.meta.dirname, '../..');
const document = (language: string) => readFileSync(join(root, `docs/odd.${language}.md`), 'utf8');

/** Names in the first column of the table of section 4.9; a cell may name several. */
function listed(text: string): string[] {
  const section = text.split(/^### /m).find((part) => part.startsWith('4.9 ')) ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+`) \|/gm)].map((match) => match[1]!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)).sort();
}

/** Streams that a run opens whose policy uses risk scores and that has an own rule, over a short while to its end. */
function opened(): string[] {
  const open = vi.spyOn(RandomStreams.prototype, 'stream');
  onTestFinished(() => open.mockRestore());
  const period = { warmupDays: 0, windowDays: 2, followUpDays: 1 };
  const parameters = resolveRun({ case: 'beihu', policy: 'preventive-devolved', period, slice: { denominator: 14 } });
  const levers = { ...parameters.levers, earlyWarning: true };
  const ownRules = [{ name: 'example', source: 'none', values: {} }];
  const model = makeGovernanceModel({ compile: () => ({}) });
  new Simulation(model, { ...parameters, levers, ownRules }, { seed: 1, replicate: 0 }).run();
  return open.mock.calls.map(([name]) => name.replace('own.example', 'own.NAME')).sort();
}

/** Names that stand in the sources of the model where a stream is opened, without those made of parts. */
function written(): string[] {
  const folder = join(root, 'models/governance');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\.stream\('([^']+)'\)/g)].map((match) => match[1]!),
  );
}

describe('The random streams of the model', () => {
  it('are those the ODD documents list in 4.9, in both languages', () => {
    const names = opened();
    for (const language of languages) expect(listed(document(language)), language).toEqual(names);
  });

  it('are all opened by the run that this is held against', () => {
    const names = opened();
    expect(written().length).toBeGreaterThan(20);
    expect(written().filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are found in a table by its first column, also where a cell names several', () => {
    const text =
      '### 4.8 B\n| `no` | x |\n### 4.9 A\n| stream | x |\n|---|---|\n| `b`、`a.c` | `x` |\n### 4.10 C\n| `no` | |\n';
    expect(listed(text)).toEqual(['a.c', 'b']);
  });
});
