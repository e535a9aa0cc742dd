import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../sim/experiment/designs/aliasesOf.ts';
import { fractionalFactorial, fractionPoints } from '../../../sim/experiment/designs/fractionalFactorial.ts';
import {
  bitCount,
  fractionColumns,
  mostFractionFactors,
  type Resolution,
} from '../../../sim/experiment/designs/fractionColumns.ts';
import { faultsOf } from '../../scenarios/files.ts';

const signsOf = (resolution: Resolution, k: number): number[][] =>
  fractionalFactorial(resolution, k).map((point) => Array.from(point, (u) => 2 * u - 1));

/** Products of all sets of 1 … `most` factors that are the same in all runs: the defining words so long, with their sign. */
function wordsOf(signs: readonly number[][], most: number): { factors: number[]; sign: number }[] {
  const words: { factors: number[]; sign: number }[] = [];
  const extend = (factors: number[], products: readonly number[]) => {
    for (let j = (factors.at(-1) ?? -1) + 1; j < signs[0]!.length; j++) {
      const next = products.map((product, run) => product * signs[run]![j]!);
      if (next.every((product) => product === next[0])) words.push({ factors: [...factors, j], sign: next[0]! });
      if (factors.length + 1 < most) extend([...factors, j], next);
    }
  };
  extend(
    [],
    signs.map(() => 1),
  );
  return words;
}

/** Factors from the first to the last that are looked at one by one. */
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

describe('A fractional factorial', () => {
  const cases = ([3, 4, 5] as const).flatMap((resolution) =>
    upTo(resolution === 5 ? 12 : 18).map((k) => [resolution, k] as const),
  );

  it.each(cases)(
    'of resolution %d and %d factors has it by brute force: no defining word is shorter, each is positive',
    (resolution, k) => {
      const signs = signsOf(resolution, k);
      expect(new Set(signs.map(String)).size).toBe(signs.length);
      for (const { factors, sign } of wordsOf(signs, resolution)) {
        expect([factors.length, sign]).toEqual([resolution, 1]);
      }
    },
  );

  it('has the resolution also where it is large: no sum of so few columns is nil (all factors up to the most)', () => {
    for (const resolution of [3, 4, 5] as const) {
      for (let k = 16; k <= mostFractionFactors[resolution]; k += resolution === 5 ? 1 : 13) {
        const columns = fractionColumns(resolution, k);
        const single = new Set(columns);
        expect(single.size).toBe(k);
        expect(single.has(0)).toBe(false);
        const pairs = columns.flatMap((a, i) => columns.slice(i + 1).map((b) => a ^ b));
        if (resolution > 3) expect(pairs.some((pair) => single.has(pair))).toBe(false);
        if (resolution > 4) expect(new Set(pairs).size).toBe(pairs.length);
      }
    }
  });

  it.each([
    [3, 3, 4],
    [3, 7, 8],
    [3, 8, 16],
    [3, 15, 16],
    [3, 16, 32],
    [3, 31, 32],
    [3, 255, 256],
    [4, 4, 8],
    [4, 5, 16],
    [4, 8, 16],
    [4, 9, 32],
    [4, 16, 32],
    [4, 17, 64],
    [4, 128, 256],
    [5, 5, 16],
    [5, 6, 32],
    [5, 7, 64],
    [5, 8, 64],
    [5, 11, 128],
    [5, 17, 256],
    [5, 21, 512],
    [5, 52, 4096],
    [3, 1, 2],
    [3, 2, 4],
    [4, 3, 8],
    [5, 4, 16],
  ] as const)('of resolution %d and %d factors has %d points', (resolution, k, points) => {
    expect(fractionPoints(fractionColumns(resolution, k))).toBe(points);
    if (points <= 256) expect(fractionalFactorial(resolution, k)).toHaveLength(points);
  });

  // Numbers of words of length 3, 4 and 5: Chen, Sun & Wu (1993, doi:10.2307/1403599); Box, Hunter & Hunter (2005), Table 6.22.
  it.each([
    [3, 5, [2, 1, 0]],
    [3, 6, [4, 3, 0]],
    [3, 9, [4, 14, 8]],
    [3, 10, [8, 18, 16]],
    [3, 11, [12, 26, 28]],
    [3, 12, [16, 39, 48]],
    [3, 13, [22, 55, 72]],
    [3, 14, [28, 77, 112]],
    [3, 15, [35, 105, 168]],
    [4, 6, [0, 3, 0]],
    [4, 7, [0, 7, 0]],
    [4, 8, [0, 14, 0]],
    [4, 9, [0, 6, 8]],
    [4, 10, [0, 10, 16]],
    [4, 11, [0, 25, 0]],
    [4, 12, [0, 38, 0]],
    [4, 13, [0, 55, 0]],
    [4, 14, [0, 77, 0]],
    [4, 15, [0, 105, 0]],
    [5, 8, [0, 0, 2]],
    [5, 9, [0, 0, 0]],
    [5, 10, [0, 0, 3]],
    [5, 11, [0, 0, 6]],
  ] as const)(
    'of resolution %d and %d factors has minimum aberration: %j words of length 3, 4 and 5',
    (resolution, k, counts) => {
      const columns = fractionColumns(resolution, k);
      const found = [0, 0, 0, 0, 0, 0];
      const extend = (from: number, sum: number, length: number) => {
        for (let j = from; j < k; j++) {
          if ((sum ^ columns[j]!) === 0) found[length + 1]! += 1;
          if (length < 4) extend(j + 1, sum ^ columns[j]!, length + 1);
        }
      };
      extend(0, 0, 0);
      expect(found).toEqual([0, 0, 0, ...counts]);
    },
  );

  it('has each level of each factor, and each pair of levels of two factors, equally often (all resolutions, 2 … 20 factors)', () => {
    for (const resolution of [3, 4, 5] as const) {
      for (let k = 2; k <= 20; k++) {
        const columns = fractionColumns(resolution, k);
        expect(new Set(columns).size).toBe(k);
        const signs = signsOf(resolution, Math.min(k, 12));
        for (let a = 0; a < signs[0]!.length; a++) {
          expect(signs.reduce((sum, row) => sum + row[a]!, 0)).toBe(0);
          for (let b = 0; b < a; b++) expect(signs.reduce((sum, row) => sum + row[a]! * row[b]!, 0)).toBe(0);
        }
      }
    }
  });

  it('has, after any number of points, level counts that differ by at most 4 (all resolutions, 1 … 30 factors)', () => {
    for (const resolution of [3, 4, 5] as const) {
      for (let k = 1; k <= 30; k++) {
        const sums = new Int32Array(k);
        for (const point of fractionalFactorial(resolution, k)) {
          for (let j = 0; j < k; j++) sums[j]! += 2 * point[j]! - 1;
          if (Math.max(...sums.map(Math.abs)) > 4) throw new Error(`unbalanced: ${resolution} ${k}`);
        }
      }
    }
  });

  it.each([
    [5, 7],
    [5, 8],
    [5, 11],
    [5, 15],
    [5, 21],
    [4, 11],
    [4, 12],
    [4, 13],
    [4, 14],
    [4, 20],
  ] as const)(
    'of resolution %d and %d factors keeps all main effects estimable when only half of it is run',
    (resolution, k) => {
      const points = signsOf(resolution, k);
      expect(rankOf(points.slice(0, points.length / 2).map((row) => [1, ...row]))).toBe(k + 1);
    },
  );

  it.each([
    [3, 256, '≤ 255'],
    [4, 129, '≤ 128'],
    [5, 53, '≤ 52'],
  ] as const)(
    'of resolution %d has no design for %d factors, and says how many it holds',
    (resolution, k, expected) => {
      const fault = { code: 'designFactors', path: 'fractionalFactorial.dimensions', value: k, expected };
      expect(faultsOf(() => fractionalFactorial(resolution, k))).toMatchObject([fault]);
      expect(faultsOf(() => aliasesOf(resolution, k))).toMatchObject([fault]);
    },
  );

  it.each([0, 1.5, Number.NaN])('of %d factors is refused', (k) => {
    expect(faultsOf(() => fractionalFactorial(3, k))).toMatchObject([{ code: 'designSize' }]);
  });
});

describe('The aliases of a fraction', () => {
  it('of three factors in four points confound each main effect with the interaction of the others', () => {
    expect(aliasesOf(3, 3)).toEqual({
      confounded: [
        [[0], [1, 2]],
        [[1], [0, 2]],
        [[2], [0, 1]],
      ],
      clear: [],
    });
  });

  it('of resolution IV leave main effects clear; of 2^(4−1) the interactions are confounded in pairs', () => {
    expect(aliasesOf(4, 4)).toEqual({
      confounded: [
        [
          [0, 1],
          [2, 3],
        ],
        [
          [0, 2],
          [1, 3],
        ],
        [
          [0, 3],
          [1, 2],
        ],
      ],
      clear: [],
    });
  });

  it('of resolution V and of whole factorials are none: all interactions are clear', () => {
    for (const [resolution, k] of [
      [5, 11],
      [5, 24],
      [3, 2],
      [4, 3],
      [5, 3],
    ] as const) {
      expect(aliasesOf(resolution, k).confounded).toEqual([]);
      expect(aliasesOf(resolution, k).clear).toHaveLength((k * (k - 1)) / 2);
    }
  });

  it.each([
    [3, 6],
    [3, 10],
    [4, 6],
    [4, 9],
    [4, 10],
    [4, 17],
  ] as const)('of resolution %d and %d factors are what the columns of the runs say', (resolution, k) => {
    const signs = signsOf(resolution, k);
    const effects = [
      ...upTo(k).map((i) => [i - 1]),
      ...upTo(k).flatMap((i) => upTo(k - i).map((d) => [i - 1, i - 1 + d])),
    ];
    const contrast = (effect: readonly number[]) => signs.map((row) => effect.reduce((p, j) => p * row[j]!, 1));
    const alike = (a: readonly number[], b: readonly number[]) =>
      Math.abs(contrast(a).reduce((sum, sign, run) => sum + sign * contrast(b)[run]!, 0)) === signs.length;
    const { confounded, clear } = aliasesOf(resolution, k);
    const setOf = new Map<string, number>();
    for (const [set, members] of confounded.entries()) for (const effect of members) setOf.set(String(effect), set);
    for (const [i, a] of effects.entries()) {
      for (const b of effects.slice(0, i)) {
        const together = setOf.has(String(a)) && setOf.get(String(a)) === setOf.get(String(b));
        expect(alike(a, b)).toBe(together);
      }
    }
    expect(clear.map(String)).toEqual(effects.filter((e) => e.length === 2 && !setOf.has(String(e))).map(String));
  });
});

describe('The number of bits of a column', () => {
  it('is counted', () => expect([0, 1, 6, 255, 4095].map(bitCount)).toEqual([0, 1, 2, 8, 12]));
});

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < rows[0]!.length; column++) {
    const at = rows.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9);
    if (at === -1) continue;
    [rows[rank], rows[at]] = [rows[at]!, rows[rank]!];
    const pivot = rows[rank]!;
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column]! / pivot[column]!;
      for (let j = column; j < row.length; j++) row[j]! -= factor * pivot[j]!;
    }
    rank++;
  }
  return rank;
}
