import { describe, expect, it } from 'vitest';
import type { RangeFlip } from '../../../sim/analysis/decision/flip.ts';
import { flipPoints } from '../../../sim/analysis/decision/flipPoints.ts';
import { percent, seed, tolerance, z } from '../estimates/samples.ts';
import { drawnPoints, unitFactors } from './drawn.ts';

const sets = 500;
const resamples = 200;
const k = 3;

interface Known {
  readonly name: string;
  /** Difference at a point with a standard normal for luck; the mean along the first factor is that with the others at one half. */
  readonly at: (u: Float64Array, luck: number) => number;
  readonly crossings: readonly number[];
}

const others = (u: Float64Array) => u[1]! - 0.5;
/** Differs from world to world, and is 0 on average along every factor: `others` would be a change of preference along the second one, truly there. */
const together = (u: Float64Array) => 4 * (u[1]! - 0.5) * (u[2]! - 0.5);
const known: readonly Known[] = [
  { name: 'a straight line', at: (u, luck) => 4 * (u[0]! - 0.3) + 3 * others(u) + luck, crossings: [0.3] },
  {
    name: 'a steep step',
    at: (u, luck) => 2 * Math.tanh(8 * (u[0]! - 0.62)) + 2 * others(u) + luck / 2,
    crossings: [0.62],
  },
  {
    name: 'a logarithm near an end',
    at: (u, luck) => Math.log(u[0]! / 0.06) + others(u) + luck / 2,
    crossings: [0.06],
  },
  { name: 'a bowl', at: (u, luck) => 16 * (u[0]! - 0.5) ** 2 - 1 + others(u) + 0.7 * luck, crossings: [0.25, 0.75] },
  {
    name: 'luck that grows along the factor',
    at: (u, luck) => 3 * (u[0]! - 0.5) + (0.3 + 2 * u[0]!) * luck,
    crossings: [0.5],
  },
  { name: 'skewed luck', at: (u, luck) => 3 * (u[0]! - 0.5) + Math.exp(luck) - Math.exp(0.5), crossings: [0.5] },
  {
    name: 'another factor that reverses it',
    at: (u, luck) => 6 * (u[0]! - 0.4) * (u[1]! + 0.5) + luck / 2,
    crossings: [0.4],
  },
];
/** No factor changes the preference. */
const constant: readonly Known[] = [
  { name: 'no difference at all', at: (u, luck) => together(u) + luck, crossings: [] },
  { name: 'a small constant', at: (u, luck) => 0.2 + together(u) + luck, crossings: [] },
  { name: 'a line that ends at 0', at: (u, luck) => 2 * (1 - u[0]!) + together(u) + luck / 2, crossings: [] },
];

const study = ({ name, at }: Known, n: number, look: (flip: RangeFlip, all: readonly RangeFlip[]) => void) => {
  const draw = drawnPoints(`flip.${name}.${n}`, n, k);
  const factors = unitFactors(k);
  for (let set = 0; set < sets; set++) {
    const { points, luck } = draw(set);
    const policy = points.map((u, i) => at(u, luck[i]!));
    const reference = policy.map(() => 0);
    const all = flipPoints({ policy, reference }, factors, points, { seed: set, resamples }) as RangeFlip[];
    look(all[0]!, all);
  }
};

/** Whether the pointwise interval of the curve at `u` holds 0: `u` is in a stretch. */
function isInStretch({ curve }: RangeFlip, u: number): boolean {
  const place = u * (curve.value.length - 1);
  const [below, share] = [Math.floor(place), place - Math.floor(place)];
  const read = (column: Float64Array) => (1 - share) * column[below]! + share * column[below + 1]!;
  return read(curve.lo) <= 0 && read(curve.hi) >= 0;
}

describe(`flip points of ${k} factors, ${sets} data sets, ${resamples} resamples, seed ${seed}, tolerance ${z} standard errors`, () => {
  it.for(known.flatMap((one) => [100, 400].map((n) => ({ ...one, n }))))(
    'stretches hold the true crossings of $name in 92 % at least, and what is said to be sure is true in 95 %: $n worlds',
    ({ n, ...one }, { annotate }) => {
      const held = one.crossings.map(() => 0);
      let [sure, wrong, none, error, found] = [0, 0, 0, 0, 0];
      study(one, n, (flip) => {
        for (const [c, u] of one.crossings.entries()) held[c]! += Number(isInStretch(flip, u));
        const told = flip.crossings.filter(({ isSure }) => isSure);
        sure += Number(told.length > 0);
        wrong += Number(told.some(({ lo, hi }) => !one.crossings.some((u) => lo <= u && u <= hi)));
        none += Number(flip.status === 'noChange' || flip.status === 'outside');
        for (const { value } of told) {
          const off = Math.min(...one.crossings.map((u) => Math.abs(u - value)));
          error += off * off;
          found += 1;
        }
      });
      const shares = held.map((count) => count / sets);
      annotate(
        `${one.name}, n ${n}: held ${shares.map(percent).join(', ')}; sure in ${percent(sure / sets)}, of which wrong in ${percent(wrong / sets)}; said to be none ${percent(none / sets)}; root mean square error ${Math.sqrt(error / found).toFixed(3)}`,
      );
      for (const share of shares) expect(share).toBeGreaterThan(0.92 - tolerance(0.92, sets));
      expect(wrong / sets).toBeLessThan(0.08 + tolerance(0.08, sets));
      expect(none / sets).toBeLessThan(0.08 + tolerance(0.08, sets));
    },
  );

  it.for(constant.flatMap((one) => [100, 400].map((n) => ({ ...one, n }))))(
    'along all factors together a change is said to be sure in 5 % at most: $name, $n worlds',
    ({ n, ...one }, { annotate }) => {
      let [any, told] = [0, 0];
      study(one, n, (flip, all) => {
        any += Number(all.some(({ status }) => status === 'crossing'));
        told += Number(flip.status === 'noChange' || flip.status === 'outside');
      });
      annotate(
        `${one.name}, n ${n}: sure change in ${percent(any / sets)}, none told along the first in ${percent(told / sets)}`,
      );
      expect(any / sets).toBeLessThan(0.05 + tolerance(0.05, sets));
    },
  );
});
