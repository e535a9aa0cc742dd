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

/** A clock that only runs move: the n-th run of each of `size` workers takes `seconds(n)`, n from 0. All of them begin and end together. */
function timed(size: number, seconds: (n: number) => number, status: RunResult['status'] = 'ok') {
  const requests: RunRequest[] = [];
  let clock = 0;
  let waiting: (() => void)[] = [];
  let rounds = 0;
  const ok: RunResult = { status: 'ok', outcomes: {}, series: {}, profiles: {}, events: 1 };
  const failed: RunResult = { status: 'failed', fault: { code: 'modelError', path: 'none' } };
  const endRound = () => {
    clock += 1000 * seconds(rounds++);
    const ended = waiting;
    waiting = [];
    for (const end of ended) end();
  };
  const runner: ReplicateRunner = {
    size,
    run(request) {
      requests.push(request);
      if (waiting.length === 0) setImmediate(endRound);
      return new Promise((resolve) => {
        waiting.push(() => resolve(status === 'ok' ? ok : failed));
      });
    },
    cancel() {},
  };
  return { runner, requests, now: () => clock };
}

const always = (seconds: number) => () => seconds;

describe('estimateSweep', () => {
  it('goes on until runs take no less than those before, and measures the last: what is compiled first does not count', async () => {
    const { runner, requests, now } = timed(2, (n) => Math.max(0.5, 4 / 2 ** n));
    expect(await estimateSweep(spec(), runner, now, { mostSeconds: 60 })).toEqual({
      runs: 300,
      secondsPerRun: 0.5,
      shareHad: 1,
      seconds: 75,
      measured: 16,
      workers: 2,
    });
    // Rounds of 4, 2, 1, 0.5 … s by two workers: sixteen runs at 0.5 s after sixteen whose mean is at most 0.5 / 0.85.
    expect(requests.length).toBeLessThanOrEqual(38);
    expect(requests.length).toBeGreaterThanOrEqual(35);
  });

  it('begins no run after the time it has, yet every worker has one', async () => {
    const long = timed(2, always(20));
    expect(await estimateSweep(spec(), long.runner, long.now)).toMatchObject({ seconds: 3000, measured: 1 });
    expect(long.requests).toHaveLength(2);
    const brief = timed(2, always(1));
    await estimateSweep(spec(), brief.runner, brief.now, { mostSeconds: 3 });
    expect(brief.requests).toHaveLength(6);
  });

  it('measures runs of the sweep itself, of a small one no more than half: points spread over it, all policies of a world by one worker', async () => {
    const { runner, requests, now } = timed(4, always(1));
    await estimateSweep(spec(), runner, now, { mostSeconds: 2 });
    const places = requests.map(({ parameters }) => parameters as { point: number; policy: number });
    expect(new Set(places.map(({ point }) => point)).size).toBe(4);
    const worker = (number: number) => requests.filter((_, place) => place % 4 === number);
    for (let number = 0; number < 4; number++) {
      expect(new Set(worker(number).map(({ world }) => world)).size).toBe(1);
      expect(new Set(worker(number).map(({ policy }) => policy)).size).toBe(2);
    }
    // Who has time for no more than one policy a world has not only the first.
    expect(new Set(places.slice(0, 4).map(({ policy }) => policy)).size).toBe(2);
    expect(Math.max(...places.map(({ point }) => point))).toBeGreaterThan(25);
    const few = timed(2, always(0.1));
    await estimateSweep(spec({ points: 1 }), few.runner, few.now);
    expect(few.requests).toHaveLength(4);
    const unsized = timed(2, always(0.1));
    await estimateSweep(spec({ points: 1 }), unsized.runner, unsized.now, { mostRuns: 40 });
    // Thirty-two are enough to see that they take no less than those before.
    expect(unsized.requests.length).toBeGreaterThanOrEqual(32);
  });

  it('passes over refused points and counts their share, and says NaN where no point can be had or no run is ok', async () => {
    const refuse = (point: number) => {
      if (point < 25) throw new FaultError({ code: 'overBudget', path: 'levers' });
      return { point, policy: 0 };
    };
    const { runner, requests, now } = timed(2, always(1));
    const { secondsPerRun, seconds, shareHad } = await estimateSweep(spec({ parametersOf: refuse }), runner, now);
    expect(secondsPerRun).toBe(1);
    expect(shareHad).toBeCloseTo(0.5, 1);
    expect(seconds).toBe(150 * shareHad);
    expect(requests.every(({ parameters }) => (parameters as { point: number }).point >= 25)).toBe(true);
    const none = timed(2, always(1));
    const nowhere = spec({ parametersOf: () => refuse(0) });
    expect(await estimateSweep(nowhere, none.runner, none.now)).toMatchObject({
      runs: 300,
      seconds: Number.NaN,
      measured: 0,
    });
    const failing = timed(2, always(1), 'failed');
    expect((await estimateSweep(spec(), failing.runner, failing.now)).seconds).toBeNaN();
  });

  it('begins no further run once the pool is cancelled', async () => {
    const requests: RunRequest[] = [];
    const cancelled: RunResult = { status: 'failed', fault: { code: 'cancelled', path: 'none' } };
    const run = async (request: RunRequest) => {
      requests.push(request);
      return cancelled;
    };
    const runner = { size: 2, run, cancel() {} };
    expect((await estimateSweep(spec(), runner, () => 0)).measured).toBe(0);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it('counts no more workers than there are runs', async () => {
    const { runner, now } = timed(8, always(3));
    const small = spec({ points: 1, replicates: 1, policies: ['some'] });
    expect((await estimateSweep(small, runner, now)).seconds).toBe(3);
  });
});
