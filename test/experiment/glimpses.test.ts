import { describe, expect, it } from 'vitest';
import { runComparison } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import type { ComparisonSpec } from '../../sim/experiment/comparisonSpec.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import type { Glimpse, RunRequest } from '../../sim/experiment/run.ts';
import { watchedSliceEvents } from '../../sim/experiment/runReplicate.ts';
import { localPool, localWorker } from '../support/localWorker.ts';
import type { DailyDrawsParameters } from '../support/testModels.ts';

const parameters: DailyDrawsParameters = { days: 50, perDay: 4000, shift: 0 };
const watched: RunRequest = { model: 'dailyDraws', parameters, seed: 3, replicate: 1, log: 'all', glimpses: true };
const { glimpses: _, ...unwatched } = watched;

async function told(request: RunRequest, pool = localPool(1)) {
  const fractions: number[] = [];
  const glimpses: Glimpse[] = [];
  const result = await pool.run(request, (fraction, glimpse) => {
    fractions.push(fraction);
    if (glimpse !== undefined) glimpses.push(glimpse);
  });
  return { fractions, glimpses, result };
}
const rising = (values: readonly number[]) => values.every((value, i) => i === 0 || value > values[i - 1]!);

/** A worker that dies when its first run is half done. */
function dyingWorker(): PoolWorker {
  const worker = localWorker();
  let die: () => void = () => {};
  return {
    ...worker,
    run: (request, tell) =>
      worker.run(request, (fraction, glimpse) => {
        tell(fraction, glimpse);
        if (fraction > 0.5) die();
      }),
    onFailure(callback) {
      die = () => callback({ code: 'workerCrashed', path: 'worker', value: 'exit code 3' });
    },
  };
}

describe('A run that is watched', () => {
  it('has the result of one that is not', async () => {
    expect((await told(watched)).result).toEqual((await told(unwatched)).result);
  });

  it('tells a glimpse with all of its progress, of rising days, and others tell none', async () => {
    const { fractions, glimpses } = await told(watched);
    expect(glimpses.length).toBeGreaterThan(20);
    expect(glimpses).toHaveLength(fractions.length);
    expect(rising(glimpses.map(({ day }) => day))).toBe(true);
    for (const [i, { day }] of glimpses.entries()) expect(day / 50).toBeCloseTo(fractions[i]!, 12);
    expect((await told(unwatched)).glimpses).toEqual([]);
  });

  it('shows the days that are over as they stay, and nothing of those to come', async () => {
    const { glimpses, result } = await told(watched);
    const whole = (result as { series: Glimpse['series'] }).series.byDay!;
    for (const { day, series } of glimpses) {
      const over = Math.floor(day);
      expect(series.byDay!.subarray(0, over)).toEqual(whole.subarray(0, over));
      if (over < 50) expect([...series.byDay!.subarray(over + 1)]).toEqual(new Array(49 - over).fill(0));
    }
  });

  it('shows the finished curves with its last glimpse, at the horizon', async () => {
    const { glimpses, result } = await told(watched);
    expect(glimpses.at(-1)).toEqual({ day: 50, series: (result as { series: object }).series });
  });

  it('leaves as many events, and as many days, between two glimpses as one can follow', async () => {
    const steps = (glimpses: readonly Glimpse[]) => glimpses.slice(1, -1).map(({ day }, i) => day - glimpses[i]!.day);
    // 25 slices of the run, then 250 of which every other is worth telling.
    expect(Math.min(...steps((await told(watched)).glimpses))).toBeGreaterThan(watchedSliceEvents / 4000 - 0.001);
    const { glimpses } = await told({ ...watched, parameters: { days: 50, perDay: 40_000, shift: 0 } });
    expect(Math.min(...steps(glimpses))).toBeGreaterThan(0.005 * 50 - 0.001);
    expect(glimpses.length).toBeGreaterThan(100);
  });

  it('goes on where it was when its worker died', async () => {
    let started = 0;
    const spawn = () => {
      started += 1;
      return started === 1 ? dyingWorker() : localWorker();
    };
    const { fractions, glimpses, result } = await told(watched, new WorkerPool({ size: 1, spawn }));
    expect(started).toBe(2);
    expect(rising(fractions)).toBe(true);
    expect(rising(glimpses.map(({ day }) => day))).toBe(true);
    expect(result).toEqual((await told(unwatched)).result);
  });
});

describe('A comparison that is watched', () => {
  const spec: ComparisonSpec = {
    model: 'dailyDraws',
    policies: [
      { id: 'reactive', parameters },
      { id: 'preventive', parameters: { ...parameters, shift: 0.1 } },
    ],
    seed: 3,
    replicates: 3,
    log: 'none',
    seriesReplicates: 1,
  };
  const now = () => 0;

  it('asks replicate 0 of every policy for glimpses, and no other', async () => {
    const pool = localPool();
    const asked: string[] = [];
    const run = pool.run.bind(pool);
    pool.run = (request, tell) => {
      if (request.glimpses === true) asked.push(`${request.policy} ${request.replicate}`);
      return run(request, tell);
    };
    await runComparison({ ...spec, glimpses: true }, pool, { now });
    expect(asked).toEqual(['reactive 0', 'preventive 0']);
    await runComparison(spec, pool, { now });
    expect(asked).toHaveLength(2);
  });

  it('hands on the glimpses of each policy, the last being what it keeps of replicate 0, and has the same result', async () => {
    const seen = new Map<string, Glimpse[]>(spec.policies.map(({ id }) => [id, []]));
    const onGlimpse = (policy: string, glimpse: Glimpse) => seen.get(policy)!.push(glimpse);
    const result = await runComparison({ ...spec, glimpses: true }, localPool(), { now, onGlimpse });
    for (const { id, series } of result.policies) {
      const glimpses = seen.get(id)!;
      expect(glimpses.length).toBeGreaterThan(20);
      expect(rising(glimpses.map(({ day }) => day))).toBe(true);
      expect(glimpses.at(-1)!.series).toEqual(series.get(0));
    }
    const quiet = await runComparison(spec, localPool(), { now });
    expect(result).toEqual(quiet);
    expect(comparisonHash(result)).toBe(comparisonHash(quiet));
  });

  it('never tells less progress after the death of a worker', async () => {
    let started = 0;
    const spawn = () => {
      started += 1;
      return started === 1 ? dyingWorker() : localWorker();
    };
    const fractions: number[] = [];
    const days: number[] = [];
    await runComparison({ ...spec, glimpses: true }, new WorkerPool({ size: 1, spawn }), {
      now,
      onProgress: ({ fraction }) => fractions.push(fraction),
      onGlimpse: (policy, { day }) => {
        if (policy === 'reactive') days.push(day);
      },
    });
    expect(started).toBe(2);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    expect(rising(days)).toBe(true);
  });
});
