import type { GoldenCase } from './distributionCases.ts';
import { chiSquarePValue, normalPValue } from './goodnessOfFit.ts';

/** p-values of one sample against theory; undefined where the test says nothing. */
export interface DistributionPValues {
  readonly bins: number | undefined;
  readonly mean: number | undefined;
  readonly variance: number | undefined;
}

/**
 * Beyond this excess kurtosis the sample mean and variance of some thousand draws are still too skewed for a normal
 * approximation; the bins (which reach to the outer 0.1 %) judge such cases alone.
 */
const MAX_EXCESS_KURTOSIS = 40;

/** Tests `sample` against the bins, mean and variance of `golden`. */
export function testSample(golden: GoldenCase, sample: Float64Array): DistributionPValues {
  const bins = binPValue(golden, sample);
  const { mean, variance, excessKurtosis } = golden;
  if (excessKurtosis === null || excessKurtosis > MAX_EXCESS_KURTOSIS)
    return { bins, mean: undefined, variance: undefined };
  const n = sample.length;
  let sum = 0;
  let squares = 0;
  for (const x of sample) {
    sum += x - mean;
    squares += (x - mean) * (x - mean);
  }
  // Around the known mean, squares / n has variance variance² (excess kurtosis + 2) / n; none for two equal points.
  const spread = variance * Math.sqrt((excessKurtosis + 2) / n);
  return {
    bins,
    mean: normalPValue(sum / Math.sqrt(n * variance)),
    variance: spread > 1e-6 * variance ? normalPValue((squares / n - variance) / spread) : undefined,
  };
}

/** Chi-square over the case's bins, neighbours joined until each expects five draws. */
function binPValue(golden: GoldenCase, sample: Float64Array): number | undefined {
  const counts = new Array<number>(golden.probabilities.length).fill(0);
  for (const x of sample) counts[binOf(golden.edges, x)]!++;
  const joinedCounts: number[] = [];
  const joinedProbabilities: number[] = [];
  let count = 0;
  let probability = 0;
  for (let j = 0; j < counts.length; j++) {
    count += counts[j]!;
    probability += golden.probabilities[j]!;
    if (probability * sample.length >= 5 || (j === counts.length - 1 && joinedCounts.length === 0)) {
      joinedCounts.push(count);
      joinedProbabilities.push(probability);
      count = 0;
      probability = 0;
    }
  }
  joinedCounts[joinedCounts.length - 1]! += count;
  joinedProbabilities[joinedProbabilities.length - 1]! += probability;
  return joinedCounts.length > 1 ? chiSquarePValue(joinedCounts, joinedProbabilities) : undefined;
}

function binOf(edges: readonly number[], x: number): number {
  let lo = 0;
  let hi = edges.length;
  while (lo < hi) {
    const middle = (lo + hi) >>> 1;
    if (x <= edges[middle]!) hi = middle;
    else lo = middle + 1;
  }
  return lo;
}
