import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { choleskyFactor, forwardSolve, inverseOf } from '../../../sim/analysis/calibration/choleskyFactor.ts';
import { gaussianProcess } from '../../../sim/analysis/calibration/gaussianProcess.ts';
import { processData, processFit } from '../../../sim/analysis/calibration/processLikelihood.ts';
import { leftOut, predictedAt } from '../../../sim/analysis/calibration/processPrediction.ts';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';

interface Golden {
  readonly points: number[][];
  readonly values: number[];
  readonly logs: number[];
  readonly mean: number;
  readonly variance: number;
  readonly logLikelihood: number;
  readonly gradient: number[];
  readonly asked: number[][];
  readonly predicted: [mean: number, variance: number][];
  readonly leftOut: [error: number, variance: number][];
}

const golden = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../golden/gaussianProcess.json'), 'utf8'),
) as Golden;

describe('choleskyFactor', () => {
  const rows = randomPoints(12, 12, 1);
  // A Aᵀ + I is positive definite.
  const matrix = new Matrix(rows.map((row) => Array.from(row)));
  const definite = matrix.mmul(matrix.transpose()).add(Matrix.eye(12));
  const flat = Float64Array.from(definite.to1DArray());

  it('has the factor and the inverse of ml-matrix, to 1e-12', () => {
    const known = new CholeskyDecomposition(definite);
    const lower = choleskyFactor(flat, 12)!;
    for (const [i, one] of known.lowerTriangularMatrix.to1DArray().entries()) expect(lower[i]).toBeCloseTo(one, 12);
    for (const [i, one] of known.solve(Matrix.eye(12)).to1DArray().entries()) {
      expect(inverseOf(lower, 12)[i]).toBeCloseTo(one, 12);
    }
    const solved = forwardSolve(
      lower,
      12,
      Float64Array.from({ length: 12 }, (_, i) => i),
    );
    const back = known.lowerTriangularMatrix.mmul(Matrix.columnVector(Array.from(solved))).to1DArray();
    for (const [i, one] of back.entries()) expect(one).toBeCloseTo(i, 12);
  });

  it('is none of a matrix that is not positive definite', () => {
    expect(choleskyFactor(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
    expect(choleskyFactor(Float64Array.of(Number.NaN), 1)).toBeUndefined();
  });
});

describe('The likelihood of a process', () => {
  const values = Float64Array.from(golden.values);
  const fit = processFit(processData(golden.points, values), golden.logs)!;

  it('and its mean, variance and gradient are those of NumPy (test/golden/makeGaussianProcess.py), to 1e-9, 1e-6 of the gradient', () => {
    expect(fit.mean).toBeCloseTo(golden.mean, 9);
    expect(fit.variance).toBeCloseTo(golden.variance, 9);
    expect(fit.logLikelihood).toBeCloseTo(golden.logLikelihood, 9);
    for (const [d, one] of golden.gradient.entries()) expect(fit.gradient[d]).toBeCloseTo(one, 6);
  });

  it('Predictions, and values left out, are those of NumPy to 1e-9', () => {
    const scales = golden.logs.slice(0, -1).map((log) => Math.exp(-2 * log));
    for (const [i, point] of golden.asked.entries()) {
      const found = predictedAt(fit, golden.points, scales, point);
      expect(found.mean).toBeCloseTo(golden.predicted[i]![0], 9);
      expect(found.variance).toBeCloseTo(golden.predicted[i]![1], 9);
    }
    for (const [i, found] of leftOut(fit, values.length).entries()) {
      expect(found.error).toBeCloseTo(golden.leftOut[i]![0], 9);
      expect(found.variance).toBeCloseTo(golden.leftOut[i]![1], 9);
    }
  });

  it('Is none where two points are the same and there is no noise', () => {
    const data = processData([[0.5], [0.5]], Float64Array.of(1, 2));
    expect(processFit(data, [0, Number.NEGATIVE_INFINITY])).toBeUndefined();
  });
});

describe('gaussianProcess', () => {
  const smooth = (u: ArrayLike<number>) => Math.sin(4 * u[0]!) + 2 * u[1]! * u[1]!;

  it('Tells a smooth function of two of five factors from 80 points with noise 0.1: noise, lengths, and fresh points', () => {
    const points = sobolSequence(80, 5, { seed: 3 });
    const luck = noise(80, 4);
    const { result, predict } = gaussianProcess(
      points,
      points.map((point, i) => smooth(point) + 0.1 * luck[i]!),
    );
    expect(result.n).toBe(80);
    expect(result.q2).toBeGreaterThan(0.9);
    // A standard deviation known from 80 values less what was fitted is good to a fifth, at two standard errors.
    expect(Math.abs(result.noise / 0.1 - 1)).toBeLessThan(0.25);
    for (const length of result.lengths.slice(2))
      expect(length).toBeGreaterThan(3 * Math.max(...result.lengths.slice(0, 2)));
    const fresh = sobolSequence(200, 5, { seed: 5 });
    const errors = fresh.map((point) => (predict(point).mean - smooth(point)) / predict(point).sd);
    // Errors of neighbours go together, so that the share within scatters more than 200 independent ones would.
    expect(errors.filter((error) => Math.abs(error) <= 1.96).length / 200).toBeGreaterThan(0.85);
    expect(fresh.every((point) => Math.abs(predict(point).mean - smooth(point)) < 0.15)).toBe(true);
  });

  it('Goes through the points of a function without noise, where it knows the most', () => {
    const points = sobolSequence(30, 2, { seed: 6 });
    const { predict } = gaussianProcess(points, points.map(smooth));
    for (const point of points) expect(predict(point).mean).toBeCloseTo(smooth(point), 2);
    expect(predict(points[0]!).sd).toBeLessThan(predict([1, 0]).sd);
  });

  it('Says of pure noise that it does not predict: q2 below 0.5 in all of 40 data sets', () => {
    for (let set = 0; set < 40; set++) {
      const { result } = gaussianProcess(randomPoints(30, 3, set), noise(30, 100 + set));
      expect(result.q2).toBeLessThan(0.5);
    }
  });

  it('Takes factors of few values as what they stand for, and leaves NaN values out', () => {
    const points = randomPoints(40, 2, 7);
    const values = points.map(([u, v]) => (u! < 0.5 ? 0 : 1) + v!);
    const { result, predict } = gaussianProcess(points, [...values.slice(0, 39), Number.NaN], { levels: [2] });
    expect(result.n).toBe(39);
    expect(predict([0.1, 0.5])).toEqual(predict([0.4, 0.5]));
    expect(predict([0.9, 0.5]).mean - predict([0.1, 0.5]).mean).toBeCloseTo(1, 1);
  });

  it('Is NaN for fewer than ten points and for a constant', () => {
    for (const n of [9, 20]) {
      const { result, predict } = gaussianProcess(randomPoints(n, 2, 1), Array(n).fill(n === 9 ? 1 : 3));
      expect(result).toMatchObject({ n, q2: Number.NaN, noise: Number.NaN });
      expect(predict([0.5, 0.5])).toEqual({ mean: Number.NaN, sd: Number.NaN });
    }
  });

  it('Works on any scale of values alike', () => {
    const points = randomPoints(25, 2, 8);
    const one = gaussianProcess(points, points.map(smooth));
    const other = gaussianProcess(
      points,
      points.map((point) => 1e6 + 1e3 * smooth(point)),
    );
    expect(other.result.q2).toBeCloseTo(one.result.q2, 5);
    expect(other.predict([0.3, 0.3]).mean).toBeCloseTo(1e6 + 1e3 * one.predict([0.3, 0.3]).mean, 2);
  });
});
