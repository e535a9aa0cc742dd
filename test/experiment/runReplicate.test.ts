import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Simulation } from '../../sim/engine/simulation.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';
import { runReplicate, sliceEvents } from '../../sim/experiment/runReplicate.ts';
import { type DailyDrawsParameters, dailyDraws, testRegistry } from '../support/testModels.ts';

const quiet = { onProgress() {}, isCancelled: () => false, pause: () => setImmediate() };

function request(parameters: Partial<DailyDrawsParameters> = {}, rest: Partial<RunRequest> = {}): RunRequest {
  const all = { days: 10, perDay: 10, shift: 0, ...parameters };
  return { model: 'dailyDraws', parameters: all, seed: 7, replicate: 3, log: 'none', ...rest };
}

describe('runReplicate', () => {
  it('gives the outcomes, series, profiles and event count of the same run in one piece', async () => {
    const asked = request({ perDay: 5000 });
    const whole = new Simulation(dailyDraws, asked.parameters as DailyDrawsParameters, { seed: 7, replicate: 3 });
    whole.run();
    expect(whole.events).toBe(50_000);
    expect(whole.events).toBeGreaterThan(2 * sliceEvents);
    expect(await runReplicate(asked, testRegistry(), quiet)).toEqual({
      status: 'ok',
      outcomes: whole.outcomes(),
      series: whole.series(),
      profiles: { 'draws.total': Float64Array.of(50_000, whole.state.sum) },
      events: 50_000,
    });
  });

  it('returns the log only when one was asked for', async () => {
    const none = await runReplicate(request(), testRegistry(), quiet);
    const all = await runReplicate(request({}, { log: 'all' }), testRegistry(), quiet);
    expect(none).not.toHaveProperty('log');
    expect(all).toHaveProperty('log.caseId', Int32Array.of(100));
  });

  it('pauses between slices, tells rising progress that ends at 1', async () => {
    const told: number[] = [];
    let pauses = 0;
    await runReplicate(request({ perDay: 5000 }), testRegistry(), {
      ...quiet,
      onProgress: (fraction) => told.push(fraction),
      async pause() {
        pauses += 1;
      },
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(told[0]).toBeCloseTo(0.4, 3);
    expect(pauses).toBe(told.length - 1);
  });

  it('stops at the slice at which it is cancelled', async () => {
    let slices = 0;
    const result = await runReplicate(request({ perDay: 5000 }, { policy: 'reactive' }), testRegistry(), {
      ...quiet,
      onProgress: () => {
        slices += 1;
      },
      isCancelled: () => slices >= 1,
    });
    expect(slices).toBe(1);
    expect(result).toEqual({
      status: 'failed',
      fault: { code: 'cancelled', path: 'dailyDraws/reactive/seed 7/replicate 3' },
    });
  });

  it('turns what a model throws into a row that names policy, seed and replicate', async () => {
    const asked = request({ mishap: 'throw', replicates: [3] }, { policy: 'reactive' });
    expect(await runReplicate(asked, testRegistry(), quiet)).toEqual({
      status: 'failed',
      fault: {
        code: 'modelError',
        path: 'dailyDraws/reactive/seed 7/replicate 3',
        value: 'RangeError: the ledger does not balance',
      },
    });
  });

  it('keeps every field of every fault a model throws', async () => {
    const asked = request({ mishap: 'fault', replicates: [3] });
    expect(await runReplicate(asked, testRegistry(), quiet)).toEqual({
      status: 'failed',
      fault: { code: 'overdrawn', path: 'levers.patrolHoursShare', value: 1.4, expected: '[0, 0.6]', line: 12 },
      furtherFaults: [{ code: 'negative', path: 'levers.nTerminals', value: -1 }],
    });
  });

  it('names the known models when the model is unknown', async () => {
    expect(await runReplicate(request({}, { model: 'governence' }), testRegistry(), quiet)).toEqual({
      status: 'failed',
      fault: { code: 'unknownModel', path: 'model', value: 'governence', expected: 'dailyDraws' },
    });
  });
});

describe('ModelRegistry', () => {
  it('refuses a second model of the same name', () => {
    expect(() => new ModelRegistry().add(dailyDraws).add(dailyDraws)).toThrow('model: duplicateModel, got dailyDraws');
  });
});
