import { describe, expect, it } from 'vitest';
import { ResultHash } from '../../sim/engine/hash.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { samplers } from '../support/distributionCases.ts';

// Our own past output: a change here changes every result and needs a line "Results change" in the CHANGELOG.
describe('1 000 draws of seed 1', () => {
  const baseline: [string, number[], string][] = [
    ['bernoulli', [0.3], 'dc4cc1bc6cce35d6'],
    ['uniform', [-3, 7], 'f071600f83a061b5'],
    ['uniformInteger', [7], '7ea76171f344b456'],
    ['exponential', [1], '365c7d1865005408'],
    ['normal', [0, 1], 'ab19a84e0f49e4ee'],
    ['lognormal', [2, 1.4], '218aaa20c4e6a9d3'],
    ['gamma', [0.7, 3], '4d32c9a20d4de762'],
    ['gamma', [2.5, 0.1], '44b1a7f91c0bc7df'],
    ['beta', [2, 5], 'bd60ae89f6a5f9b7'],
    ['poisson', [1], '24fd8b2822e60b79'],
    ['poisson', [37.5], '664ce8848634fa5a'],
    ['weibull', [1.5, 2], 'c6e6776f0ead7f71'],
    ['discrete', [1, 0, 3], '2b1c3ba0c6966d71'],
  ];

  it.each(baseline)('%s(%j) are what they were.', (name, parameters, expected) => {
    const stream = new RandomStreams(1, 0).stream(name);
    const sampler = samplers[name]!(parameters);
    const draws = Float64Array.from({ length: 1000 }, (_, entity) => sampler.draw(stream, entity));
    expect(new ResultHash().add(draws).hex().slice(0, 16)).toBe(expected);
  });
});
