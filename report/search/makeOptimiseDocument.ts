import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import { factorsOf } from '../../scenarios/experiment/factorsOf.ts';
import type { SearchPlan } from '../../scenarios/search/planSearch.ts';
import type { WorldSet } from '../../scenarios/search/searchWorlds.ts';
import { moments } from '../../sim/analysis/moments.ts';
import type { SearchState } from '../../sim/analysis/search/search.ts';
import { tellMenu } from '../../sim/analysis/search/tellMenu.ts';
import { type Hashable, ResultHash } from '../../sim/engine/hash.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { compareMenu, meanFront } from './compareMenu.ts';
import { leverDifferences, type MenuCandidate } from './menuCandidates.ts';
import type { MenuPolicy, OptimiseDocument, OptimiseStop, StartPolicy, ToldFigure } from './optimiseDocument.ts';
import type { ToldCandidate } from './toldCandidate.ts';

/** What fresh worlds say: one column an objective for every policy of the menu and of the start, in their order. */
export interface Telling {
  readonly menu: readonly (readonly Float64Array[])[];
  readonly starts: readonly (readonly Float64Array[])[];
  readonly failed: number;
}

export interface OptimiseFacts extends Pick<OptimiseDocument, 'version' | 'engine' | 'refused'> {
  readonly stop: OptimiseStop;
  readonly search: SearchState;
  /** All candidates of finished generations, in the order of their numbers. */
  readonly told: readonly ToldCandidate[];
  readonly menu: readonly MenuCandidate[];
  readonly tellingSet: WorldSet;
  /** Undefined where fresh worlds were not run. */
  readonly telling: Telling | undefined;
}

/** The document of a search: a function of what was evaluated, not of who did it and when. */
export function makeOptimiseDocument(plan: SearchPlan, facts: OptimiseFacts): OptimiseDocument {
  const { choice, space, objectives } = plan;
  const { question, ranges, population, uncertain } = choice;
  const { search, told, telling } = facts;
  const menu = menuOf(plan, facts);
  const factors = factorsOf(uncertain);
  return {
    version: facts.version,
    engine: facts.engine,
    hash: hashOf(told, telling),
    case: space.caseSpec.id,
    seed: question.seed,
    days: question.days,
    slice: `1/${question.slice}`,
    replicates: question.worlds.replicates,
    settings: question.settings,
    objectives: objectives.map(({ key, better }) => ({ key, better, unit: unitOf(key) })),
    factors: space.factors.map((factor) => ({ factor, choice: choiceOf(factor) })),
    ranges,
    held: space.held,
    population,
    generations: search.hypervolumes.length,
    generationsPlanned: search.settings.generations,
    stop: facts.stop,
    candidates: told.length,
    feasible: told.filter(({ violation }) => violation === 0).length,
    failed: told.reduce((sum, { failed }) => sum + failed, telling?.failed ?? 0),
    worlds: {
      search: { seed: question.seed, replicates: question.worlds.replicates },
      telling: facts.tellingSet,
    },
    uncertain: uncertain.map((one, at) => ({ factor: factors[at]!, choice: one })),
    starts: startsOf(plan, facts),
    refused: facts.refused,
    hypervolumes: search.hypervolumes,
    reference: search.reference,
    front: search.archive.map(({ id, values, objectives: means }) => ({ candidate: id, values, objectives: means! })),
    menu,
    finding: findingOf(menu),
  };
}

const choiceOf = (factor: Factor): FactorChoice => {
  if (factor.kind === 'choice') return { key: factor.key, values: factor.values };
  const { key, range } = factor;
  return factor.kind === 'number' ? { key, range, spacing: factor.spacing } : { key, range };
};

function findingOf(menu: readonly MenuPolicy[]): OptimiseDocument['finding'] {
  const verdicts = menu.map(({ verdict }) => verdict);
  return (['untold', 'better', 'tradeOff'] as const).find((one) => verdicts.includes(one)) ?? 'nothing';
}

const unitOf = (key: string): string => outcomeDefinitions.find((one) => one.key === key)?.unit ?? '';

/** Figures of the menu and of the start, in this order. */
function figuresOf(plan: SearchPlan, { menu, telling, told: candidates }: OptimiseFacts): ToldFigure[][] {
  const searched = [
    ...menu.map(({ candidate }) => candidate.objectives!),
    ...plan.starts.map(
      (_, at) => candidateOfStart(plan, at, candidates)?.objectives ?? plan.objectives.map(() => Number.NaN),
    ),
  ];
  if (telling === undefined) {
    const none = Number.NaN;
    const unknown = { mean: none, lo: none, hi: none, n: 0, nUndefined: 0, flattery: none, picked: none };
    return searched.map((means) => plan.objectives.map(({ key }, i) => ({ key, searched: means[i]!, ...unknown })));
  }
  const items = [...telling.menu, ...telling.starts].map((columns, at) => ({ searched: searched[at]!, columns }));
  const told = tellMenu(items, plan.objectives).map(({ objectives }) => objectives);
  const common = plan.objectives.map((_, i) => moments(told.slice(menu.length).map((one) => one[i]!.flattery)).mean);
  return told.map((objectives) =>
    objectives.map(({ key, searched: taken, mean, lo, hi, n, nUndefined, flattery }, i) => ({
      ...{ key, searched: taken, mean, lo, hi, n, nUndefined, flattery },
      picked: flattery - common[i]!,
    })),
  );
}

/** The candidate that is a policy of the start; undefined where it differs in what is not searched. */
function candidateOfStart({ space, starts }: SearchPlan, at: number, told: readonly ToldCandidate[]) {
  const start = starts[at]!;
  const isReached = leverDifferences(space.base.levers, start.policy.levers, space.factors).every(({ key }) =>
    space.levers.includes(key),
  );
  const place = space.warmIds.indexOf(start.id);
  return isReached && place >= 0 ? told[place] : undefined;
}

function menuOf(plan: SearchPlan, facts: OptimiseFacts): MenuPolicy[] {
  const { menu, telling } = facts;
  const figures = figuresOf(plan, facts);
  const standings =
    telling &&
    compareMenu(
      menu.map(({ policy }, at) => ({ id: policy.id, columns: telling.menu[at]! })),
      plan.starts.map(({ id }, at) => ({ id, columns: telling.starts[at]! })),
      plan.objectives,
      menu.map(({ start }) => start !== null),
    );
  return menu.map(({ policy, candidate, start, nearest, levers, best, balanced }, at) => ({
    id: policy.id,
    label: policy.label,
    candidate: candidate.id,
    start,
    nearest,
    levers,
    best,
    balanced,
    figures: figures[at]!,
    ...(standings?.[at] ?? { verdict: 'untold', rival: null, against: [] }),
  }));
}

function startsOf(plan: SearchPlan, facts: OptimiseFacts): StartPolicy[] {
  const { menu, telling, told, search } = facts;
  const figures = figuresOf(plan, facts).slice(menu.length);
  const front = new Set(search.archive.map(({ id }) => id));
  const columns = plan.starts.map(({ id }, at) => ({ id, columns: telling?.starts[at] ?? [] }));
  const others = menu.flatMap(({ policy, start }, at) =>
    start === null ? [{ id: policy.id, columns: telling?.menu[at] ?? [] }] : [],
  );
  const [own, all] = telling
    ? [meanFront(columns, plan.objectives), meanFront([...columns, ...others], plan.objectives)]
    : [];
  return plan.starts.map(({ id, policy }, at) => {
    const candidate = candidateOfStart(plan, at, told);
    return {
      id,
      label: policy.label,
      onSearchFront: candidate === undefined ? null : front.has(candidate.id),
      onStartFront: own?.[at] ?? null,
      onFront: all?.[at] ?? null,
      figures: figures[at]!,
    };
  });
}

/** Everything that was evaluated, whatever the order in which it was. */
function hashOf(told: readonly ToldCandidate[], telling: Telling | undefined): string {
  const columns = telling === undefined ? null : [...telling.menu, ...telling.starts].map((one) => [...one]);
  const evaluated = told.map(({ id, values, objectives, violation }) => ({ id, values, objectives, violation }));
  return new ResultHash().add([evaluated as unknown as Hashable, columns]).hex();
}
