import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mostRuns } from '../../../sim/experiment/checkSweepSpec.ts';
import { writeParquet } from '../../../sim/experiment/folder/parquet.ts';
import { refusedStatus, type SweepRuns } from '../../../sim/experiment/sweep.ts';
import { sweepHash } from '../../../sim/experiment/sweepHash.ts';
import { readCompactRuns } from '../../../tools/findings/results/compactRuns.ts';
import { condense } from '../../../tools/findings/results/condense.ts';
import { keptOutcomes } from '../../../tools/findings/results/keptOutcomes.ts';
import { digestOf } from '../../../tools/findings/results/resultFacts.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-condense-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = 'id: x\n';
/** 2 points × 2 policies × 2 runs in worlds of their own; the second policy cannot be had at the second point. */
function finishedSweep(name: string, rowsKept = 8): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'runs'), { recursive: true });
  const rows = Array.from({ length: rowsKept }, (_, at) => ({
    point: at >> 2,
    policy: at & 2 ? 'b' : 'a',
    world: (at & 1) * mostRuns + (at >> 2),
    isRefused: at >= 6,
  }));
  const refused = Uint8Array.from(rows, ({ isRefused }) => Number(isRefused));
  const doubles = (key: string, of: (at: number) => number) => ({
    name: key,
    kind: 'double' as const,
    values: Float64Array.from(rows, (_, at) => (refused[at] === 1 ? Number.NaN : of(at))),
    isAbsent: refused,
  });
  const columns = [
    { name: 'point', kind: 'integer' as const, values: Int32Array.from(rows, ({ point }) => point) },
    { name: 'policy', kind: 'text' as const, values: rows.map(({ policy }) => policy) },
    { name: 'world', kind: 'integer' as const, values: Int32Array.from(rows, ({ world }) => world) },
    { name: 'status', kind: 'text' as const, values: rows.map(({ isRefused }) => (isRefused ? 'refused' : 'ok')) },
    doubles('events', () => 10),
    ...keptOutcomes.map((key) => doubles(key, (at) => at / 10)),
  ];
  writeFileSync(join(place, 'runs/part-000001.parquet'), writeParquet(columns));
  writeFileSync(join(place, 'runs/SHA256SUMS'), '');
  writeFileSync(join(place, 'refused.csv'), 'point,policy,code,path\n1,b,overBudget,levers\n');
  const source = { case: 'beihu', reference: 'a', days: 90, slice: '1/14', worlds: 'own' };
  const record = { version: '0', engine: 'e', seed: 1, policies: ['a', 'b'], points: 2, worlds: 2, text, source };
  writeFileSync(join(place, 'sweep.json'), JSON.stringify(record));
  return place;
}

/** The same sweep in memory. */
const inMemory: SweepRuns = {
  model: 'governance',
  seed: 1,
  replicates: 2,
  worlds: 'own',
  policies: ['a', 'b'],
  points: 2,
  status: Uint8Array.of(1, 1, 1, 1, 1, 1, refusedStatus, refusedStatus),
  outcomes: Object.fromEntries(
    keptOutcomes.map((key) => [key, Float64Array.of(0, 0.1, 0.2, 0.3, 0.4, 0.5, Number.NaN, Number.NaN)]),
  ),
  events: 60,
  refused: [{ point: 1, policy: 'b', fault: { code: 'overBudget', path: 'levers' } }],
  failed: [],
};

describe('A finished sweep', () => {
  it('is condensed to a table of the outcomes kept, in the places of its runs, and what it is of', async () => {
    const { table, facts } = await condense(finishedSweep('whole'), 'x', text);
    const { outcomes, status } = await readCompactRuns(table);
    expect([...status]).toEqual([1, 1, 1, 1, 1, 1, 3, 3]);
    for (const key of keptOutcomes) {
      expect([...outcomes[key]!], key).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, Number.NaN, Number.NaN]);
    }
    expect(facts).toMatchObject({
      engine: 'e',
      sweep: sweepHash(inMemory),
      table: digestOf(table),
      worlds: 'own',
      runs: { ok: 6, failed: 0, refused: 2 },
      refused: [{ policy: 'b', code: 'overBudget', points: 1 }],
      events: 60,
    });
  });

  it('is refused where runs are missing, have no reason to be, or were made of another experiment', async () => {
    await expect(condense(finishedSweep('short', 5), 'x', text)).rejects.toThrow('5 of 8 runs');
    await expect(condense(finishedSweep('other'), 'x', 'id: y\n')).rejects.toThrow('another file');
    const place = finishedSweep('unreasoned');
    rmSync(join(place, 'refused.csv'));
    await expect(condense(place, 'x', text)).rejects.toThrow('no reason');
  });
});
