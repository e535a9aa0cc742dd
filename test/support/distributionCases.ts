import { readFileSync } from 'node:fs';
import { bernoulli, bernoulliMoments } from '../../sim/engine/distributions/bernoulli.ts';
import { beta, betaMoments } from '../../sim/engine/distributions/beta.ts';
import { aliasTable, discrete, discreteMoments } from '../../sim/engine/distributions/discrete.ts';
import { exponential, exponentialMoments } from '../../sim/engine/distributions/exponential.ts';
import { gamma, gammaMoments } from '../../sim/engine/distributions/gamma.ts';
import { lognormal, lognormalMoments } from '../../sim/engine/distributions/lognormal.ts';
import type { Moments } from '../../sim/engine/distributions/moments.ts';
import { normal, normalMoments } from '../../sim/engine/distributions/normal.ts';
import { poisson, poissonMoments } from '../../sim/engine/distributions/poisson.ts';
import { uniform, uniformMoments } from '../../sim/engine/distributions/uniform.ts';
import { uniformInteger, uniformIntegerMoments } from '../../sim/engine/distributions/uniformInteger.ts';
import { weibull, weibullMoments } from '../../sim/engine/distributions/weibull.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';

/** A distribution with its parameters filled in; `draw` gives the entity's number at index 0. */
export interface Sampler {
  draw(stream: RandomStream, entity: number): number;
  moments(): Moments;
}

/** Every distribution by name, taking its parameters in the order of its draw (the weights for `discrete`). */
export const samplers: Record<string, (parameters: readonly number[]) => Sampler> = {
  bernoulli: ([p]) => ({ draw: (s, e) => (bernoulli(s, e, 0, p!) ? 1 : 0), moments: () => bernoulliMoments(p!) }),
  uniform: ([a, b]) => ({ draw: (s, e) => uniform(s, e, 0, a!, b!), moments: () => uniformMoments(a!, b!) }),
  uniformInteger: ([n]) => ({ draw: (s, e) => uniformInteger(s, e, 0, n!), moments: () => uniformIntegerMoments(n!) }),
  exponential: ([m]) => ({ draw: (s, e) => exponential(s, e, 0, m!), moments: () => exponentialMoments(m!) }),
  normal: ([m, sd]) => ({ draw: (s, e) => normal(s, e, 0, m!, sd!), moments: () => normalMoments(m!, sd!) }),
  lognormal: ([m, sd]) => ({ draw: (s, e) => lognormal(s, e, 0, m!, sd!), moments: () => lognormalMoments(m!, sd!) }),
  gamma: ([a, b]) => ({ draw: (s, e) => gamma(s, e, 0, a!, b!), moments: () => gammaMoments(a!, b!) }),
  beta: ([a, b]) => ({ draw: (s, e) => beta(s, e, 0, a!, b!), moments: () => betaMoments(a!, b!) }),
  poisson: ([m]) => ({ draw: (s, e) => poisson(s, e, 0, m!), moments: () => poissonMoments(m!) }),
  weibull: ([a, b]) => ({ draw: (s, e) => weibull(s, e, 0, a!, b!), moments: () => weibullMoments(a!, b!) }),
  discrete: (weights) => {
    const table = aliasTable(weights);
    return { draw: (s, e) => discrete(s, e, 0, table), moments: () => discreteMoments(table) };
  },
};

/** One case of test/golden/distributions.json, made by SciPy: see makeDistributions.py there. */
export interface GoldenCase {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly mean: number;
  readonly variance: number;
  readonly excessKurtosis: number | null;
  readonly edges: readonly number[];
  readonly probabilities: readonly number[];
}

export function goldenCases(): GoldenCase[] {
  return JSON.parse(readFileSync(new URL('../golden/distributions.json', import.meta.url), 'utf8')) as GoldenCase[];
}
