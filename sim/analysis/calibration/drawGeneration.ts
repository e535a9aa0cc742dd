import type { RandomStream } from '../../engine/random/randomStream.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { sobolSequence } from '../../experiment/designs/sobolSequence.ts';
import type { CalibrationSettings } from './calibration.ts';
import type { GenerationDraw } from './generationProposals.ts';

type Drawn = Pick<GenerationDraw, 'proposal' | 'stay'>;

/** Places tried for one that stays; the last is taken whatever is said of it. */
const mostTrials = 2000;
/** Places from which the share of those that stay is told, to 3 % of it where a third does. */
const probes = 2000;

/** Places of the first generation: a scrambled Sobol' sequence. */
export const firstPlaces = (factors: number, { seed, first }: CalibrationSettings): number[][] =>
  sobolSequence(first, factors, { seed }).map((row) => Array.from(row));

/**
 * Places of a later generation: of every particle from the prior with probability `anew`, else from the proposal, until one stays. Stream `calibration.proposal` of (seed, generation): entity = particle, trial = attempt,
 * index 0 … factors as in `makeProposal`, factors + 1 decides where from, factors + 2 whether it stays.
 */
export function drawGeneration(
  factors: number,
  { proposal, stay }: Drawn,
  { seed, population, anew }: CalibrationSettings,
  generation: number,
): number[][] {
  const stream = new RandomStreams(seed, generation).stream('calibration.proposal');
  return Array.from({ length: population }, (_, particle) => {
    if (stream.uniform(particle, factors + 1) < anew) return fromPrior(factors, stream, particle, 0);
    for (let trial = 0; ; trial++) {
      const place = proposal?.draw(stream, particle, trial) ?? fromPrior(factors, stream, particle, trial);
      if (trial === mostTrials || stream.uniform(particle, factors + 2, trial) < stay(place)) return place;
    }
  });
}

/** Mean probability of staying. Stream `calibration.probes` of (seed, generation), as above. */
export function keptOf(factors: number, { proposal, stay }: Drawn, seed: number, generation: number): number {
  const stream = new RandomStreams(seed, generation).stream('calibration.probes');
  let sum = 0;
  for (let i = 0; i < probes; i++) sum += stay(proposal?.draw(stream, i, 0) ?? fromPrior(factors, stream, i, 0));
  return sum / probes;
}

const fromPrior = (factors: number, stream: RandomStream, particle: number, trial: number): number[] =>
  Array.from({ length: factors }, (_, d) => stream.uniform(particle, 1 + d, trial));
