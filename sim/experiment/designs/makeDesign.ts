import type { Factor } from '../factor.ts';
import { balancedOrder } from './balancedOrder.ts';
import type { Design, DesignSpec } from './design.ts';
import { fractionalFactorial, fractionGenerators } from './fractionalFactorial.ts';
import { fullFactorial, levelCounts } from './fullFactorial.ts';
import { latinHypercube } from './latinHypercube.ts';
import { morrisSample } from './morrisSample.ts';
import { oneAtATime } from './oneAtATime.ts';
import { saltelliBlock, saltelliSample } from './saltelliSample.ts';
import { sobolSequence } from './sobolSequence.ts';

/**
 * The points of a design over these factors, in the order in which they are run; see `Design`. Equal arguments give equal points. Throws `designSize` where a size cannot be.
 */
export function makeDesign(spec: DesignSpec, factors: readonly Factor[], seed: number): Design {
  return { spec, points: pointsOf(spec, factors, seed), block: blockOf(spec, factors.length) };
}

function pointsOf(spec: DesignSpec, factors: readonly Factor[], seed: number): Float64Array[] {
  const k = factors.length;
  switch (spec.kind) {
    case 'fullFactorial':
      return balancedOrder(fullFactorial(factors, spec.levels), seed);
    case 'fractionalFactorial':
      return balancedOrder(fractionalFactorial(k, spec.resolution), seed);
    case 'latinHypercube':
      return latinHypercube(spec.points, k, seed);
    case 'sobol':
      return sobolSequence(spec.points, k, { seed });
    case 'saltelli':
      return saltelliSample(spec.points, k, { seed, secondOrder: spec.secondOrder });
    case 'morris':
      return morrisSample(spec.trajectories, k, { levels: spec.levels, seed });
    case 'oneAtATime':
      return oneAtATime(k);
  }
}

function blockOf(spec: DesignSpec, dimensions: number): number {
  if (spec.kind === 'saltelli') return saltelliBlock(dimensions, spec.secondOrder);
  if (spec.kind === 'morris') return dimensions + 1;
  return spec.kind === 'oneAtATime' ? 2 * dimensions + 1 : 1;
}

/** How many points a design has, without making it. Throws `designSize` where its factors cannot have it. */
export function designPoints(spec: DesignSpec, factors: readonly Factor[]): number {
  const block = blockOf(spec, factors.length);
  switch (spec.kind) {
    case 'fullFactorial':
      return levelCounts(factors, spec.levels).reduce((product, count) => product * count, 1);
    case 'fractionalFactorial':
      return 2 ** fractionGenerators(factors.length, spec.resolution).basic;
    case 'morris':
      return spec.trajectories * block;
    case 'oneAtATime':
      return block;
    default:
      return spec.points * block;
  }
}

/** Fewer base points or trajectories have no spread to speak of. */
const fewest = 2;

/**
 * The largest design of the same kind within so many points: more or fewer points, base points (powers of two for Sobol’ and Saltelli) or trajectories. Factorials and one at
 * a time have one size: they come back as they are if they fit. Undefined where even the smallest does not.
 */
export function designWithin(spec: DesignSpec, factors: readonly Factor[], mostPoints: number): DesignSpec | undefined {
  const block = blockOf(spec, factors.length);
  const blocks = Math.floor(mostPoints / block);
  switch (spec.kind) {
    case 'latinHypercube':
      return blocks < fewest ? undefined : { ...spec, points: blocks };
    case 'sobol':
    case 'saltelli':
      return blocks < fewest ? undefined : { ...spec, points: 2 ** (31 - Math.clz32(Math.min(blocks, 2 ** 30))) };
    case 'morris':
      return blocks < fewest ? undefined : { ...spec, trajectories: blocks };
    default:
      return designPoints(spec, factors) <= mostPoints ? spec : undefined;
  }
}
