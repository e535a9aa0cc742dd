import { RandomStreams } from '../../engine/random/streams.ts';
import { type FactorValue, factorValue } from '../../experiment/factor.ts';
import { candidateDigest } from './candidateDigest.ts';
import { crossover } from './crossover.ts';
import { mutation } from './mutation.ts';
import { rankedCandidate } from './rankedCandidate.ts';
import { rankOrder } from './rankOrder.ts';
import type { SearchState } from './search.ts';

type Values = readonly FactorValue[];
type Breeding = Pick<SearchState, 'factors' | 'objectives' | 'settings' | 'generation' | 'parents'>;

/** Pairs bred, and after them candidates drawn at random, for every one that is wanted. */
const tries = 10;

/**
 * The next generation's candidates: children of parents picked by binary tournaments of rank and crowding (Deb et al. 2002), none of which was ever asked for before; where breeding brings nothing new, candidates
 * drawn at random. Fewer than the population where the space is nearly exhausted. A function of seed, generation and parents alone.
 *
 * Streams `analysis.search.parents`, `.crossover` (entity = pair), `.mutation` (entity = child), `.fresh` (entity = try); index = generation, trial = draw.
 */
export function offspring(state: Breeding, seen: ReadonlySet<string>): Values[] {
  const { factors, settings, generation } = state;
  const streams = new RandomStreams(settings.seed, 0);
  const breed = breeder(state, streams);
  const fresh = streams.stream('analysis.search.fresh');
  const found: Values[] = [];
  const taken = new Set(seen);
  const offer = (values: Values) => {
    const digest = candidateDigest(values);
    if (found.length === settings.population || taken.has(digest)) return;
    taken.add(digest);
    found.push(values);
  };
  const most = tries * settings.population;
  for (let pair = 0; pair < most && found.length < settings.population; pair++) breed(pair).forEach(offer);
  for (let one = 0; one < most && found.length < settings.population; one++) {
    offer(factors.map((factor, f) => factorValue(factor, fresh.uniform(one, generation, f))));
  }
  return found;
}

/** What makes the two children of a pair. */
function breeder({ factors, objectives, settings, generation, parents }: Breeding, streams: RandomStreams) {
  const place = rankOrder(parents.map((parent) => rankedCandidate(objectives, parent)));
  const picks = streams.stream('analysis.search.parents');
  const crossings = streams.stream('analysis.search.crossover');
  const mutations = streams.stream('analysis.search.mutation');
  const winner = (pair: number, parent: number): Values => {
    const draw = (i: number) => Math.floor(picks.uniform(pair, generation, 2 * parent + i) * parents.length);
    const [one, other] = [draw(0), draw(1)];
    return parents[place[one]! <= place[other]! ? one : other]!.values;
  };
  const mutated = (values: Values, child: number) =>
    values.map((value, f) => {
      const isMutated = mutations.uniform(child, generation, 2 * f) < settings.mutation.probability;
      if (!isMutated) return value;
      return mutation(factors[f]!, value, settings.mutation.index, mutations.uniform(child, generation, 2 * f + 1));
    });
  return (pair: number): Values[] => {
    const [mother, father] = [winner(pair, 0), winner(pair, 1)];
    const isCrossed = crossings.uniform(pair, generation, -1) < settings.crossover.probability;
    const children = factors.map((factor, f): [FactorValue, FactorValue] => {
      if (!isCrossed) return [mother[f]!, father[f]!];
      const draw = (i: number) => crossings.uniform(pair, generation, 3 * f + i);
      const draws = { touch: draw(0), spread: draw(1), swap: draw(2) };
      return crossover(factor, [mother[f]!, father[f]!], settings.crossover.index, draws);
    });
    return [0, 1].map((child) =>
      mutated(
        children.map((both) => both[child]!),
        2 * pair + child,
      ),
    );
  };
}
