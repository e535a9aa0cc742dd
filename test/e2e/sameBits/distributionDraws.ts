import { bernoulli } from '../../../sim/engine/distributions/bernoulli.ts';
import { beta } from '../../../sim/engine/distributions/beta.ts';
import { aliasTable, discrete } from '../../../sim/engine/distributions/discrete.ts';
import { exponential } from '../../../sim/engine/distributions/exponential.ts';
import { gamma } from '../../../sim/engine/distributions/gamma.ts';
import { lognormal } from '../../../sim/engine/distributions/lognormal.ts';
import { normal } from '../../../sim/engine/distributions/normal.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import { uniform } from '../../../sim/engine/distributions/uniform.ts';
import { uniformInteger } from '../../../sim/engine/distributions/uniformInteger.ts';
import { weibull } from '../../../sim/engine/distributions/weibull.ts';
import type { Hashable } from '../../../sim/engine/hash.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

type Draw = (stream: RandomStream, entity: number, index: number) => number;

const weights = aliasTable([0.1, 3, 0, 2.5, 1e-6]);

/** One or more parameter sets a distribution, so that every branch of its sampler is drawn from. */
export const distributionDraws: Readonly<Record<string, readonly Draw[]>> = {
  bernoulli: [(...at) => Number(bernoulli(...at, 0.3))],
  beta: [(...at) => beta(...at, 2.5, 4), (...at) => beta(...at, 0.4, 0.03)],
  discrete: [(...at) => discrete(...at, weights)],
  exponential: [(...at) => exponential(...at, 3.7)],
  gamma: [(...at) => gamma(...at, 2.2, 3), (...at) => gamma(...at, 0.3, 2)],
  lognormal: [(...at) => lognormal(...at, 5, 7)],
  normal: [(...at) => normal(...at, -1, 2.5)],
  poisson: [(...at) => poisson(...at, 0.7), (...at) => poisson(...at, 1234.5)],
  uniform: [(...at) => uniform(...at, -3, 11)],
  uniformInteger: [(...at) => uniformInteger(...at, 517)],
  weibull: [(...at) => weibull(...at, 1.7, 30)],
};

/** `count` draws of each parameter set of each distribution, by its name, at entity 0 … `count` - 1 and index 3. */
export function distributionResults(seed: number, count: number): Record<string, Hashable> {
  const streams = new RandomStreams(seed, 1);
  const results: Record<string, Hashable> = {};
  for (const [name, draws] of Object.entries(distributionDraws)) {
    const stream = streams.stream(name);
    results[name] = draws.map((draw) => Float64Array.from({ length: count }, (_, entity) => draw(stream, entity, 3)));
  }
  return results;
}
