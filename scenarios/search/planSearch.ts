import type { SearchObjective } from '../../sim/analysis/search/search.ts';
import type { Hashable } from '../../sim/engine/hash.ts';
import type { FactorChoice } from '../experiment/experiment.ts';
import type { PlannedPolicy } from '../question/plan.ts';
import { planOf } from '../question/planOf.ts';
import type { Question } from '../question/question.ts';
import { writtenOf } from '../question/written.ts';
import { type DrawnWorld, drawnWorlds } from './drawnWorlds.ts';
import type { RangeChoice } from './geneRange.ts';
import { searchObjectives } from './searchObjectives.ts';
import { type SearchSpace, searchSpace } from './searchSpace.ts';
import { searchWorlds, type WorldSet } from './searchWorlds.ts';

/** Everything that decides what a search evaluates, besides the version of the program. JSON data. */
export interface SearchChoice {
  /** Its policies are where the search starts; what may not move is as in its reference; its worlds are those of the search. */
  readonly question: Question & { readonly worlds: { readonly replicates: number } };
  /** Keys of outcomes. */
  readonly objectives: readonly string[];
  /** Some of `searchableKeys`; all if left out. */
  readonly keys?: readonly string[];
  readonly ranges: RangeChoice;
  /** Candidates of a generation. */
  readonly population: number;
  /** What is drawn anew in every world; nothing: the scenario's own values. */
  readonly uncertain: readonly FactorChoice[];
}

/** A search that can be run: everything resolved and checked. */
export interface SearchPlan {
  readonly choice: SearchChoice;
  readonly space: SearchSpace;
  readonly objectives: readonly SearchObjective[];
  /** The policies of the question; of several with the same levers the first. */
  readonly starts: readonly PlannedPolicy[];
  /** The worlds of the search, the same for all candidates. */
  readonly worlds: readonly DrawnWorld[];
  /** JSON data that names the search. */
  readonly source: Hashable;
  /** Worlds that have no part in the search. */
  telling(replicates: number): { readonly set: WorldSet; readonly worlds: readonly DrawnWorld[] };
}

/** Throws the faults of the question, its policies, the keys, the objectives and the uncertain factors. */
export function planSearch(choice: SearchChoice): SearchPlan {
  const { question, keys, ranges, uncertain } = choice;
  const { policies } = planOf(question);
  const objectives = searchObjectives(choice.objectives);
  const space = searchSpace(question, { ...(keys === undefined ? {} : { keys }), ranges, start: 'own' });
  const own = policies[0]!.parameters;
  const sets = (telling: number) => searchWorlds(question.seed, { search: question.worlds.replicates, telling });
  const leversOf = ({ policy }: PlannedPolicy) => JSON.stringify(policy.levers);
  const firsts = new Map(policies.toReversed().map((one) => [leversOf(one), one]));
  return {
    choice,
    space,
    objectives,
    starts: policies.filter((one) => firsts.get(leversOf(one)) === one),
    worlds: drawnWorlds(sets(1).search, uncertain, own),
    source: JSON.parse(JSON.stringify({ ...choice, question: writtenOf(question) })) as Hashable,
    telling(replicates) {
      const set = sets(replicates).telling;
      return { set, worlds: drawnWorlds(set, uncertain, own) };
    },
  };
}
