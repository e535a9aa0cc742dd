import { Matrix, QrDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { NestedLeastSquares } from '../../../sim/analysis/sensitivity/nestedLeastSquares.ts';
import { polynomialsOf } from '../../../sim/analysis/sensitivity/orthonormal.ts';
import { polynomialEmulator } from '../../../sim/analysis/sensitivity/polynomialEmulator.ts';
import { termCount, termsOf } from '../../../sim/analysis/sensitivity/polynomialTerms.ts';
import { ishigami, linear } from '../../support/sensitivityFunctions.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';

const few = { resamples: 100 };
const fault = (path: string, value: number) =>
  expect.objectContaining({ faults: [expect.objectContaining({ code: 'estimateInput', path, value })] });

describe('the polynomials', () => {
  it.each([undefined, 2, 5, 64])('are orthonormal over the unit interval, or over %s values', (levels) => {
    const of = polynomialsOf(6, levels);
    const count = of(0).length;
    expect(count).toBe(Math.min(7, levels ?? 7));
    // Gauss would be exact; so fine a midpoint rule is to 1e-5.
    const grid = Array.from(
      { length: levels === undefined ? 20_000 : levels },
      (_, at, n = levels ?? 20_000) => (at + 0.5) / n,
    );
    for (let i = 0; i < count; i++) {
      for (let j = 0; j <= i; j++) {
        const mean = grid.reduce((sum, u) => sum + of(u)[i]! * of(u)[j]!, 0) / grid.length;
        expect(Math.abs(mean - (i === j ? 1 : 0))).toBeLessThan(1e-5);
      }
    }
  });

  it('have as many terms as counted, none twice, none of a degree a factor cannot have', () => {
    const terms = termsOf([2, 0, 1], 4, () => 4);
    expect(terms.length).toBe(termCount(3, 4));
    expect(new Set(terms.map((term) => JSON.stringify(term))).size).toBe(terms.length);
    expect(
      termsOf([0, 1], 5, (factor) => (factor === 0 ? 1 : 5)).every(
        ({ factors, degrees }) => factors[0] !== 0 || degrees[0] === 1,
      ),
    ).toBe(true);
  });
});

describe('NestedLeastSquares', () => {
  const rows = randomPoints(40, 6, 1);
  const values = noise(40, 2);
  const columns = [0, 1, 2, 3, 4, 5].map((d) => Float64Array.from(rows, (row) => row[d]!));

  it('has the coefficients of Householder’s QR (ml-matrix) for every number of columns, to 1e-10', () => {
    const squares = new NestedLeastSquares(values);
    for (const column of columns) squares.add(column);
    for (let count = 1; count <= 6; count++) {
      const qr = new QrDecomposition(new Matrix(rows.map((row) => Array.from(row.slice(0, count)))));
      const exact = qr.solve(Matrix.columnVector(Array.from(values))).to1DArray();
      for (const [j, one] of squares.coefficients(count).entries())
        expect(Math.abs(one - exact[j]!)).toBeLessThan(1e-10);
    }
    for (const [j, row] of squares.influences().entries()) {
      const product = row.reduce((sum, one, i) => sum + one * values[i]!, 0);
      expect(Math.abs(product - squares.coefficients(6)[j]!)).toBeLessThan(1e-10);
    }
  });

  it('predicts each value from the others as a fit without it does, and refuses a dependent column', () => {
    const fitted = (keep: (row: number) => boolean) => {
      const squares = new NestedLeastSquares(values.filter((_, row) => keep(row)));
      for (const column of columns) squares.add(column.filter((_, row) => keep(row)));
      return squares;
    };
    const byHand = values.map((value, out) => {
      const coefficients = fitted((row) => row !== out).coefficients(6);
      return (value - coefficients.reduce((sum, one, j) => sum + one * columns[j]![out]!, 0)) ** 2;
    });
    const all = fitted(() => true);
    expect(Math.abs(all.leaveOneOut() - byHand.reduce((a, b) => a + b) / 40)).toBeLessThan(1e-10);
    expect(all.add(columns[0]!.map((one, row) => one - 2 * columns[3]![row]!))).toBe(false);
    expect(all.columns).toBe(6);
  });
});

describe('polynomialEmulator', () => {
  it('is exact for a polynomial: indices and Q² to 1e-9, n = 80, seed 3', () => {
    const known = linear([1, 2, 3]);
    const points = randomPoints(80, 3, 3);
    const { result, predict } = polynomialEmulator(points, points.map(known.at), few);
    expect(result).toMatchObject({ n: 80, degree: 1, terms: 4 });
    expect(1 - result.q2).toBeLessThan(1e-9);
    for (const [i, index] of known.first.entries()) {
      expect(Math.abs(result.first[i]!.value - index)).toBeLessThan(1e-9);
      expect(Math.abs(result.total[i]!.value - index)).toBeLessThan(1e-9);
    }
    expect(Math.abs(predict([0.2, 0.3, 0.9]) - 3.5)).toBeLessThan(1e-9);
  });

  it('is within 0.03 of the closed form of Ishigami with 400 random points, seed 2, and predicts others as well as it says', () => {
    const known = ishigami();
    const points = randomPoints(400, 3, 2);
    const { result, predict } = polynomialEmulator(points, points.map(known.at), few);
    for (const [i, index] of known.first.entries()) {
      expect(Math.abs(result.first[i]!.value - index)).toBeLessThan(0.03);
      expect(Math.abs(result.total[i]!.value - known.total[i]!)).toBeLessThan(0.03);
    }
    const fresh = randomPoints(1000, 3, 99);
    const squares = fresh.reduce((sum, point) => sum + (known.at(point) - predict(point)) ** 2, 0) / 1000;
    expect(result.q2).toBeGreaterThan(0.95);
    expect(Math.abs(1 - squares / known.variance - result.q2)).toBeLessThan(0.04);
  });

  it('takes a choice as a choice: any function of 4 values is exact', () => {
    const points = randomPoints(120, 2, 4);
    const values = points.map(([u, v]) => [5, -1, 3, 0][Math.floor(4 * u!)]! + v!);
    const { result, predict } = polynomialEmulator(points, values, { ...few, levels: [4] });
    expect(1 - result.q2).toBeLessThan(1e-9);
    expect(Math.abs(predict([0.6, 0.25]) - 3.25)).toBeLessThan(1e-9);
  });

  it('finds nothing in noise: Q² of at most 0.1, intervals up to 1, n = 100, seed 7', () => {
    const { result } = polynomialEmulator(randomPoints(100, 4, 7), noise(100, 7), few);
    expect(result.q2).toBeLessThan(0.1);
    for (const { lo, hi } of result.total) expect(Number.isNaN(hi) || (lo <= 0.05 && hi > 0.9)).toBe(true);
  });

  it('finds the five strong of 120 factors and a product of two with 500 points', () => {
    const known = linear(Array.from({ length: 120 }, (_, d) => (d < 5 ? 5 - d : 0.02)));
    const points = randomPoints(500, 120, 1);
    const { result } = polynomialEmulator(
      points,
      points.map((point) => known.at(point) + 5 * point[0]! * point[1]!),
      few,
    );
    expect(result.q2).toBeGreaterThan(0.99);
    expect(result.degree).toBe(2);
    expect(result.total.slice(5).every(({ value }) => value < 0.01)).toBe(true);
  });

  it('leaves undefined points out, and says nothing of a constant response or of too few points', () => {
    const points = randomPoints(60, 2, 1);
    const values = points.map(([x, y]) => x! * y!);
    const holed = values.map((value, at) => (at < 5 ? Number.NaN : value));
    const without = polynomialEmulator(points.slice(5), values.slice(5), few).result;
    expect(polynomialEmulator(points, holed, few).result).toEqual(without);
    const nothing = { degree: 0, terms: 0, q2: Number.NaN };
    expect(polynomialEmulator(points, Array(60).fill(0.1), few).result).toMatchObject({ ...nothing, n: 60 });
    const one = polynomialEmulator(points.slice(0, 1), [1], few);
    expect(one.result).toMatchObject({ ...nothing, n: 1 });
    expect(one.predict([0.5, 0.5])).toBeNaN();
  });

  it('names what is wrong', () => {
    expect(() => polynomialEmulator([], [])).toThrow(fault('polynomialEmulator.points', 0));
    expect(() => polynomialEmulator([[0.1]], [1, 2])).toThrow(fault('polynomialEmulator.values', 2));
    expect(() => polynomialEmulator([[0.1]], [1], { maxDegree: 0 })).toThrow(fault('polynomialEmulator.maxDegree', 0));
    expect(() => polynomialEmulator([[0.1]], [1], { folds: 1 })).toThrow(fault('polynomialEmulator.folds', 1));
  });
});
