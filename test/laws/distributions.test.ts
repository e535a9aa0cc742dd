import { describe, expect, it } from 'vitest';
import { normal } from '../../sim/engine/distributions/normal.ts';
import { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type GoldenCase, goldenCases, type Sampler, samplers } from '../support/distributionCases.ts';
import { type DistributionPValues, testSample } from '../support/distributionTests.ts';
import { countBelow, rejectionBounds } from '../support/goodnessOfFit.ts';

const cases = goldenCases().map((golden) => {
  const shown = golden.parameters.length > 3 ? `${golden.parameters.length} weights` : golden.parameters.join(', ');
  return { golden, title: `${golden.name}(${shown})`, sampler: samplers[golden.name]!(golden.parameters) };
});
type Draw = Sampler['draw'];

function sampleOf(draw: Draw, stream: RandomStream, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, entity) => draw(stream, entity));
}

function streamOf(seed: number, name: string): RandomStream {
  return new RandomStreams(seed, 0).stream(name);
}

function smallest(p: DistributionPValues): number {
  return Math.min(p.bins ?? 1, p.mean ?? 1, p.variance ?? 1);
}

describe('Moments', () => {
  it.each(cases)('of $title are those of SciPy.', ({ golden, sampler }) => {
    const { mean, variance } = sampler.moments();
    expect(Math.abs(mean - golden.mean)).toBeLessThanOrEqual(1e-12 * Math.abs(golden.mean));
    // SciPy itself loses digits of the variance of a uniform far from 0.
    const tolerance = golden.name === 'uniform' ? 1e-6 : 1e-11;
    expect(Math.abs(variance - golden.variance)).toBeLessThanOrEqual(tolerance * golden.variance);
  });

  it('are there for every distribution, in several cases each.', () => {
    for (const name of Object.keys(samplers)) {
      expect(cases.filter((c) => c.golden.name === name).length, name).toBeGreaterThan(2);
    }
  });
});

describe('20 000 draws of seed 1', () => {
  it.each(cases)(
    'of $title have the bins, mean and variance of theory (p > 1e-4 each).',
    ({ golden, sampler, title }) => {
      expect(smallest(testSample(golden, sampleOf(sampler.draw, streamOf(1, title), 20_000)))).toBeGreaterThan(1e-4);
    },
  );
});

describe('The null calibration over 200 seeds of 1 000 draws', () => {
  const { lo, hi } = rejectionBounds(200, 0.05);
  // Tests of counts reject in steps: never oftener than their level by much, but possibly less.
  const stepped = new Set(['bernoulli', 'poisson']);

  it.each(cases)('rejects the true $title as often as a 5 % test does.', ({ golden, sampler, title }) => {
    const p = Array.from({ length: 200 }, (_, b) =>
      testSample(golden, sampleOf(sampler.draw, streamOf(1000 + b, title), 1_000)),
    );
    for (const test of ['bins', 'mean', 'variance'] as const) {
      const values = p.map((row) => row[test]).filter((value) => value !== undefined);
      if (values.length === 0) continue;
      const rejected = countBelow(values, 0.05);
      expect(rejected, test).toBeLessThanOrEqual(hi);
      if (!stepped.has(golden.name)) expect(rejected, test).toBeGreaterThanOrEqual(lo);
    }
  });
});

/** Its uniforms never leave [0.09, 0.99]. */
class CroppedStream extends RandomStream {
  constructor(name: string) {
    super(name, Int32Array.of(1, 2, 3, 4));
  }

  override uniform(entity: number, index: number, trial = 0): number {
    return 0.09 + 0.9 * super.uniform(entity, index, trial);
  }

  override uniformPair(entity: number, index: number, trial: number, out: Float64Array): void {
    super.uniformPair(entity, index, trial, out);
    for (let half = 0; half < 2; half++) out[half] = 0.09 + 0.9 * out[half]!;
  }
}

describe('The same tests reject', () => {
  const informative = cases.filter(({ golden }) => golden.variance > 0);

  it.each(informative)('$title from a generator whose tails are cropped (p < 1e-4).', ({ golden, sampler, title }) => {
    const sample = sampleOf(sampler.draw, new CroppedStream(title), 20_000);
    expect(smallest(testSample(golden, sample))).toBeLessThan(1e-4);
  });

  const caseOf = (name: string, parameters: readonly number[]): GoldenCase =>
    cases.find(({ golden }) => golden.name === name && golden.parameters.join() === parameters.join())!.golden;

  it.each<[string, GoldenCase, Draw]>([
    ['an exponential whose mean is 5 % too long', caseOf('exponential', [1]), samplers.exponential!([1.05]).draw],
    ['a normal with 3 % too much spread', caseOf('normal', [0, 1]), samplers.normal!([0, 1.03]).draw],
    [
      'a lognormal taken by the moments of its logarithm',
      caseOf('lognormal', [1, 1]),
      (s, e) => Math.exp(normal(s, e, 0, 1, 1)),
    ],
    ['a gamma of the boosted shape', caseOf('gamma', [0.7, 3]), samplers.gamma!([1.7, 3]).draw],
    ['a beta with its shapes swapped', caseOf('beta', [2, 5]), samplers.beta!([5, 2]).draw],
    [
      'a Poisson rounded from a normal',
      caseOf('poisson', [10]),
      (s, e) => Math.round(normal(s, e, 0, 10, Math.sqrt(10))),
    ],
    ['a Weibull whose shape is 5 % off', caseOf('weibull', [1.5, 2]), samplers.weibull!([1.575, 2]).draw],
    ['an alias table without its aliases', caseOf('discrete', [1, 0, 3]), samplers.uniformInteger!([3]).draw],
  ])('%s (20 000 draws of seed 1, p < 1e-4).', (title, golden, draw) => {
    expect(smallest(testSample(golden, sampleOf(draw, streamOf(1, title), 20_000)))).toBeLessThan(1e-4);
  });
});
