import { describe, expect, it } from 'vitest';
import { noiseShare } from '../../../sim/analysis/sensitivity/noiseShare.ts';
import { responseOf } from '../../../sim/analysis/sensitivity/response.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import { refusedStatus, type SweepRuns } from '../../../sim/experiment/sweep.ts';
import { noise } from '../../support/sensitivitySamples.ts';

/** Two policies, two worlds, three points: value = 100 point + 10 policy + world². */
function runsWith(change: (status: Uint8Array, column: Float64Array) => void = () => {}): SweepRuns {
  const column = Float64Array.from({ length: 12 }, (_, place) => {
    const [point, policy, world] = [Math.floor(place / 4), Math.floor(place / 2) % 2, place % 2];
    return 100 * point + 10 * policy + world * (1 + policy);
  });
  const status = new Uint8Array(12).fill(rowStatus.ok);
  change(status, column);
  const rest = { model: 'm', seed: 1, events: 0, refused: [], failed: [] };
  return { ...rest, replicates: 2, policies: ['old', 'new'], points: 3, status, outcomes: { cost: column } };
}

describe('responseOf', () => {
  it('is the mean over the worlds of a point, and the difference in the same worlds', () => {
    const alone = responseOf(runsWith(), { outcome: 'cost', policy: 'new', against: null });
    expect(alone.values).toEqual(Float64Array.of(11, 111, 211));
    expect(alone.worlds).toEqual([Float64Array.of(10, 110, 210), Float64Array.of(12, 112, 212)]);
    const difference = responseOf(runsWith(), { outcome: 'cost', policy: 'new', against: 'old' });
    expect(difference.values).toEqual(Float64Array.of(10.5, 10.5, 10.5));
    expect(difference.worlds[1]).toEqual(Float64Array.of(11, 11, 11));
  });

  it('is undefined at a point where one world is refused, failed or undefined, for either policy', () => {
    const runs = runsWith((status, column) => {
      status[0] = rowStatus.failed;
      status[7] = refusedStatus;
      column[9] = Number.NaN;
    });
    const ask = (policy: string, against: string | null) => responseOf(runs, { outcome: 'cost', policy, against });
    expect(ask('new', null).values).toEqual(Float64Array.of(11, Number.NaN, 211));
    expect(ask('new', 'old').values).toEqual(Float64Array.of(Number.NaN, Number.NaN, Number.NaN));
    expect(ask('new', 'old').worlds[1]).toEqual(Float64Array.of(11, Number.NaN, Number.NaN));
  });

  it('names an unknown outcome, policy and reference with what there is', () => {
    const of = (outcome: string, policy: string, against: string | null) => () =>
      responseOf(runsWith(), { outcome, policy, against });
    const fault = (code: string, path: string, value: string, expected: string) =>
      expect.objectContaining({ faults: [{ code, path, value, expected }] });
    expect(of('costs', 'new', null)).toThrow(fault('unknownOutcome', 'outcome', 'costs', 'cost'));
    expect(of('cost', 'newer', null)).toThrow(fault('unknownPolicy', 'policy', 'newer', 'old, new'));
    expect(of('cost', 'new', 'older')).toThrow(fault('unknownReference', 'against', 'older', 'old, new'));
  });

  it('has no value before any run is ok', () => {
    const runs = { ...runsWith((status) => status.fill(refusedStatus)), outcomes: {} };
    expect(responseOf(runs, { outcome: 'cost', policy: 'new', against: null }).values).toEqual(
      new Float64Array(3).fill(Number.NaN),
    );
  });
});

describe('noiseShare', () => {
  const responseFrom = (worlds: Float64Array[]) => ({
    worlds,
    values: worlds[0]!.map((_, point) => worlds.reduce((sum, world) => sum + world[point]!, 0) / worlds.length),
  });

  it('is 0 where worlds shift all points alike', () => {
    const worlds = [0, 5, -2].map((shift) => Float64Array.of(1, 2, 8, 3).map((value) => value + shift));
    expect(noiseShare(responseFrom(worlds))).toBeCloseTo(0, 12);
  });

  it('is the share of luck in the variance of means: 1/3 within 0.03 for effect variance 1, noise 2, 4 worlds, 2000 points', () => {
    const effect = noise(2000, 1);
    const worlds = [2, 3, 4, 5].map((seed) => noise(2000, seed).map((e, point) => effect[point]! + Math.SQRT2 * e));
    expect(Math.abs(noiseShare(responseFrom(worlds)) - 1 / 3)).toBeLessThan(0.03);
  });

  it('is 1 at most, where there is nothing but luck, and rests on defined points only', () => {
    const worlds = [2, 3].map((seed) => noise(50, seed));
    const holed = worlds.map((world) => Float64Array.of(Number.NaN, ...world));
    expect(noiseShare(responseFrom(worlds))).toBeGreaterThan(0.5);
    expect(noiseShare(responseFrom(worlds))).toBeLessThanOrEqual(1);
    expect(noiseShare(responseFrom(holed))).toBe(noiseShare(responseFrom(worlds)));
  });

  it('is unknown with one world, one point or a constant response', () => {
    expect(noiseShare(responseFrom([Float64Array.of(1, 2, 3)]))).toBeNaN();
    expect(noiseShare(responseFrom([Float64Array.of(1), Float64Array.of(2)]))).toBeNaN();
    expect(noiseShare(responseFrom([Float64Array.of(1, 1), Float64Array.of(1, 1)]))).toBeNaN();
  });
});
