import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedOrder } from '../../../sim/experiment/designs/balancedOrder.ts';
import { fullFactorial } from '../../../sim/experiment/designs/fullFactorial.ts';
import { factorValue } from '../../../sim/experiment/factor.ts';
import { faultsOf } from '../../scenarios/files.ts';
import { choice, integer, number, numbers, rowsOf } from './designFactors.ts';

describe('A full factorial', () => {
  it('has numbers at evenly spaced places from 0 to 1', () => {
    expect(rowsOf(fullFactorial([number], 5))).toEqual([[0], [0.25], [0.5], [0.75], [1]]);
  });

  it('has choices at all their values, however many levels', () => {
    const factor = choice(3);
    const points = fullFactorial([factor], 2);
    expect(rowsOf(points)).toEqual([[0.5 / 3], [0.5], [2.5 / 3]]);
    expect(points.map(([u]) => factorValue(factor, u!))).toEqual([0, 1, 2]);
  });

  it.each([
    [-1, 2, 9, [-1, 0, 1, 2]],
    [1, 10, 2, [1, 10]],
    [1, 10, 4, [1, 4, 7, 10]],
    [0, 9, 3, [0, 5, 9]],
    [4, 4, 3, [4]],
  ])('has the whole numbers %d … %d on at most %d levels at %j', (low, high, levels, values) => {
    const factor = integer(low, high);
    expect(fullFactorial([factor], levels).map(([u]) => factorValue(factor, u!))).toEqual(values);
  });

  it('has every combination once', () => {
    const factors = [number, integer(1, 2), choice(4), number];
    const points = fullFactorial(factors, 3);
    expect(points).toHaveLength(3 * 2 * 4 * 3);
    expect(new Set(points.map((point) => point.join())).size).toBe(72);
    for (const [j, count] of [3, 2, 4, 3].entries()) expect(new Set(points.map((point) => point[j])).size).toBe(count);
  });

  it.each([
    [2, 1, 'designSize', 'levels'],
    [2, Number.NaN, 'designSize', 'levels'],
    [2, 2.5, 'designSize', 'levels'],
    [0, 2, 'designSize', 'factors'],
    [21, 2, 'designTooLarge', 'points'],
    [400, 1000, 'designTooLarge', 'points'],
  ])('of %d factors on %d levels is refused: %s', (k, levels, code, name) => {
    expect(faultsOf(() => fullFactorial(numbers(k), levels))).toMatchObject([{ code, path: `fullFactorial.${name}` }]);
  });
});

describe('The balanced order of a factorial', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
  const rowsIn = (m: readonly number[]): number[][] => {
    const order = balancedOrder(m);
    return Array.from({ length: order.length / m.length }, (_, i) => [
      ...order.subarray(i * m.length, (i + 1) * m.length),
    ]);
  };

  it('has every combination once, and after any number of points level counts that differ by at most 1', () => {
    fc.assert(
      fc.property(levels, (m) => {
        const rows = rowsIn(m);
        expect(new Set(rows.map(String)).size).toBe(m.reduce((product, count) => product * count, 1));
        expect(rows).toHaveLength(m.reduce((product, count) => product * count, 1));
        const counts = m.map((count) => new Uint32Array(count));
        for (const row of rows) {
          for (const [j, level] of row.entries()) {
            counts[j]![level]! += 1;
            if (Math.max(...counts[j]!) - Math.min(...counts[j]!) > 1) throw new Error(`unbalanced factor ${j}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begins, of k factors at two levels, with a fraction of 2^(1 + ⌈log2 k⌉) points of resolution IV (k = 4 … 12)', () => {
    for (let k = 4; k <= 12; k++) {
      const signs = rowsIn(Array.from({ length: k }, () => 2))
        .slice(0, 2 ** (1 + Math.ceil(Math.log2(k))))
        .map((row) => row.map((level) => 2 * level - 1));
      const sum = (...factors: number[]) => signs.reduce((s, row) => s + factors.reduce((p, j) => p * row[j]!, 1), 0);
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < a; b++) {
          expect(sum(a, b)).toBe(0);
          for (let c = 0; c < b; c++) expect(sum(a, b, c)).toBe(0);
        }
      }
    }
  });

  it('begins, of up to m factors at m = 3 or 5 levels, with m² points that hold each pair of levels of any two factors once', () => {
    for (const m of [3, 5]) {
      const rows = rowsIn(Array.from({ length: m }, () => m)).slice(0, m * m);
      for (let a = 0; a < m; a++) {
        for (let b = 0; b < a; b++) expect(new Set(rows.map((row) => `${row[a]} ${row[b]}`)).size).toBe(m * m);
      }
    }
  });
});
