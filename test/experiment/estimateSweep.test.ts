import { describe, expect, it } from 'vitest';
import { FaultError } from '../../sim/engine/fault.ts';
import { estimateSweep } from '../../sim/experiment/estimateSweep.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../sim/experiment/run.ts';
import type { SweepSpec } from '../../sim/experiment/sweep.ts';

const spec = (rest: Partial<SweepSpec> = {}): SweepSpec => ({
  model: 'none',
  seed: 1,
  replicates: 3,
  policies: ['some', 'more'],
  points: 50,
  parametersOf: (point, policy) => ({ point, policy }),
  ...rest,
});

/** Runs of so many seconds by a clock that the runner itself moves: the first `size` take `first`, later ones `later`. */
function timed(size: number, first: number, later: number, status: RunResult['status'] = 'ok') {
  const requests: RunRequest[] = [];
  let clock = 0;
  const ok: RunResult = { status: 'ok', outcomes: {}, series: {}, profiles: {}, events: 1 };
  const failed: RunResult = { status: 'failed', fault: { code: 'modelError', path: 'none' } };
  let round = Promise.resolve();
  const runner: ReplicateRunner = {
    size,
    run(request) {
      const isLast = requests.push(request) % size === 0;
      const seconds = requests.length <= size ? first : later;
      const pass = () => {
        clock += 1000 * seconds;
      };
      if (isLast) round = Promise.resolve().then(pass);
      return new Promise((resolve) => {
        void Promise.resolve()
          .then(() => round)
          .then(() => resolve(status === 'ok' ? ok : failed));
      });
    },
    cancel() {},
  };
  return { runner, requests, now: () => clock };
}

describe('estimateSweep', () => {
  it('goes on until the workers are warm, and counts the later half of its rounds', async () => {
    const { runner, requests, now } = timed(2, 1.5, 0.5);
    expect(await estimateSweep(spec(), runner, now)).toEqual({
      runs: 300,
      secondsPerRun: 0.5,
      seconds: 75,
      measured: 6,
      workers: 2,
    });
    // One round of 1.5 s and five of half a second are four seconds.
    expect(requests).toHaveLength(12);
  });

  it('is content with one round of long runs, and with eight of short ones', async () => {
    const long = timed(2, 10, 1);
    expect((await estimateSweep(spec(), long.runner, long.now)).seconds).toBe(1500);
    expect(long.requests).toHaveLength(2);
    const short = timed(2, 0.02, 0.01);
    expect((await estimateSweep(spec(), short.runner, short.now)).secondsPerRun).toBeCloseTo(0.01, 12);
    expect(short.requests).toHaveLength(16);
  });

  it('measures runs of the sweep itself: points spread over it, policies in turn', async () => {
    const { runner, requests, now } = timed(4, 1, 1);
    await estimateSweep(spec(), runner, now);
    const places = requests.map(({ parameters }) => parameters as { point: number; policy: number });
    expect(new Set(places.map(({ point }) => point)).size).toBe(places.length);
    expect(places.filter(({ policy }) => policy === 1)).toHaveLength(places.length / 2);
    expect(Math.max(...places.map(({ point }) => point))).toBeGreaterThan(25);
  });

  it('passes over refused points, and says NaN where no point can be had or no run is ok', async () => {
    const refuse = (point: number) => {
      if (point < 40) throw new FaultError({ code: 'overBudget', path: 'levers' });
      return { point, policy: 0 };
    };
    const { runner, requests, now } = timed(2, 1, 1);
    expect((await estimateSweep(spec({ parametersOf: refuse }), runner, now)).secondsPerRun).toBe(1);
    expect(requests.every(({ parameters }) => (parameters as { point: number }).point >= 40)).toBe(true);
    const none = timed(2, 1, 1);
    const nowhere = spec({ parametersOf: () => refuse(0) });
    expect(await estimateSweep(nowhere, none.runner, none.now)).toMatchObject({
      runs: 300,
      seconds: Number.NaN,
      measured: 0,
    });
    const failing = timed(2, 1, 1, 'failed');
    expect((await estimateSweep(spec(), failing.runner, failing.now)).seconds).toBeNaN();
  });

  it('counts no more workers than there are runs', async () => {
    const { runner, now } = timed(8, 3, 3);
    const small = spec({ points: 1, replicates: 1, policies: ['some'] });
    expect((await estimateSweep(small, runner, now)).seconds).toBe(3);
  });
});
