import { latinHypercube } from '../../experiment/designs/latinHypercube.ts';
import { type FactorValue, factorValue } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { candidateDigest } from './candidateDigest.ts';
import { checkFactors, checkObjectives, checkSettings, checkValues } from './checkSearch.ts';
import { checkState } from './checkState.ts';
import { nextGeneration } from './nextGeneration.ts';
import { outcomeOf } from './outcomeOf.ts';
import type {
  EvaluatedCandidate,
  SearchCandidate,
  SearchEvaluation,
  SearchOptions,
  SearchProblem,
  SearchProgress,
  SearchSettings,
  SearchState,
} from './search.ts';
import { searchProgress } from './searchProgress.ts';

/** A search that is asked what to evaluate and told what came of it. */
export interface Search {
  /** Candidates of this generation that were not told yet, in the order of their ids; none when the search is over. The same ones until they are told: give them to as many workers as there are. */
  ask(): readonly SearchCandidate[];
  /** In any order. The last of a generation brings about the next. Throws `estimateInput` for a candidate that is not asked for, and an evaluation that `SearchEvaluation` does not allow. */
  tell(id: number, evaluation: SearchEvaluation): void;
  /** JSON data; `resumeSearch` goes on from it to the same end, bit by bit. */
  state(): SearchState;
  progress(): SearchProgress;
  /** The non-dominated of all that was told in finished generations, in the order of their ids. */
  front(): readonly EvaluatedCandidate[];
}

/**
 * A search by NSGA-II (Deb, Pratap, Agarwal & Meyarivan 2002) with constrained domination for what no other candidate beats in all objectives. Starts from the warm start and a Latin hypercube. A function of problem, options and
 * what is told: not of when, by whom or in which order. No candidate is asked for twice. Defaults: seed 0, population 40, 50 generations, archive 200, crossover 0.9 with index 15, mutation 1 / factors with index 20,
 * and an end when ten generations gained a thousandth of the hypervolume at most. Throws `estimateInput` and `designSize` for a problem or options that cannot be.
 *
 *     const search = nsga2({ factors, objectives: [{ key: 'cost', better: 'lower' }, { key: 'resolution', better: 'higher' }] });
 *     while (search.progress().stop === null) {
 *       for (const { id, values } of search.ask()) search.tell(id, { objectives: outcomesOf(values) });
 *     }
 *     search.front() // what is left to choose from
 */
export function nsga2({ factors, objectives, warmStart = [] }: SearchProblem, options: SearchOptions = {}): Search {
  checkFactors(factors, 'nsga2.factors');
  checkObjectives(objectives, 'nsga2.objectives');
  const settings: SearchSettings = {
    seed: 0,
    population: 40,
    generations: 50,
    archive: 200,
    crossover: { probability: 0.9, index: 15 },
    mutation: { probability: 1 / factors.length, index: 20 },
    patience: 10,
    tolerance: 0.001,
    ...options,
  };
  checkSettings(settings, objectives.length, 'nsga2.options');
  checkInput(Array.isArray(warmStart), 'nsga2.warmStart', warmStart, 'a list of candidates');
  for (const [at, values] of warmStart.entries()) checkValues(factors, values, `nsga2.warmStart[${at}]`);
  const drawn = latinHypercube(settings.population, factors.length, settings.seed).map((point) =>
    factors.map((factor, f) => factorValue(factor, point[f]!)),
  );
  const first = new Map<string, readonly FactorValue[]>();
  for (const [at, values] of [...warmStart, ...drawn].entries()) {
    const isNeeded = at < warmStart.length || first.size < settings.population;
    const digest = candidateDigest(values);
    if (isNeeded && !first.has(digest)) first.set(digest, [...values]);
  }
  return searchFrom({
    format: 1,
    factors,
    objectives,
    settings,
    generation: 0,
    parents: [],
    pending: [...first.values()].map((values, id) => ({ id, values, outcome: null })),
    archive: [],
    seen: [...first.keys()],
    feasible: 0,
    reference: null,
    hypervolumes: [],
  });
}

/** Goes on from a stored state. With other `settings` (more generations, no patience) a finished search goes on as well. Throws `estimateInput` where the state cannot be one. */
export function resumeSearch(state: SearchState): Search {
  checkState(state);
  return searchFrom(state);
}

function searchFrom(start: SearchState): Search {
  let state = start;
  const isOver = () => searchProgress(state).stop !== null;
  return {
    ask: () => (isOver() ? [] : state.pending.flatMap(({ id, values, outcome }) => (outcome ? [] : [{ id, values }]))),
    tell(id, evaluation) {
      const isAsked = !isOver() && state.pending.some((one) => one.id === id && one.outcome === null);
      checkInput(isAsked, 'tell.id', id, 'a candidate that is asked for');
      const outcome = outcomeOf(evaluation, state.objectives.length, 'tell');
      const pending = state.pending.map((one) => (one.id === id ? { ...one, outcome } : one));
      state = { ...state, pending };
      if (pending.every((one) => one.outcome !== null)) state = nextGeneration(state);
    },
    state: () => state,
    progress: () => searchProgress(state),
    front: () => state.archive,
  };
}
