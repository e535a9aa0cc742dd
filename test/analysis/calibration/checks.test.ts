import { describe, expect, it } from 'vitest';
import { equalWeightEnsemble } from '../../../sim/analysis/calibration/equalWeightEnsemble.ts';
import { predictiveChecks } from '../../../sim/analysis/calibration/predictiveChecks.ts';
import { targetReach } from '../../../sim/analysis/calibration/targetReach.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';

const equal = (n: number) => new Float64Array(n).fill(1 / n);

describe('predictiveChecks', () => {
  it('Tells shares below, within and above, the middle of the sample, and the mean with its interval', () => {
    const y = Array.from({ length: 100 }, (_, i) => i / 100);
    const [check] = predictiveChecks([{ key: 'y', range: [0.2, 0.5] }], { y }, equal(100));
    expect(check).toMatchObject({ verdict: 'open', n: 100, nUndefined: 0, range: [0.2, 0.5], median: 0.49 });
    expect(check!.below).toBeCloseTo(0.2, 12);
    expect(check!.within.value).toBeCloseTo(0.31, 12);
    expect(check!.above).toBeCloseTo(0.49, 12);
    expect([check!.lo, check!.hi]).toEqual([0.02, 0.97]);
    expect(check!.mean.value).toBeCloseTo(0.495, 12);
    expect(check!.mean.lo).toBeLessThan(0.495);
  });

  it('Weighs, leaves undefined values out, and says where there is none', () => {
    const [some, none] = predictiveChecks(
      [
        { key: 'a', value: 1, tolerance: 0.5 },
        { key: 'b', value: 1, sd: 1 },
      ],
      { a: [1, 9, Number.NaN], b: Array(3).fill(Number.NaN) },
      [3, 1, 6],
    );
    expect(some).toMatchObject({ n: 2, nUndefined: 1, within: { value: 0.75 }, above: 0.25, range: [0.5, 1.5] });
    expect(none).toMatchObject({ n: 0, nUndefined: 3, verdict: 'untold', median: Number.NaN });
  });

  it('Calls a target met at 95 % and missed at 5 % of the sample', () => {
    const verdicts = [94, 95, 5, 6].map((inside) => {
      const y = Array.from({ length: 100 }, (_, i) => Number(i < inside));
      return predictiveChecks([{ key: 'y', value: 1, tolerance: 0.1 }], { y }, equal(100))[0]!.verdict;
    });
    expect(verdicts).toEqual(['open', 'met', 'missed', 'open']);
  });
});

describe('targetReach', () => {
  const points = randomPoints(400, 2, 1);
  const targets = [
    { key: 'y', range: [0.1, 0.2] as const },
    { key: 'z', range: [0.7, 0.8] as const },
    { key: 'far', range: [5, 6] as const },
  ];

  it('Finds the target out of reach, and the pair that excludes itself, and no other', () => {
    const columns = { y: points.map(([u]) => u!), z: points.map(([u]) => u!), far: points.map(([_, v]) => v!) };
    const { targets: told, pairs, met, nearest, at } = targetReach(targets, columns);
    expect(told[0]!.nearest).toBeLessThan(1);
    expect(told[0]!.met.share).toBeCloseTo(0.1, 1);
    expect(told[2]).toMatchObject({ key: 'far', met: { share: 0, lo: 0 } });
    expect(told[2]!.value).toBe(Math.max(...columns.far));
    expect(told[2]!.nearest).toBeCloseTo((5.5 - told[2]!.value) / 0.5, 12);
    expect(pairs.map(({ keys, conflict }) => [...keys, conflict])).toEqual([
      ['y', 'z', true],
      ['y', 'far', false],
      ['z', 'far', false],
    ]);
    expect(met).toMatchObject({ share: 0, n: 400 });
    expect(nearest).toBeGreaterThan(8);
    const missesAt = (i: number) => [
      Math.abs(columns.y[i]! - 0.15) / 0.05,
      Math.abs(columns.z[i]! - 0.75) / 0.05,
      Math.abs(columns.far[i]! - 5.5) / 0.5,
    ];
    expect(nearest).toBeCloseTo(Math.min(...points.map((_, i) => Math.max(...missesAt(i)))), 9);
    expect(Math.max(...missesAt(at))).toBeCloseTo(nearest, 9);
  });

  it('Calls no independent pair a conflict in 95 of 100 sets at least: 600 sets, 3 pairs, within 4 SE', () => {
    let claims = 0;
    for (let set = 0; set < 600; set++) {
      const drawn = randomPoints(300, 3, 2000 + set);
      // Each is met by a tenth: three points are expected to meet a pair.
      const columns = Object.fromEntries(['a', 'b', 'c'].map((key, d) => [key, drawn.map((point) => point[d]!)]));
      const tenths = ['a', 'b', 'c'].map((key) => ({ key, range: [0.3, 0.41] as const }));
      claims += Number(targetReach(tenths, columns).pairs.some(({ conflict }) => conflict));
    }
    expect(claims / 600).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 600));
  });

  it('Measures a value with an error by 1.96 of it, and a point without an outcome by nothing', () => {
    const { targets: told, met } = targetReach([{ key: 'y', value: 0, sd: 1 }], { y: [1.9, 2, Number.NaN] });
    expect(told[0]!.met).toMatchObject({ share: 0.5, n: 2 });
    expect(told[0]!.nearest).toBeCloseTo(1.9 / 1.959964, 5);
    expect(met.n).toBe(2);
    expect(targetReach([{ key: 'y', value: 0, sd: 1 }], { y: [Number.NaN] })).toMatchObject({
      at: -1,
      nearest: Number.NaN,
    });
  });
});

describe('equalWeightEnsemble', () => {
  it('Takes each as often as its weight says, to within one', () => {
    const raw = Float64Array.from(noise(50, 1), Math.abs);
    const sum = raw.reduce((all, one) => all + one, 0);
    for (const seed of [0, 1, 2]) {
      const places = equalWeightEnsemble(raw, 200, { seed });
      expect(places).toHaveLength(200);
      for (const [place, weight] of raw.entries()) {
        const times = places.filter((one) => one === place).length;
        expect(Math.abs(times - (200 * weight) / sum)).toBeLessThan(1);
      }
    }
  });

  it('Is itself for equal weights, and depends on the seed where weights do not divide', () => {
    expect(equalWeightEnsemble([1, 1, 1], 3)).toEqual([0, 1, 2]);
    const drawn = new Set(Array.from({ length: 20 }, (_, seed) => String(equalWeightEnsemble([1, 1, 1], 2, { seed }))));
    expect(drawn.size).toBeGreaterThan(1);
  });

  it('Has means that are those of the weights: 2000 draws of 5 out of 4 points, within 4 SE', () => {
    const weights = [0.1, 0.2, 0.3, 0.4];
    let sum = 0;
    let squares = 0;
    for (let seed = 0; seed < 2000; seed++) {
      const mean = equalWeightEnsemble(weights, 5, { seed }).reduce((all, place) => all + place, 0) / 5;
      sum += mean;
      squares += mean * mean;
    }
    const error = Math.sqrt((squares / 2000 - (sum / 2000) ** 2) / 2000);
    expect(Math.abs(sum / 2000 - 2)).toBeLessThan(4 * error);
  });
});
