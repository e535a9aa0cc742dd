import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineDigest } from '../../../tools/engineDigest.ts';
import { noRedis } from '../../support/redisServer.ts';
import { type Bench, makeBench } from './bench.ts';
import { CliStage } from './cliStage.ts';
import { faultKinds } from './faultKinds.ts';
import { faultReport } from './faultReport.ts';
import { isWell, tallies } from './faultTable.ts';
import { planFaults } from './planFaults.ts';
import type { SweepRecord } from './records.ts';
import { runPlanned } from './runPlanned.ts';

const root = resolve(import.meta.dirname, '../../..');
const seed = Number(process.env.FAULT_SEED ?? 20_261_127);
/** Counted faults in all, and of each kind. */
const least = { all: 200, ofKind: 15 };
const mostSweeps = 160;

let bench: Bench;
beforeAll(async () => {
  bench = await makeBench(5);
}, 300_000);
afterAll(() => bench?.remove());

function isEnough(sweeps: readonly SweepRecord[]): boolean {
  const rows = tallies(sweeps);
  const all = rows.reduce((sum, { counted }) => sum + counted, 0);
  return all >= least.all && rows.every(({ counted }) => counted >= least.ofKind);
}

describe.skipIf(noRedis !== undefined)(`faults${noRedis === undefined ? '' : ` (${noRedis})`}`, () => {
  it('>= 200 that hit live work, >= 15 of each kind: every sweep ends with the digest of the clean run and without a problem', async ({
    annotate,
  }) => {
    const planned = planFaults(seed, mostSweeps);
    const folder = join(root, 'build');
    const log = join(folder, `faults-${seed}.jsonl`);
    mkdirSync(folder, { recursive: true });
    rmSync(log, { force: true });
    const sweeps: SweepRecord[] = [];
    for (const sweep of planned) {
      const record = await runPlanned(sweep, await CliStage.begin(sweep, bench), (fault) =>
        appendFileSync(log, `${JSON.stringify(fault)}\n`),
      );
      const { faults, ...end } = record;
      appendFileSync(log, `${JSON.stringify(end)}\n`);
      sweeps.push(record);
      if (isEnough(sweeps)) break;
    }
    const day = new Date().toISOString().slice(0, 10);
    const processors = cpus();
    const report = faultReport(sweeps, {
      day,
      seed,
      engine: engineDigest(root),
      machine: `Node ${process.version} on ${processors.length} × ${processors[0]?.model ?? 'unknown processor'}`,
      total: bench.total,
      digest: bench.clean.digest,
    });
    writeFileSync(join(root, `docs/verify/faults-${day}.md`), report);
    for (const { kind, injected, counted, equal, sweeps: had } of tallies(sweeps)) {
      await annotate(`${kind}: ${counted} of ${injected} counted, ${equal} of ${had} sweeps equal`);
    }
    expect(sweeps.filter((sweep) => !isWell(sweep)).map(({ number, problems }) => [number, problems])).toEqual([]);
    const rows = tallies(sweeps);
    expect(rows.reduce((sum, { counted }) => sum + counted, 0)).toBeGreaterThanOrEqual(least.all);
    for (const kind of faultKinds) {
      expect(rows.find((row) => row.kind === kind)!.counted, kind).toBeGreaterThanOrEqual(least.ofKind);
    }
  });
});
