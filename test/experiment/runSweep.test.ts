import { describe, expect, it } from 'vitest';
import { FaultError } from '../../sim/engine/fault.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';
import { runSweep, type SweepHooks, type SweepProgress } from '../../sim/experiment/runSweep.ts';
import { refusedStatus, type SweepResult, type SweepRuns, type SweepSpec } from '../../sim/experiment/sweep.ts';
import { sweepHash } from '../../sim/experiment/sweepHash.ts';
import { localPool } from '../support/localWorker.ts';
import type { DailyDrawsParameters } from '../support/testModels.ts';

const parameters: DailyDrawsParameters = { days: 3, perDay: 2, shift: 0 };

/** Point p shifts the model by p, policy `more` by half as much again. */
const at = (point: number, policy: number) => ({ ...parameters, shift: point + policy / 2 });

const sweep = (points: number, rest: Partial<SweepSpec> = {}): SweepSpec => ({
  model: 'dailyDraws',
  seed: 5,
  replicates: 2,
  policies: ['some', 'more'],
  points,
  parametersOf: at,
  ...rest,
});

const hooks = (rest: Partial<SweepHooks> = {}): SweepHooks => {
  let now = 0;
  return { now: () => ++now * 1000, ...rest };
};

const run = (spec: SweepSpec, runner: ReplicateRunner = localPool(1), rest: Partial<SweepHooks> = {}) =>
  runSweep(spec, runner, hooks(rest));

/** Answers at once, or when told to, in an order of its own; outcomes say what was asked for. */
class HeldRunner implements ReplicateRunner {
  readonly size: number;
  readonly held: { readonly request: RunRequest; finish(): void; cancel(): void }[] = [];
  constructor(size: number) {
    this.size = size;
  }
  run(request: RunRequest) {
    return new Promise<Awaited<ReturnType<ReplicateRunner['run']>>>((resolve) => {
      const { shift } = request.parameters as DailyDrawsParameters;
      const value = 100 * shift + request.replicate;
      this.held.push({
        request,
        finish: () => resolve({ status: 'ok', outcomes: { value }, series: {}, profiles: {}, events: 1 }),
        cancel: () => resolve({ status: 'failed', fault: { code: 'cancelled', path: 'here' } }),
      });
    });
  }
  cancel() {
    for (const one of this.held.splice(0)) one.cancel();
  }
}

/** The first `points` points of a result, as it would be if there were no others. */
function headOf({ stop: _, ...result }: SweepResult, points: number): SweepRuns {
  const rows = points * result.policies.length * result.replicates;
  const outcomes = Object.fromEntries(
    rows === 0 ? [] : Object.entries(result.outcomes).map(([key, column]) => [key, column.slice(0, rows)]),
  );
  return {
    ...result,
    points,
    status: result.status.slice(0, rows),
    outcomes,
    refused: result.refused.filter(({ point }) => point < points),
    failed: result.failed.filter(({ point }) => point < points),
  };
}

describe('runSweep', () => {
  it('hands out the points in order, and within a point all policies of a world before the next world', async () => {
    const pool = localPool(1);
    const asked: string[] = [];
    const inner = pool.run.bind(pool);
    pool.run = (request, onProgress) => {
      asked.push(`${(request.parameters as DailyDrawsParameters).shift} ${request.policy} ${request.replicate}`);
      return inner(request, onProgress);
    };
    await run(sweep(2), pool);
    const order = [
      '0 some 0',
      '0.5 more 0',
      '0 some 1',
      '0.5 more 1',
      '1 some 0',
      '1.5 more 0',
      '1 some 1',
      '1.5 more 1',
    ];
    expect(asked).toEqual(order);
  });

  it('puts point, policy and world where SweepRuns says, in the same worlds at every point', async () => {
    const { outcomes, status, points, stop, events } = await run(sweep(3));
    expect([points, stop]).toEqual([3, 'completed']);
    expect([...status]).toEqual(new Array(12).fill(rowStatus.ok));
    expect([...outcomes.shift!]).toEqual([0, 0, 0.5, 0.5, 1, 1, 1.5, 1.5, 2, 2, 2.5, 2.5]);
    const luck = outcomes.mean!.map((value, place) => value - outcomes.shift![place]!);
    for (const [place, value] of luck.entries()) expect(value).toBeCloseTo(luck[place % 2]!, 12);
    expect(luck[0]).not.toBeCloseTo(luck[1]!, 3);
    expect(events).toBe(12 * 6);
  });

  it('gives every point worlds of its own where that is asked, common to its policies and the same in a larger sweep', async () => {
    const { outcomes, worlds } = await run(sweep(3, { worlds: 'own' }));
    expect(worlds).toBe('own');
    const luckOf = (columns: SweepRuns['outcomes']) =>
      columns.mean!.map((value, place) => value - columns.shift![place]!);
    const luck = luckOf(outcomes);
    // Places are point · 4 + policy · 2 + world: both policies of a world have the same luck, six worlds six.
    for (const place of [0, 1, 4, 5, 8, 9]) expect(luck[place + 2]).toBeCloseTo(luck[place]!, 12);
    expect(new Set([0, 1, 4, 5, 8, 9].map((place) => luck[place]!.toFixed(9))).size).toBe(6);
    const larger = await run(sweep(5, { worlds: 'own', replicates: 3 }));
    const again = luckOf(larger.outcomes);
    for (const point of [0, 1, 2]) expect(again[point * 6]).toBeCloseTo(luck[point * 4]!, 12);
    const shared = await run(sweep(3));
    expect(shared).not.toHaveProperty('worlds');
    expect(sweepHash({ ...shared, worlds: 'own' })).not.toBe(sweepHash(shared));
  });

  it('keeps NaN where an outcome is undefined in a world', async () => {
    const { outcomes, status } = await run(sweep(2));
    expect([...outcomes.evenOnly!].map(Number.isNaN)).toEqual([0, 1, 0, 1, 0, 1, 0, 1].map(Boolean));
    expect(status.every((one) => one === rowStatus.ok)).toBe(true);
  });

  it('gives the same result and hash with 1, 2 and 8 workers and whatever order they finish in', async () => {
    const spec = sweep(40);
    const whole = await run(spec, localPool(1));
    for (const size of [2, 8]) expect(await run(spec, localPool(size))).toEqual(whole);

    const forth = new HeldRunner(1);
    const back = new HeldRunner(4);
    const results = [drain(run(spec, forth), forth, 0), drain(run(spec, back), back, -1)];
    const [one, other] = await Promise.all(results);
    expect(other).toEqual(one);
    expect(sweepHash(other!)).toBe(sweepHash(one!));
  });

  it('changes its hash with the seed, a parameter, a policy, the number of worlds and of points', async () => {
    const specs = [
      sweep(3),
      sweep(4),
      sweep(3, { seed: 6 }),
      sweep(3, { replicates: 3 }),
      sweep(3, { policies: ['some', 'other'] }),
      sweep(3, { parametersOf: (point, policy) => ({ ...at(point, policy), shift: 1e-9 }) }),
    ];
    const hashes = new Set<string>();
    for (const spec of specs) hashes.add(sweepHash(await run(spec)));
    expect(hashes.size).toBe(specs.length);
  });

  it('records the runs of a policy that cannot be had at a point, and asks no worker for them', async () => {
    const fault = { code: 'overBudget', path: 'levers', value: 3, expected: '≤ 2' };
    const runner = new HeldRunner(1);
    const spec = sweep(4, {
      parametersOf(point, policy) {
        if (point === 1 || (point === 2 && policy === 1)) throw new FaultError(fault);
        return at(point, policy);
      },
    });
    const told: SweepProgress[] = [];
    const ended = run(spec, runner, { onProgress: (progress) => told.push(progress) });
    const result = await drain(ended, runner, 0);
    expect(told.at(-1)).toMatchObject({ done: 16, points: 4 });
    expect(result.refused).toEqual([
      { point: 1, policy: 'some', fault },
      { point: 1, policy: 'more', fault },
      { point: 2, policy: 'more', fault },
    ]);
    expect([...result.status]).toEqual([1, 1, 1, 1, 3, 3, 3, 3, 1, 1, 3, 3, 1, 1, 1, 1]);
    expect(refusedStatus).toBe(3);
    expect([...result.outcomes.value!].map(Number.isNaN)).toEqual([...result.status].map((one) => one === 3));
    expect([result.points, result.stop, result.events]).toEqual([4, 'completed', 10]);
  });

  it('completes where every point is refused, pausing so that a cancel can be heard', async () => {
    let pauses = 0;
    const refuse = () => {
      throw new FaultError({ code: 'cannotStaff', path: 'levers' });
    };
    const pause = async () => {
      pauses += 1;
    };
    const result = await run(sweep(5, { parametersOf: refuse }), localPool(1), { pause });
    expect([result.points, result.stop, pauses]).toEqual([5, 'completed', 10]);
    expect(result.outcomes).toEqual({});
    const isCancelled = () => pauses >= 13;
    const cancelled = await run(sweep(5, { parametersOf: refuse }), localPool(1), { pause, isCancelled });
    expect(cancelled.stop).toBe('cancelled');
    expect(cancelled.points).toBeLessThan(5);
  });

  it('resolves the parameters of a point and policy once, for all its worlds', async () => {
    const asked: string[] = [];
    const parametersOf = (point: number, policy: number) => {
      asked.push(`${point} ${policy}`);
      return at(point, policy);
    };
    await run(sweep(3, { replicates: 5, parametersOf }), localPool(3));
    expect(asked).toEqual(['0 0', '0 1', '1 0', '1 1', '2 0', '2 1']);
  });

  it('makes a row of a run that fails, with all its faults', async () => {
    const broken: DailyDrawsParameters = { ...parameters, mishap: 'fault', replicates: [1] };
    const spec = sweep(2, {
      parametersOf: (point, policy) => (point === 1 && policy === 0 ? broken : at(point, policy)),
    });
    const result = await run(spec);
    expect([...result.status]).toEqual([1, 1, 1, 1, 1, 2, 1, 1]);
    expect(result.failed).toMatchObject([
      { point: 1, policy: 'some', replicate: 1, fault: { code: 'overdrawn' }, furtherFaults: [{ code: 'negative' }] },
    ]);
    expect(result.outcomes.mean![5]).toBeNaN();
    expect([result.points, result.stop]).toEqual([2, 'completed']);
  });

  it('cancelled at any moment is the head of the whole result, of finished points only', async () => {
    const spec = sweep(6, {
      parametersOf(point, policy) {
        if (point === 2 && policy === 0) throw new FaultError({ code: 'overBudget', path: 'levers' });
        return at(point, policy);
      },
    });
    const whole = await run(spec);
    const heads: number[] = [];
    for (let moment = 0; moment < 26; moment++) {
      let signs = 0;
      const result = await run(spec, localPool(2), { isCancelled: () => ++signs > moment });
      heads.push(result.points);
      const { stop, ...head } = result;
      const { events, ...expected } = headOf(whole, result.points);
      expect(head).toEqual({ ...expected, events: result.status.filter((one) => one === rowStatus.ok).length * 6 });
      expect(stop).toBe(result.points === 6 ? 'completed' : 'cancelled');
    }
    expect(Math.min(...heads)).toBe(0);
    expect(Math.max(...heads)).toBeGreaterThan(2);
  });

  it('shows whole points so far, and leaves out what ran beyond them', async () => {
    const runner = new HeldRunner(4);
    let soFar: (() => SweepRuns) | undefined;
    const ended = run(sweep(4), runner, {
      onProgress: (_, build) => {
        soFar = build;
      },
    });
    await settled();
    // Two policies of four worlds, and four runs more.
    const { held } = runner;
    expect(held).toHaveLength(12);
    for (const one of held.slice(4, 8)) one.finish();
    await settled();
    expect(soFar!()).toMatchObject({ points: 0, outcomes: {}, events: 0 });
    for (const one of held.slice(0, 4)) one.finish();
    await settled();
    expect([...soFar!().outcomes.value!]).toEqual([0, 1, 50, 51, 100, 101, 150, 151]);
    runner.cancel();
    expect(await ended).toMatchObject({ points: 2, stop: 'cancelled' });
  });

  it('tells progress that never falls and ends with everything', async () => {
    const told: SweepProgress[] = [];
    await run(sweep(5), localPool(2), { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toMatchObject({ done: 20, total: 20, fraction: 1, points: 5, pointsPlanned: 5, etaSeconds: 0 });
    for (const key of ['done', 'fraction', 'points'] as const) {
      expect(told.every((one, i) => i === 0 || one[key] >= told[i - 1]![key])).toBe(true);
    }
  });

  it('stops all work and passes on what is no fault of a point', async () => {
    const spec = sweep(3, {
      parametersOf(point, policy) {
        if (point === 1) throw new RangeError('a bug');
        return at(point, policy);
      },
    });
    await expect(run(spec, localPool(2))).rejects.toThrow(RangeError);
  });

  it('names what no sweep can be', async () => {
    const codes = async (spec: SweepSpec) => {
      const error = await run(spec).catch((thrown: unknown) => thrown);
      return (error as FaultError).faults.map(({ code, path }) => `${code} ${path}`);
    };
    expect(await codes(sweep(0))).toEqual(['invalidSweep points']);
    expect(await codes(sweep(Number.NaN))).toEqual(['invalidSweep points']);
    expect(await codes(sweep(1_000_000))).toEqual(['invalidSweep points']);
    expect(await codes(sweep(1, { policies: ['a', 'a'], seed: -1, replicates: 0 }))).toEqual([
      'duplicatePolicy policies[1]',
      'seedOutOfRange seed',
      'invalidReplicates replicates',
    ]);
  });
});

/** Lets everything that waits for nothing but promises go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Finishes the run at `place` of those that are held, until the sweep has ended. */
async function drain(ended: Promise<SweepResult>, runner: HeldRunner, place: number): Promise<SweepResult> {
  let result: SweepResult | undefined;
  void ended.then((value) => {
    result = value;
  });
  for (;;) {
    await settled();
    if (result !== undefined) return result;
    runner.held.splice(place, 1)[0]?.finish();
  }
}
