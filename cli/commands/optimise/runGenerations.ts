import type { OptimiseStop } from '../../../report/search/optimiseDocument.ts';
import type { ToldCandidate } from '../../../report/search/toldCandidate.ts';
import { candidatePolicy } from '../../../scenarios/search/candidatePolicy.ts';
import type { SearchPlan } from '../../../scenarios/search/planSearch.ts';
import { policyRuns } from '../../../scenarios/search/policyRuns.ts';
import { meanObjectives } from '../../../sim/analysis/search/meanObjectives.ts';
import { nsga2, resumeSearch, type Search } from '../../../sim/analysis/search/nsga2.ts';
import { outcomeOf } from '../../../sim/analysis/search/outcomeOf.ts';
import type {
  SearchCandidate,
  SearchEvaluation,
  SearchProgress,
  SearchState,
} from '../../../sim/analysis/search/search.ts';
import { type PolicyOutcomes, type RunTools, runsOfPolicies } from './runPolicies.ts';

/** Where a search is after a generation, and everything that was evaluated. */
export interface SearchStage {
  readonly search: SearchState;
  /** In the order of their numbers. */
  readonly told: readonly ToldCandidate[];
}

export interface GenerationHooks {
  /** After every generation: once it resolves the next one begins. `false` ends the search, since the time is over. */
  onGeneration(stage: SearchStage, progress: SearchProgress): Promise<boolean>;
}

export interface GenerationOptions {
  readonly generations: number;
  /** Where it was. */
  readonly from?: SearchStage;
}

/** The search as it begins, or goes on. */
function searchOf({ space, objectives, choice }: SearchPlan, { generations, from }: GenerationOptions): Search {
  if (from !== undefined) {
    return resumeSearch({ ...from.search, settings: { ...from.search.settings, generations } });
  }
  const { factors, warmStart } = space;
  const { population, question } = choice;
  return nsga2({ factors, objectives, warmStart }, { population, generations, seed: question.seed });
}

/** Runs generation after generation until the search is over. A generation that is stopped counts as not begun: its runs are kept by the runner, if it keeps any. The result depends on the plan alone. */
export async function runGenerations(
  plan: SearchPlan,
  options: GenerationOptions,
  tools: RunTools,
  { onGeneration }: GenerationHooks,
): Promise<SearchStage & { readonly stop: OptimiseStop }> {
  const search = searchOf(plan, options);
  let told = options.from?.told ?? [];
  for (;;) {
    const { stop, generations: generation } = search.progress();
    if (stop !== null) return { search: search.state(), told, stop };
    const before = search.state();
    const asked = search.ask();
    const evaluated = await evaluate(plan, asked, tools);
    if (evaluated === undefined) return { search: before, told, stop: 'cancelled' };
    const further = asked.map(({ id, values }, at): ToldCandidate => {
      const { evaluation, failed } = evaluated[at]!;
      search.tell(id, evaluation);
      return { id, generation, values, failed, ...outcomeOf(evaluation, plan.objectives.length, 'tell') };
    });
    told = [...told, ...further];
    const stage = { search: search.state(), told };
    const goesOn = await onGeneration(stage, search.progress());
    if (!goesOn && search.progress().stop === null) return { ...stage, stop: 'budget' };
  }
}

interface Evaluated {
  readonly evaluation: SearchEvaluation;
  readonly failed: number;
}

/** What becomes of candidates in the worlds of the search; undefined where it was stopped. One that cannot be had in some world is not run. */
async function evaluate(
  { space, objectives, worlds }: SearchPlan,
  candidates: readonly SearchCandidate[],
  tools: RunTools,
): Promise<Evaluated[] | undefined> {
  const planned = candidates.map(({ id, values }) => {
    const name = `candidate-${id}`;
    return policyRuns(space, candidatePolicy(space, values, { id: name, label: space.base.label }), worlds, name);
  });
  const had = planned.filter(({ fault }) => fault === undefined);
  const ran = await runsOfPolicies(had, objectives, tools);
  if (ran === undefined) return undefined;
  const byRuns = new Map(had.map((one, at): [object, PolicyOutcomes] => [one, ran[at]!]));
  return planned.map((one) => {
    const outcomes = byRuns.get(one);
    if (outcomes === undefined) return { evaluation: { violations: one.violations }, failed: 0 };
    const columns = Object.fromEntries(objectives.map(({ key }, i) => [key, outcomes.columns[i]!]));
    return { evaluation: { objectives: meanObjectives(columns, objectives) }, failed: outcomes.failed };
  });
}
