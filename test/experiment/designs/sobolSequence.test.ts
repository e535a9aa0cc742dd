import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { mostSobolDimensions, sobolDirections } from '../../../sim/experiment/designs/sobolDirections.ts';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import { faultsOf } from '../../scenarios/files.ts';
import { kolmogorovPValue } from '../../support/goodnessOfFit.ts';

interface Golden {
  readonly bits: number;
  readonly points: readonly { n: number; dimensions: number; skip: number; points: number[][] }[];
  readonly digests: readonly { n: number; dimensions: number; skip: number; sha256: string }[];
  readonly directions: string;
}

const golden: Golden = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../golden/sobol.json'), 'utf8'));
const scale = 2 ** golden.bits;

function digestOf(words: readonly number[]): string {
  const bytes = Buffer.alloc(4 * words.length);
  for (const [i, word] of words.entries()) bytes.writeUInt32LE(word, 4 * i);
  return createHash('sha256').update(bytes).digest('hex');
}

const strata = (points: readonly Float64Array[], d: number): number =>
  new Set(points.map((point) => Math.floor(point[d]! * points.length))).size;

describe("The Sobol' sequence", () => {
  it.each(golden.points)(
    'of $n points in $dimensions dimensions from $skip on is that of SciPy',
    ({ n, dimensions, skip, points }) => {
      const ours = sobolSequence(n, dimensions, { skip }).map((point) => Array.from(point, (u) => u * scale));
      expect(ours).toEqual(points);
    },
  );

  it.each(golden.digests)(
    'of $n points in $dimensions dimensions from $skip on is that of SciPy by its digest',
    (one) => {
      const words = sobolSequence(one.n, one.dimensions, { skip: one.skip }).flatMap((point) =>
        Array.from(point, (u) => u * scale),
      );
      expect(digestOf(words)).toBe(one.sha256);
    },
  );

  it('has the direction numbers of SciPy in all its dimensions, to 30 binary places', () => {
    const words = Array.from({ length: mostSobolDimensions }, (_, d) =>
      Array.from(sobolDirections(d).subarray(0, golden.bits), (v) => v >>> (32 - golden.bits)),
    );
    expect(digestOf(words.flat())).toBe(golden.directions);
  });

  it('goes on with 32 places: the directions of every dimension are independent, so that no point comes twice', () => {
    for (let d = 0; d < mostSobolDimensions; d += 37) {
      for (const [j, v] of sobolDirections(d).entries()) expect(Math.clz32(v & -v)).toBe(j);
    }
  });

  it('has, scrambled or not, one point in each of the 2^m strata of every dimension among each 2^m points (m ≤ 8, up to 40 dimensions)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.option(fc.nat({ max: 1e6 }), { nil: undefined }),
        fc.nat({ max: 1000 }),
        (m, dimensions, seed, block) => {
          const n = 2 ** m;
          const points = sobolSequence(n, dimensions, { ...(seed === undefined ? {} : { seed }), skip: block * n });
          for (let d = 0; d < dimensions; d++) expect(strata(points, d)).toBe(n);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([undefined, 0, 5])('keeps the first two dimensions a (0, m, 2)-net, seed %s (m = 8)', (seed) => {
    const points = sobolSequence(256, 2, seed === undefined ? {} : { seed });
    for (let a = 0; a <= 8; a++) {
      const boxes = new Set(points.map(([x, y]) => `${Math.floor(x! * 2 ** a)} ${Math.floor(y! * 2 ** (8 - a))}`));
      expect(boxes.size).toBe(256);
    }
  });

  it('scrambled is the same for the same seed and another for another; 0 is a seed', () => {
    expect(sobolSequence(64, 5, { seed: 0 })).toEqual(sobolSequence(64, 5, { seed: 0 }));
    expect(sobolSequence(64, 5, { seed: 0 })).not.toEqual(sobolSequence(64, 5, { seed: 1 }));
    expect(sobolSequence(64, 5, { seed: 0 })).not.toEqual(sobolSequence(64, 5));
  });

  it('has points that depend on neither how many there are nor how many dimensions', () => {
    const whole = sobolSequence(100, 8, { seed: 3 });
    expect(sobolSequence(37, 8, { seed: 3 })).toEqual(whole.slice(0, 37));
    expect(sobolSequence(60, 8, { seed: 3, skip: 40 })).toEqual(whole.slice(40));
    expect(sobolSequence(100, 3, { seed: 3 })).toEqual(whole.map((point) => point.slice(0, 3)));
  });

  it('scrambled lies within (0, 1), each point uniform over the seeds (2000 seeds, 4 points, 2 dimensions; Kolmogorov–Smirnov, p > 1e-6)', () => {
    const drawn = Array.from({ length: 2000 }, (_, seed) => sobolSequence(4, 2, { seed }));
    for (let i = 0; i < 4; i++) {
      for (let d = 0; d < 2; d++) {
        const column = drawn.map((points) => points[i]![d]!);
        expect(column.every((u) => u > 0 && u < 1)).toBe(true);
        expect(kolmogorovPValue(column)).toBeGreaterThan(1e-6);
      }
    }
  });

  it('is more even than random points and a Latin hypercube: star discrepancy of 64 points of the plane, seeds 0 … 9', () => {
    for (let seed = 0; seed < 10; seed++) {
      const stream = new RandomStreams(seed, 0).stream('test');
      const random = Array.from({ length: 64 }, (_, i) => Float64Array.of(stream.uniform(i, 0), stream.uniform(i, 1)));
      const sobol = starDiscrepancy(sobolSequence(64, 2, { seed }));
      expect(sobol).toBeLessThan(starDiscrepancy(random) / 1.5);
      expect(sobol).toBeLessThan(starDiscrepancy(latinHypercube(64, 2, seed)));
    }
  });

  it('integrates a smooth function of five variables with a tenth of the error of random points (n = 256, 50 seeds)', () => {
    // Of mean 1 and, for random points, variance (13/12)^5 − 1.
    const integrand = (point: Float64Array) => point.reduce((product, u) => product * (u + 0.5), 1);
    const errors = Array.from({ length: 50 }, (_, seed) => {
      const points = sobolSequence(256, 5, { seed });
      return points.reduce((sum, point) => sum + integrand(point), 0) / 256 - 1;
    });
    const rms = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / 50);
    expect(rms).toBeLessThan(0.1 * Math.sqrt(((13 / 12) ** 5 - 1) / 256));
  });

  it.each([
    [0, 1, {}, 'designSize', 'sobolSequence.n'],
    [Number.NaN, 1, {}, 'designSize', 'sobolSequence.n'],
    [2.5, 1, {}, 'designSize', 'sobolSequence.n'],
    [4, 0, {}, 'designSize', 'sobolSequence.dimensions'],
    [4, 513, {}, 'designFactors', 'sobolSequence.dimensions'],
    [4, 2, { skip: -1 }, 'designSize', 'sobolSequence.skip'],
    [4, 2, { skip: 2 ** 32 - 3 }, 'designSize', 'sobolSequence.skip'],
    [2 ** 20 + 1, 1, {}, 'designTooLarge', 'sobolSequence.n'],
    [2 ** 18, 512, {}, 'designTooLarge', 'sobolSequence.n'],
    [4, 2, { seed: -1 }, 'seedOutOfRange', 'seed'],
  ])('of %d points in %d dimensions with %o is refused: %s', (n, dimensions, options, code, path) => {
    expect(faultsOf(() => sobolSequence(n, dimensions, options))).toMatchObject([{ code, path }]);
  });
});

/** Exact, of points of the plane in general position: the supremum is at a corner of the grid of their coordinates. */
function starDiscrepancy(points: readonly Float64Array[]): number {
  const n = points.length;
  const byX = [...points].sort((p, q) => p[0]! - q[0]!);
  let worst = 0;
  for (let i = 0; i <= n; i++) {
    const x = i < n ? byX[i]![0]! : 1;
    const ys = byX.slice(0, i).map((point) => point[1]!);
    const closed = [...ys, ...(i < n ? [byX[i]![1]!] : [])].sort((a, b) => a - b);
    for (const y of [...points.map((point) => point[1]!), 1]) {
      const inside = ys.reduce((count, other) => count + Number(other < y), 0);
      const within = closed.reduce((count, other) => count + Number(other <= y), 0);
      worst = Math.max(worst, x * y - inside / n, within / n - x * y);
    }
  }
  return worst;
}
