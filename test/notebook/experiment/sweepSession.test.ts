import { describe, expect, it } from 'vitest';
import { SweepRunner } from '../../../notebook/experiment/run/sweepRunner.ts';
import { SweepSession } from '../../../notebook/experiment/run/sweepSession.ts';
import type { RemoteSweepWorker, SweepWorkerApi } from '../../../notebook/experiment/run/sweepWorkerApi.ts';
import {
  makeSensitivityWorker,
  type SweepFound,
} from '../../../notebook/pages/sensitivity/run/makeSensitivityWorker.ts';
import { defaultExperiment } from '../../../notebook/pages/sensitivity/state/defaultExperiment.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { MemoryStore } from '../../../sim/experiment/memoryStore.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { failedRun } from '../../../sim/experiment/runFaults.ts';
import { governancePool } from '../../models/support/governancePool.ts';

/** A county of four townships, a month of a quarter of it: 5 points × 2 policies × 1 world. */
const start = defaultExperiment();
const experiment: Experiment = {
  ...start,
  question: {
    ...start.question,
    days: 30,
    slice: 4,
    worlds: { replicates: 1 },
    settings: { townships: 4, communities: 12, grids: 40, residents: 6_000, programmeYuanPerResident: 250 },
  },
  factors: [{ key: 'growthPerDay' }, { key: 'severalDepartmentsShare' }],
  design: { kind: 'oneAtATime' },
  outcomes: ['latentHarm'],
};

/** A session over a real pool, and what it asked the pool to run. */
function bench(
  store = new MemoryStore(),
  change: (request: RunRequest, nth: number) => 'run' | 'cancel' = () => 'run',
) {
  const pool = governancePool();
  const asked: RunRequest[] = [];
  const runner: ReplicateRunner = {
    size: pool.size,
    run: async (request) => {
      asked.push(request);
      return change(request, asked.length) === 'run' ? pool.run(request) : failedRun(request, 'cancelled');
    },
    cancel: () => {
      throw new Error('The pool is shared: others would lose their runs.');
    },
  };
  const session = new SweepSession({
    worker: overThreads(makeSensitivityWorker({ version: '0', engine: 'test' })),
    runner: new SweepRunner({ pool: runner, store, onTrouble: ({ code }) => expect.fail(code) }),
    size: 2,
  });
  return { session, asked, store };
}

/** As a worker answers: every call later. */
function overThreads(worker: SweepWorkerApi<Experiment, SweepFound>): RemoteSweepWorker<Experiment, SweepFound> {
  const later =
    <Given extends unknown[], Found>(call: (...given: Given) => Found) =>
    async (...given: Given): Promise<Awaited<Found>> =>
      await call(...given);
  return {
    check: later(worker.check),
    pilot: later(worker.pilot),
    run: later(worker.run),
    cancel: later(worker.cancel),
  };
}

describe('A sweep of the page', () => {
  it('is run whole and analysed; asked again it comes from the store, with the same hash', async () => {
    const { session, asked, store } = bench();
    await session.run(experiment);
    expect(session.status.value.state).toBe('done');
    const { document, runs, isWhole } = session.shown.value!;
    expect(isWhole).toBe(true);
    expect(document.runs).toEqual({ ok: 10, failed: 0, refused: 0 });
    expect(document.responses.map(({ outcome, against }) => [outcome, against])).toEqual([
      ['latentHarm', 'reactive-centralized'],
    ]);
    expect(runs.points).toBe(5);
    expect(asked).toHaveLength(10);
    const again = bench(store);
    await again.session.run(experiment);
    expect(again.asked).toHaveLength(0);
    expect(again.session.shown.value!.document.hash).toBe(document.hash);
  });

  it('that is stopped keeps whole points, and goes on from there', async () => {
    const store = new MemoryStore();
    const stopped = bench(store, (_, nth) => {
      // Six are handed out at once: three have ended by then, two of one point among them.
      if (nth === 9) {
        stopped.session.cancel();
        expect(stopped.session.status.value.isEnding).toBe(true);
      }
      return 'run';
    });
    await stopped.session.run(experiment);
    expect(stopped.session.status.value.isEnding).toBeUndefined();
    expect(stopped.session.status.value.state).toBe('cancelled');
    const { points } = stopped.session.shown.value!.document;
    expect(points).toBeGreaterThanOrEqual(1);
    expect(points).toBeLessThan(5);
    const rest = bench(store);
    await rest.session.run(experiment);
    expect(rest.session.status.value.state).toBe('done');
    expect(rest.asked.length).toBeLessThanOrEqual(7);
  });

  it('runs again what somebody else on the page has cancelled', async () => {
    const { session, asked } = bench(undefined, (_, nth) => (nth === 2 ? 'cancel' : 'run'));
    await session.run(experiment);
    expect(session.shown.value!.document.runs).toEqual({ ok: 10, failed: 0, refused: 0 });
    expect(asked).toHaveLength(11);
  });

  it('that cannot be run says why, and that a thread is gone', async () => {
    const { session } = bench();
    await session.run({ ...experiment, outcomes: ['no-such'] });
    expect(session.status.value).toMatchObject({ state: 'failed', faults: [{ code: 'unknownKey' }] });
    session.fail([{ code: 'workerCrashed', path: 'sweep' }]);
    expect(session.status.value.faults).toEqual([{ code: 'workerCrashed', path: 'sweep' }]);
    await session.run(experiment);
    expect(session.status.value.state).toBe('done');
  });

  it('is sized before it is run, and timed by runs of its own', async () => {
    const worker = makeSensitivityWorker({ version: '0', engine: 'test' });
    expect(worker.check(experiment)).toEqual({ faults: [], points: 5, runs: 10 });
    const { faults, runs } = worker.check({ ...experiment, factors: [] });
    expect([faults.map(({ path }) => path), runs]).toEqual([['factors'], Number.NaN]);
    const pool = governancePool();
    const seconds = await worker.pilot(experiment, 2, { run: (request) => pool.run(request), cancelRuns: () => {} });
    expect(seconds).toBeGreaterThan(0);
  });
});
