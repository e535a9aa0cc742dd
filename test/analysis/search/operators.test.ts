import { describe, expect, it } from 'vitest';
import { crossover } from '../../../sim/analysis/search/crossover.ts';
import { mutation } from '../../../sim/analysis/search/mutation.ts';
import { unitOf } from '../../../sim/analysis/search/unitOf.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type Factor, factorValue } from '../../../sim/experiment/factor.ts';

type Numeric = Exclude<Factor, { readonly kind: 'choice' }>;

const linear: Numeric = { key: 'a', kind: 'number', range: [-2, 6], spacing: 'linear' };
const logarithmic: Numeric = { key: 'b', kind: 'number', range: [1, 1000], spacing: 'logarithmic' };
const whole: Numeric = { key: 'c', kind: 'integer', range: [3, 9] };
const choice: Factor = { key: 'd', kind: 'choice', values: ['x', 'y', 'z'] };
const n = 4000;
const draws = new RandomStreams(3, 0).stream('test.operators');

describe('Genes', () => {
  it('Come back from where they lie in [0, 1]', () => {
    for (let i = 0; i <= 20; i++) {
      for (const factor of [linear, logarithmic]) {
        expect(unitOf(factor, factorValue(factor, i / 20))).toBeCloseTo(i / 20, 12);
      }
    }
    for (let value = 3; value <= 9; value++) expect(factorValue(whole, unitOf(whole, value))).toBe(value);
  });
});

describe('crossover', () => {
  const cross = (factor: Factor, parents: readonly [number, number], i: number, index = 15) =>
    crossover(factor, parents, index, { touch: 0, spread: draws.uniform(i, 0), swap: draws.uniform(i, 1) }) as number[];

  it('Stays in the range, keeps untouched values to the bit, and changes equal parents in nothing', () => {
    for (let i = 0; i < n; i++) {
      for (const value of cross(linear, [-1.9, 5.9], i, 0)) expect(value >= -2 && value <= 6).toBe(true);
      for (const value of cross(whole, [3, 9], i, 0))
        expect(Number.isInteger(value) && value >= 3 && value <= 9).toBe(true);
    }
    const untouched = { touch: 0.5, spread: 0.3, swap: 0.3 };
    expect(crossover(linear, [0.1, 0.7], 15, untouched)).toEqual([0.1, 0.7]);
    expect(cross(linear, [0.1, 0.1], 1)).toEqual([0.1, 0.1]);
  });

  // Far from the ends, the spread is symmetric: with a draw of 1/2 the children are the parents. Measured below: half of the children lie between the parents, as Deb & Agrawal's β <= 1 says;
  // n = 4000 draws, a share of 1/2 has a standard error of 0.008: four of them are 0.032.
  it('Spreads children around their parents as far as the parents are apart', () => {
    const parents: [number, number] = [1.9, 2.1];
    let between = 0;
    for (let i = 0; i < n; i++) between += Number(Math.min(...cross(linear, parents, i)) > 1.9);
    expect(Math.abs(between / n - 0.5)).toBeLessThan(0.032);
    const [low, high] = crossover(linear, parents, 15, { touch: 0, spread: 0.5, swap: 0.9 }) as [number, number];
    expect([low, high]).toEqual([expect.closeTo(1.9, 6), expect.closeTo(2.1, 6)]);
  });

  it('Works on ratios where a factor is spaced so', () => {
    const [low, high] = crossover(logarithmic, [10, 100], 15, { touch: 0, spread: 0.2, swap: 0.9 }) as [number, number];
    expect(low * high).toBeCloseTo(1000, 6);
    expect(low > 10 && high < 100).toBe(true);
  });

  it('Gives either child either choice, and never loses one of the two', () => {
    const of = (swap: number) => crossover(choice, ['x', 'z'], 15, { touch: 0.9, spread: 0.5, swap });
    expect([of(0.4), of(0.6)]).toEqual([
      ['z', 'x'],
      ['x', 'z'],
    ]);
  });
});

describe('mutation', () => {
  // The density of polynomial mutation far from the ends: |δ| beyond d has probability (1 - d)^(η + 1). d = 0.1, η = 20: 0.109; standard error at n = 4000: 0.0049, four of them 0.02.
  it('Moves a number by what polynomial mutation says', () => {
    let far = 0;
    let down = 0;
    for (let i = 0; i < n; i++) {
      const moved = mutation(linear, 2, 20, draws.uniform(i, 2)) as number;
      far += Number(Math.abs(moved - 2) > 0.1 * 8);
      down += Number(moved < 2);
      expect(moved >= -2 && moved <= 6).toBe(true);
    }
    expect(Math.abs(far / n - 0.9 ** 21)).toBeLessThan(0.02);
    expect(Math.abs(down / n - 0.5)).toBeLessThan(0.032);
  });

  it('Always changes whole numbers and choices, and reaches all of their values', () => {
    for (const [factor, start, values] of [
      [whole, 3, 7],
      [whole, 9, 7],
      [{ ...whole, range: [0, 1] }, 0, 2],
      [choice, 'y', 3],
      [{ key: 'e', kind: 'choice', values: [false, true] }, false, 2],
    ] as [Factor, never, number][]) {
      const seen = new Set<unknown>();
      let value = start as never;
      for (let i = 0; i < 400; i++) {
        const next = mutation(factor, value, 20, draws.uniform(i, 3)) as never;
        expect(next).not.toBe(value);
        seen.add(next);
        value = next;
      }
      expect(seen.size).toBe(values);
    }
  });
});
