import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulli, bernoulliMoments } from '../../sim/engine/distributions/bernoulli.ts';
import { beta } from '../../sim/engine/distributions/beta.ts';
import { aliasTable, discrete } from '../../sim/engine/distributions/discrete.ts';
import { exponential } from '../../sim/engine/distributions/exponential.ts';
import { gamma } from '../../sim/engine/distributions/gamma.ts';
import { lognormal, lognormalFactor, lognormalSigma } from '../../sim/engine/distributions/lognormal.ts';
import { normal } from '../../sim/engine/distributions/normal.ts';
import { poisson } from '../../sim/engine/distributions/poisson.ts';
import { uniform } from '../../sim/engine/distributions/uniform.ts';
import { uniformInteger } from '../../sim/engine/distributions/uniformInteger.ts';
import { weibull } from '../../sim/engine/distributions/weibull.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { samplers } from '../support/distributionCases.ts';

const stream = new RandomStreams(11, 0).stream('a');
const settings = { seed: 20260101, numRuns: 300 };

/** Always answers `u`, for samplers of one draw. */
class FixedStream extends RandomStream {
  readonly u: number;

  constructor(u: number) {
    super('fixed', new Int32Array(4));
    this.u = u;
  }

  override uniform(): number {
    return this.u;
  }
}

const lowest = new FixedStream(2 ** -54);
const highest = new FixedStream(1 - 2 ** -53);

describe('Parameters', () => {
  const good: Record<string, number[]> = {
    bernoulli: [0.5],
    uniform: [0, 1],
    uniformInteger: [3],
    exponential: [1],
    normal: [0, 1],
    lognormal: [1, 1],
    gamma: [2, 1],
    beta: [2, 3],
    poisson: [3],
    weibull: [1, 1],
    discrete: [1, 2],
  };
  const bad: [string, number[], string][] = [
    ['bernoulli', [-0.1], 'bernoulli.p: distributionParameter, got -0.1; expected [0, 1]'],
    ['bernoulli', [1.1], 'bernoulli.p: distributionParameter, got 1.1; expected [0, 1]'],
    ['uniform', [1, 0], 'uniform.high: distributionParameter, got 0; expected finite, at least low = 1'],
    ['uniformInteger', [0], 'uniformInteger.count: distributionParameter, got 0; expected integer in [1, 2^32]'],
    ['uniformInteger', [2.5], 'uniformInteger.count: distributionParameter, got 2.5; expected integer in [1, 2^32]'],
    ['exponential', [-1], 'exponential.mean: distributionParameter, got -1; expected [0, Infinity)'],
    ['normal', [0, -1], 'normal.sd: distributionParameter, got -1; expected [0, Infinity)'],
    ['lognormal', [0, 1], 'lognormal.mean: distributionParameter, got 0; expected (0, Infinity)'],
    ['lognormal', [1, -1], 'lognormal.sd: distributionParameter, got -1; expected [0, Infinity)'],
    ['gamma', [0, 1], 'gamma.shape: distributionParameter, got 0; expected (0, Infinity)'],
    ['gamma', [1, -1], 'gamma.scale: distributionParameter, got -1; expected [0, Infinity)'],
    ['beta', [1, 0], 'beta.beta: distributionParameter, got 0; expected (0, Infinity)'],
    ['poisson', [1.5e9], 'poisson.mean: distributionParameter, got 1500000000; expected [0, 1e9]'],
    ['weibull', [0, 1], 'weibull.shape: distributionParameter, got 0; expected (0, Infinity)'],
    ['discrete', [1, -1], 'discrete.weights[1]: distributionParameter, got -1; expected [0, Infinity)'],
    ['discrete', [0, 0], 'discrete.weights: distributionWeights, got 0; expected a sum in (0, Infinity)'],
    ['discrete', [], 'discrete.weights: distributionWeights, got 0; expected a sum in (0, Infinity)'],
    [
      'discrete',
      [1e308, 1e308],
      'discrete.weights: distributionWeights, got Infinity; expected a sum in (0, Infinity)',
    ],
  ];

  it.each(bad)('%s(%j) is refused by draw and moments.', (name, parameters, message) => {
    expect(() => samplers[name]!(parameters).draw(stream, 0)).toThrow(message);
    expect(() => samplers[name]!(parameters).moments()).toThrow(message);
  });

  it('that are NaN or infinite are refused at every place of every distribution.', () => {
    for (const [name, parameters] of Object.entries(good)) {
      expect(() => samplers[name]!(parameters).draw(stream, 0), name).not.toThrow();
      for (let place = 0; place < parameters.length; place++) {
        for (const value of [Number.NaN, Infinity, -Infinity]) {
          const spoiled = parameters.with(place, value);
          expect(() => samplers[name]!(spoiled).draw(stream, 0), `${name}(${spoiled})`).toThrow(FaultError);
          expect(() => samplers[name]!(spoiled).moments(), `${name}(${spoiled})`).toThrow(FaultError);
        }
      }
    }
    expect(() => lognormalFactor(stream, 0, 0, Number.NaN)).toThrow('lognormal.sigma: distributionParameter, got NaN');
    expect(() => lognormalSigma(-1)).toThrow('lognormal.cv: distributionParameter, got -1');
  });
});

describe('Degenerate parameters', () => {
  it('give the one value they leave.', () => {
    for (let e = 0; e < 100; e++) {
      expect(bernoulli(stream, e, 0, 0)).toBe(false);
      expect(bernoulli(stream, e, 0, 1)).toBe(true);
      expect(uniform(stream, e, 0, 3, 3)).toBe(3);
      expect(uniformInteger(stream, e, 0, 1)).toBe(0);
      expect(exponential(stream, e, 0, 0)).toBe(0);
      expect(normal(stream, e, 0, 5, 0)).toBe(5);
      expect(lognormal(stream, e, 0, 5, 0)).toBe(5);
      expect(gamma(stream, e, 0, 0.5, 0)).toBe(0);
      expect(poisson(stream, e, 0, 0)).toBe(0);
      expect(discrete(stream, e, 0, aliasTable([0, 0, 7]))).toBe(2);
    }
    expect(bernoulliMoments(1)).toEqual({ mean: 1, variance: 0 });
  });
});

describe('The outermost uniforms', () => {
  it('give finite draws inside the support.', () => {
    expect(bernoulli(lowest, 0, 0, 1e-300)).toBe(false);
    expect(bernoulli(highest, 0, 0, 1)).toBe(true);
    expect(exponential(lowest, 0, 0, 1)).toBeCloseTo(37.43, 2);
    expect(exponential(highest, 0, 0, 1)).toBeCloseTo(2 ** -53, 20);
    expect(exponential(highest, 0, 0, 1)).toBeGreaterThan(0);
    expect(normal(lowest, 0, 0, 0, 1)).toBeCloseTo(-8.2924, 4);
    expect(normal(highest, 0, 0, 0, 1)).toBeCloseTo(8.2095, 4);
    expect(weibull(highest, 0, 0, 2, 1)).toBeCloseTo(2 ** -26.5, 12);
    expect(poisson(lowest, 0, 0, 9.99)).toBe(0);
    expect(poisson(highest, 0, 0, 9.99)).toBeGreaterThan(40);
    expect(poisson(highest, 0, 0, 9.99)).toBeLessThan(60);
    expect(poisson(highest, 0, 0, 1e-9)).toBe(1);
  });

  it('never give an integer or a position beyond the last.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), (count) => {
        expect(uniformInteger(highest, 0, 0, count)).toBe(count - 1);
        expect(uniformInteger(lowest, 0, 0, count)).toBe(0);
      }),
      settings,
    );
  });
});

describe('At one address', () => {
  const e = fc.nat({ max: 1e6 });

  it('a count never falls as its mean rises to 10, and an event never vanishes as its probability rises.', () => {
    const mean = fc.double({ min: 0, max: 9.99, noNaN: true });
    fc.assert(
      fc.property(e, mean, mean, (entity, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(poisson(stream, entity, 0, high)).toBeGreaterThanOrEqual(poisson(stream, entity, 0, low));
        expect(bernoulli(stream, entity, 0, low / 10) && !bernoulli(stream, entity, 0, high / 10)).toBe(false);
      }),
      settings,
    );
  });

  it('an exponential is proportional to its mean, and a lognormal with fixed variation to its own.', () => {
    fc.assert(
      fc.property(e, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (entity, mean) => {
        expect(exponential(stream, entity, 0, mean)).toBe(mean * exponential(stream, entity, 0, 1));
        const folded = mean * lognormalFactor(stream, entity, 0, lognormalSigma(0.7));
        expect(lognormal(stream, entity, 0, mean, 0.7 * mean) / folded).toBeCloseTo(1, 12);
      }),
      settings,
    );
  });

  it('a beta with shapes far below 1 is a number in [0, 1].', () => {
    for (let entity = 0; entity < 1000; entity++) {
      const x = beta(stream, entity, 0, 1e-6, 1e-6);
      expect(x >= 0 && x <= 1).toBe(true);
    }
  });
});

describe('An alias table', () => {
  it('holds exactly the shares of its weights, none for a weight of 0.', () => {
    const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true })), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(weights, (w) => {
        fc.pre(w.some((weight) => weight > 0));
        const table = aliasTable(w);
        const sum = w.reduce((total, weight) => total + weight, 0);
        const share = new Float64Array(w.length);
        for (let k = 0; k < w.length; k++) {
          share[k]! += table.threshold[k]! / w.length;
          share[table.alias[k]!]! += (1 - table.threshold[k]!) / w.length;
        }
        for (let k = 0; k < w.length; k++) {
          expect(Math.abs(share[k]! - w[k]! / sum)).toBeLessThan(1e-13);
          if (w[k] === 0) expect(share[k]).toBe(0);
        }
      }),
      settings,
    );
  });
});
