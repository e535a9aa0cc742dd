import { checkFactor } from '../checkFactor.ts';
import type { Factor } from '../factor.ts';
import { balancedOrder } from './balancedOrder.ts';
import { checkDesignSize, checkDesignTotal } from './designSize.ts';

/**
 * Every combination of the factors' levels. A number has `levels` of them, evenly spaced from 0 to 1; an integer as many whole numbers from lowest to
 * highest, evenly as can be, or all where it has no more; a choice all its values. Whole numbers and choices stand at the middle of their part of [0, 1].
 * In an order of which every beginning is balanced: see `balancedOrder`. No draws.
 * Throws `designSize` unless `levels` is an integer ≥ 2 and there is a factor, each with levels (`checkFactor`); `designTooLarge`.
 *
 *     fullFactorial([{ key: 'a', kind: 'number', range: [0, 9], spacing: 'linear' }], 3) // [0], [0.5], [1]
 */
export function fullFactorial(factors: readonly Factor[], levels: number): Float64Array[] {
  const points = fullFactorialPoints(factors, levels);
  const places = factors.map((factor) => placesOf(factor, levels));
  const order = balancedOrder(places.map(({ length }) => length));
  return Array.from({ length: points }, (_, i) =>
    Float64Array.from(places, (ofFactor, j) => ofFactor[order[i * factors.length + j]!]!),
  );
}

/** Points of the full factorial; throws what it throws. */
export function fullFactorialPoints(factors: readonly Factor[], levels: number): number {
  checkDesignSize('fullFactorial.levels', levels, 2);
  checkDesignSize('fullFactorial.factors', factors.length);
  for (const [at, factor] of factors.entries()) checkFactor(factor, `fullFactorial.factors[${at}]`);
  let points = 1;
  for (const factor of factors) points *= levelsOf(factor, levels);
  checkDesignTotal('fullFactorial.points', points, factors.length);
  return points;
}

function levelsOf(factor: Factor, levels: number): number {
  if (factor.kind === 'choice') return factor.values.length;
  return factor.kind === 'number' ? levels : Math.min(levels, wholeNumbers(factor.range));
}

function placesOf(factor: Factor, levels: number): number[] {
  const m = levelsOf(factor, levels);
  const choices = factor.kind === 'integer' ? wholeNumbers(factor.range) : m;
  return Array.from({ length: m }, (_, i) => {
    if (factor.kind === 'number') return i / (m - 1);
    const index = m === 1 ? 0 : Math.round((i * (choices - 1)) / (m - 1));
    return (index + 0.5) / choices;
  });
}

const wholeNumbers = ([low, high]: readonly [number, number]): number => high - low + 1;
