import { describe, expect, it } from 'vitest';
import { FaultError } from '../../../sim/engine/fault.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { ProgressMeter } from '../../../sim/experiment/comparisonProgress.ts';
import { type FolderHooks, type FolderOptions, runSweepFolder } from '../../../sim/experiment/folder/runSweepFolder.ts';
import type { SweepTask } from '../../../sim/experiment/folder/sweepTask.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../../sim/experiment/run.ts';
import { runSweep } from '../../../sim/experiment/runSweep.ts';
import type { SweepSpec } from '../../../sim/experiment/sweep.ts';
import { sweepHash } from '../../../sim/experiment/sweepHash.ts';
import { FakeDisk } from '../../support/fakeStore.ts';
import { localPool } from '../../support/localWorker.ts';
import { MemoryFiles } from '../../support/memoryFiles.ts';
import type { DailyDrawsParameters } from '../../support/testModels.ts';

const base: DailyDrawsParameters = { days: 2, perDay: 2, shift: 0, mishap: 'throw', replicates: [2] };

/** Policy b cannot be had at points 2, 5, 8 …; world 2 fails under policy a at even points. */
const spec = (points: number): SweepSpec => ({
  model: 'dailyDraws',
  seed: 3,
  replicates: 3,
  policies: ['a', 'b'],
  points,
  parametersOf(point, policy) {
    if (policy === 1 && point % 3 === 2) throw new FaultError({ code: 'overBudget', path: 'levers', value: point });
    const { mishap: _, ...sound } = base;
    return { ...(policy === 0 && point % 2 === 0 ? base : sound), shift: point + policy / 2 };
  },
});

const task = (points: number, source: SweepTask['source'] = { points }): SweepTask => ({
  kind: 'experiment',
  source,
  sweep: spec(points),
  outcomes: ['mean', 'neverHeardOf'],
});

/** A disk and whoever comes to it. */
class Place {
  readonly files = new MemoryFiles();
  readonly disk = new FakeDisk();
  engine = 'e1';
  #processes = 0;

  run(
    one: SweepTask,
    rest: Partial<FolderHooks> = {},
    options: FolderOptions = {},
    runner: ReplicateRunner = localPool(2),
  ) {
    this.#processes += 1;
    let now = 0;
    const hooks = { now: () => ++now, ...rest };
    const { files, engine } = this;
    const openStore = this.disk.open;
    const host = { files, engine, openStore, version: '1', writer: `w${this.#processes}`, wallClock: () => 1e12 + now };
    return runSweepFolder(one, 'out', () => runner, hooks, host, options);
  }
}

const inMemory = async (points: number) => runSweep(spec(points), localPool(2), { now: () => 0 });
const completed = (result: Awaited<ReturnType<Place['run']>>) => {
  if (result.stop !== 'completed') throw new Error('it was stopped');
  return result;
};
const faultsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: FaultError) => error.faults,
  );

/** Counts what it is asked to run. */
class CountingRunner implements ReplicateRunner {
  readonly #pool = localPool(2);
  readonly size = 2;
  readonly asked: RunRequest[] = [];
  run(request: RunRequest): Promise<RunResult> {
    this.asked.push(request);
    return this.#pool.run(request);
  }
  cancel(): void {
    this.#pool.cancel();
  }
}

describe('runSweepFolder', () => {
  it('gives digest, statuses, columns asked for, refusals and failures of the sweep in memory', async () => {
    const memory = await inMemory(12);
    const folder = completed(await new Place().run(task(12)));
    expect(folder.hash).toBe(sweepHash(memory));
    const { outcomes, ...rest } = memory;
    expect(folder.runs).toEqual({ ...rest, outcomes: { mean: outcomes.mean } });
    expect(memory.failed.length).toBe(6);
    expect(memory.refused.length).toBe(4);
  });

  it('keeps points with worlds of their own apart from those with shared ones, whole or in shards', async () => {
    const own: SweepTask = { ...task(12), sweep: { ...spec(12), worlds: 'own' } };
    const memory = await runSweep(own.sweep, localPool(2), { now: () => 0 });
    const place = new Place();
    await place.run(task(12));
    const folder = completed(await new Place().run(own));
    expect(folder.hash).toBe(sweepHash(memory));
    expect(folder.runs.worlds).toBe('own');
    expect(folder.hash).not.toBe(sweepHash(await inMemory(12)));
    const shard = completed(await new Place().run(own, {}, { shard: { index: 2, of: 3 } }));
    const { policies, replicates } = own.sweep;
    const first = 4 * policies.length * replicates;
    const isSame = (value: number, at: number) => Object.is(value, memory.outcomes.mean![first + at]);
    expect([...shard.runs.outcomes.mean!].every(isSame)).toBe(true);
  });

  it('sums up every policy as its columns do', async () => {
    const { outcomes, status } = await inMemory(12);
    const { summary } = completed(await new Place().run(task(12)));
    const ofB = [...outcomes.mean!].filter((_, place) => Math.floor(place / 3) % 2 === 1 && status[place] === 1);
    const mean = ofB.reduce((sum, one) => sum + one, 0) / ofB.length;
    const sd = Math.sqrt(ofB.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (ofB.length - 1));
    expect(summary[1]).toMatchObject({ policy: 'b', ok: 24, failed: 0, refused: 12 });
    expect(summary[0]).toMatchObject({ policy: 'a', ok: 30, failed: 6, refused: 0 });
    const told = summary[1]!.outcomes.mean!;
    expect([told.n, told.min, told.max]).toEqual([24, Math.min(...ofB), Math.max(...ofB)]);
    expect(told.mean).toBeCloseTo(mean, 12);
    expect(told.sd).toBeCloseTo(sd, 12);
    // One world of three has it, of 8 points.
    expect(summary[1]!.outcomes.evenOnly!.n).toBe(16);
  });

  it('goes on from any stop and comes to the same, running no row twice (12 stops at random)', async () => {
    const hash = sweepHash(await inMemory(12));
    const stream = new RandomStreams(1, 0).stream('stops');
    for (let trial = 0; trial < 12; trial++) {
      const place = new Place();
      let stops = 0;
      let asked = 0;
      for (;;) {
        const runner = new CountingRunner();
        let looks = 0;
        const until = 1 + Math.floor(40 * stream.uniform(trial, stops));
        const result = await place.run(task(12), { isCancelled: () => ++looks > until }, {}, runner);
        asked += runner.asked.length;
        if (result.stop === 'completed') {
          expect(result.hash).toBe(hash);
          break;
        }
        stops += 1;
        expect(stops).toBeLessThan(60);
      }
      // 54 ok, 6 failing ones once a call, and those under way at a stop: at most two at a time and two handed out.
      expect(asked).toBeLessThanOrEqual(54 + (6 + 4) * (stops + 1));
    }
  });

  it('a folder that is complete is gathered and nothing but its failures is run; parameters of what is there are not resolved', async () => {
    const place = new Place();
    const first = completed(await place.run(task(12)));
    const runner = new CountingRunner();
    const resolved: string[] = [];
    const again = task(12);
    const { parametersOf } = again.sweep;
    const watched: SweepTask = {
      ...again,
      sweep: {
        ...again.sweep,
        parametersOf(point, policy) {
          resolved.push(`${point} ${policy}`);
          return parametersOf(point, policy);
        },
      },
    };
    const second = completed(await place.run(watched, {}, {}, runner));
    expect(second).toEqual(first);
    expect(runner.asked.map(({ replicate }) => replicate)).toEqual([2, 2, 2, 2, 2, 2]);
    // Six points with a failure, and the reasons of four refusals.
    expect(resolved).toHaveLength(10);
    expect(new Set(resolved).size).toBe(10);
  });

  it('rows found damaged while they are gathered are told, run again, and the digest is the same', async () => {
    const place = new Place();
    const { hash } = completed(await place.run(task(12)));
    const keys = [...place.disk.rows.get('out/store')!.keys()];
    for (const at of [0, 20, 53]) place.disk.damaged.add(keys[at]!);
    const findings: string[] = [];
    const runner = new CountingRunner();
    const again = completed(await place.run(task(12), { onFinding: ({ code }) => findings.push(code) }, {}, runner));
    expect(again.hash).toBe(hash);
    expect(findings).toEqual(['partDamaged', 'partDamaged', 'partDamaged']);
    expect(runner.asked).toHaveLength(6 + 3);
  });

  it('sinks get all rows once and in order; those of an attempt that lacks rows are dropped', async () => {
    const place = new Place();
    const told: string[][] = [];
    const sinks = (names: readonly string[]) => {
      const mine: string[] = [names.join(' ')];
      told.push(mine);
      return [
        {
          add: (at: number) => void mine.push(String(at)),
          finish: () => void mine.push('end'),
          drop: () => void mine.push('drop'),
        },
      ];
    };
    await place.run(task(4));
    place.disk.damaged.add([...place.disk.rows.get('out/store')!.keys()][2]!);
    await place.run(task(4), {}, { sinks });
    expect(told).toHaveLength(2);
    expect(told[0]!.at(-1)).toBe('drop');
    expect(told[1]).toEqual(['evenOnly mean shift', ...Array.from({ length: 24 }, (_, at) => String(at)), 'end']);
  });

  it('a store that loses rows for ever ends as a fault, not as a wait', async () => {
    const place = new Place();
    place.disk.isLosing = true;
    const isLost = await faultsOf(place.run(task(2)));
    expect(isLost).toMatchObject([{ code: 'rowsMissing', path: 'store' }]);
  });

  it('refuses another sweep, engine or shard, says what differs, and leaves the folder as it is', async () => {
    const place = new Place();
    await place.run(task(3, { seed: 1, factors: ['x', { key: 'y', range: [0, 1] }] }));
    const before = new Map(place.files.contents);
    const other = task(3, { seed: 2, factors: ['x', { key: 'y', range: [0, 2] }], note: 'new' });
    expect(await faultsOf(place.run(other))).toEqual([
      { code: 'folderDiffers', path: 'out/sweep.json#source.seed', value: 2, expected: 1 },
      { code: 'folderDiffers', path: 'out/sweep.json#source.factors[1].range[1]', value: 2, expected: 1 },
      { code: 'folderDiffers', path: 'out/sweep.json#source.note', value: 'new', expected: null },
    ]);
    const same = task(3, { seed: 1, factors: ['x', { key: 'y', range: [0, 1] }] });
    expect(await faultsOf(place.run(same, {}, { shard: { index: 1, of: 2 } }))).toEqual([
      { code: 'folderDiffers', path: 'out/sweep.json#shard', value: '1/2', expected: '1/1' },
    ]);
    place.engine = 'e2';
    expect(await faultsOf(place.run(same))).toEqual([
      { code: 'folderOtherEngine', path: 'out/sweep.json#engine', value: 'e2', expected: 'e1' },
    ]);
    expect(place.files.contents).toEqual(before);
  });

  it('a folder with things of others is not taken, one with a damaged record is not written to', async () => {
    const place = new Place();
    await place.files.replace('out/runs/mine.csv', Uint8Array.of(1));
    expect(await faultsOf(place.run(task(2)))).toMatchObject([{ code: 'folderTaken', path: 'out', value: 'runs' }]);
    await place.files.replace('out/sweep.json', Uint8Array.of(123));
    expect(await faultsOf(place.run(task(2)))).toMatchObject([{ code: 'recordUnreadable', path: 'out/sweep.json' }]);
    expect(place.files.contents.size).toBe(2);
  });

  it('a shard runs its own points and no others; together the shards have every place once (12 points in 1, 5 and 17 shards)', async () => {
    for (const of of [1, 5, 17]) {
      const asked: string[] = [];
      for (let index = 1; index <= of; index++) {
        const runner = new CountingRunner();
        await new Place().run(task(12), {}, { shard: { index, of } }, runner);
        asked.push(
          ...runner.asked.map(
            ({ parameters, replicate }) => `${(parameters as DailyDrawsParameters).shift} ${replicate}`,
          ),
        );
      }
      expect(asked).toHaveLength(60);
      expect(new Set(asked).size).toBe(60);
    }
  });

  it('counts what was there before as done, and not into the rate', async () => {
    const place = new Place();
    let looks = 0;
    await place.run(task(30), { isCancelled: () => ++looks > 60 });
    const there = place.disk.rows.get('out/store')!.size;
    expect(there).toBeGreaterThan(10);
    const begun: number[][] = [];
    const seen: number[][] = [];
    await place.run(task(30), {
      onBegin: (rows, places) => begun.push([rows, places]),
      onProgress: ({ done, total }) => seen.push([done, total]),
    });
    expect(begun).toEqual([[there, 180]]);
    expect(seen.at(-1)).toEqual([180, 180]);
    let clock = 0;
    const meter = new ProgressMeter(10, false, () => clock);
    for (let run = 0; run < 4; run++) meter.skip();
    clock = 1000;
    for (let run = 4; run < 6; run++) meter.finish(run);
    expect(meter.read()).toMatchObject({ done: 6, fraction: 0.6, runsPerSecond: 2, etaSeconds: 2 });
  });
});
