import type { Factor } from '../factor.ts';
import type { Design, DesignSpec } from './design.ts';
import { checkDesignSize, checkDesignTotal, checkDimensions, mostPointsIn } from './designSize.ts';
import { fractionalFactorial, fractionPoints } from './fractionalFactorial.ts';
import { fractionColumns } from './fractionColumns.ts';
import { fullFactorial, fullFactorialPoints } from './fullFactorial.ts';
import { latinHypercube } from './latinHypercube.ts';
import { checkMorris, morrisSample } from './morrisSample.ts';
import { oneAtATime } from './oneAtATime.ts';
import { saltelliRow, saltelliSample } from './saltelliSample.ts';
import { mostSobolDimensions } from './sobolDirections.ts';
import { sobolSequence } from './sobolSequence.ts';

/**
 * The points of a design over the factors, in the order in which they are run. `seed` matters to designs with chance in them: Latin hypercube, Sobol',
 * Saltelli, Morris; 0 is a seed. Streams and draws: those of the design's own function. Throws what `designPoints` throws.
 *
 *     makeDesign({ kind: 'morris', trajectories: 10, levels: 4 }, factors, 1).block // factors.length + 1
 */
export function makeDesign(spec: DesignSpec, factors: readonly Factor[], seed: number): Design {
  designPoints(spec, factors);
  const points = pointsOf(spec, factors, seed);
  return { spec, points, block: spec.kind === 'oneAtATime' ? points.length : blockOf(spec, factors.length) };
}

function pointsOf(spec: DesignSpec, factors: readonly Factor[], seed: number): Float64Array[] {
  const k = factors.length;
  switch (spec.kind) {
    case 'fullFactorial':
      return fullFactorial(factors, spec.levels);
    case 'fractionalFactorial':
      return fractionalFactorial(spec.resolution, k);
    case 'latinHypercube':
      return latinHypercube(spec.points, k, seed);
    case 'sobol':
      return sobolSequence(spec.points, k, { seed });
    case 'saltelli':
      return saltelliSample(spec.points, k, { seed, secondOrder: spec.secondOrder });
    case 'morris':
      return morrisSample(spec.trajectories, k, { seed, levels: spec.levels });
    case 'oneAtATime':
      return oneAtATime(k);
  }
}

/** Points of the smallest part of a design that is one of its kind, where its size is free; 1 otherwise. */
function blockOf(spec: DesignSpec, dimensions: number): number {
  if (spec.kind === 'saltelli') return saltelliRow(dimensions, spec.secondOrder);
  return spec.kind === 'morris' ? dimensions + 1 : 1;
}

/**
 * How many points a design has over these factors, without making it. Throws `designSize` for a size that the design cannot have or for no factors,
 * `designFactors` for more factors than it holds (fractions: 255, 128, 52 by resolution; Sobol' 512; Saltelli 256), `designTooLarge` above 2^20 points or
 * 2^26 coordinates.
 *
 *     designPoints({ kind: 'oneAtATime' }, factors) // 2 · factors.length + 1
 */
export function designPoints(spec: DesignSpec, factors: readonly Factor[]): number {
  const k = factors.length;
  checkDesignSize('design.factors', k);
  if (spec.kind === 'fullFactorial') return fullFactorialPoints(factors, spec.levels);
  if (spec.kind === 'fractionalFactorial') return fractionPoints(fractionColumns(spec.resolution, k));
  if (spec.kind === 'morris') checkMorris('design', spec.trajectories, k, spec.levels);
  else if (spec.kind !== 'oneAtATime') checkDesignSize('design.points', spec.points);
  if (spec.kind === 'sobol') checkDimensions('design.factors', k, mostSobolDimensions);
  if (spec.kind === 'saltelli') checkDimensions('design.factors', k, mostSobolDimensions / 2);
  const points = spec.kind === 'oneAtATime' ? 2 * k + 1 : sizeOf(spec) * blockOf(spec, k);
  checkDesignTotal('design.points', points, k);
  return points;
}

type FreeSpec = Extract<DesignSpec, { kind: 'latinHypercube' | 'sobol' | 'saltelli' | 'morris' }>;

const sizeOf = (spec: FreeSpec): number => (spec.kind === 'morris' ? spec.trajectories : spec.points);

/** With one block nothing varies. */
const fewestBlocks = 2;

/**
 * The largest design of the same kind with at most so many points, and no more than any design may have, whatever the size in `spec`: at least two
 * points, base points or trajectories, a power of two for Sobol' and Saltelli. Designs whose size is not free (factorials, one at a time) are returned
 * as they are. Undefined where none fits. Throws what `designPoints` throws for these factors.
 *
 *     designWithin({ kind: 'sobol', points: 64 }, factors, 1000) // { kind: 'sobol', points: 512 }
 */
export function designWithin(spec: DesignSpec, factors: readonly Factor[], mostPoints: number): DesignSpec | undefined {
  if (spec.kind === 'fullFactorial' || spec.kind === 'fractionalFactorial' || spec.kind === 'oneAtATime') {
    return designPoints(spec, factors) <= mostPoints ? spec : undefined;
  }
  designPoints(sized(spec, fewestBlocks), factors);
  const most = Math.floor(Math.min(mostPoints, mostPointsIn(factors.length)) / blockOf(spec, factors.length));
  if (!(most >= fewestBlocks)) return undefined;
  if (spec.kind === 'latinHypercube' || spec.kind === 'morris') return sized(spec, most);
  let power = fewestBlocks;
  while (2 * power <= most) power *= 2;
  return sized(spec, power);
}

function sized(spec: FreeSpec, size: number): FreeSpec {
  return spec.kind === 'morris' ? { ...spec, trajectories: size } : { ...spec, points: size };
}
