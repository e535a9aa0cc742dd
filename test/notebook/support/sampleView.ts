import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { arrange } from '../../../models/governance/arrangement.ts';
import { budget } from '../../../models/governance/budget.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import { staff } from '../../../models/governance/staffing.ts';
import type { ChartReader } from '../../../notebook/charts/chart.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { viewOf } from '../../../notebook/view/viewOf.ts';
import { caseOf, policyOf } from '../../../scenarios/catalogue.ts';
import type { Plan, PlannedPolicy } from '../../../scenarios/question/plan.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import type { ComparisonSoFar } from '../../../sim/experiment/comparison.ts';
import { type PolicyRuns, PolicyRunsBuilder } from '../../../sim/experiment/policyRuns.ts';
import type { Glimpse } from '../../../sim/experiment/run.ts';

const seed = 20261126;
const days = 365;
const slice = 14;

/** The four arrangements of the 2×2. */
export const fourPolicies = [
  'reactive-centralized',
  'reactive-devolved',
  'preventive-centralized',
  'preventive-devolved',
] as const;

export interface SampleChoice {
  readonly policies?: readonly string[];
  /** Worlds of every policy that have finished. */
  readonly worlds?: number;
  readonly language?: Language;
  readonly phase?: ComparisonView['phase'];
  readonly state?: ComparisonView['state'];
  /** Replicate 0 of every policy is still under way at this day; none has finished then. */
  readonly glimpseDay?: number;
}

interface SampleRun {
  readonly outcomes: Record<string, number>;
  readonly series: Record<string, Float64Array>;
  readonly profiles: Record<string, Float64Array>;
}

const runs = new Map<string, SampleRun>();

/** Real runs of the case beihu, of one township in fourteen: made once in a test run, however often they are asked for. */
export function sampleView(choice: SampleChoice = {}): ComparisonView {
  const { policies = fourPolicies, worlds = 6, language = 'zh', phase = 'full', state = 'done', glimpseDay } = choice;
  const plan = samplePlan(policies);
  const finished = glimpseDay === undefined ? worlds : 0;
  const result: ComparisonSoFar = {
    model: governanceModel.name,
    seed,
    replicates: finished,
    policies: plan.policies.map((policy) => runsOf(policy, finished)),
    failed: [],
  };
  const glimpses = new Map(
    glimpseDay === undefined ? [] : plan.policies.map((policy) => [policy.id, glimpseOf(policy, glimpseDay)]),
  );
  const stop = state === 'done' ? ('completed' as const) : undefined;
  const shown = { plan, result, phase, glimpses, ...(stop === undefined ? {} : { stop }) };
  return viewOf(shown, { state, language, version: '0.0.0', engine: 'sample' });
}

export const sampleReader = (language: Language = 'zh', projector = false): ChartReader => ({
  language,
  page: pageTextsOf(language),
  texts: textsOf(language),
  projector,
});

function samplePlan(ids: readonly string[]): Plan {
  const caseSpec = caseOf('beihu');
  const policies = ids.map((id): PlannedPolicy => {
    const policy = policyOf(id);
    const parameters = resolveRun({
      case: caseSpec,
      policy,
      period: { windowDays: days },
      slice: { denominator: slice },
    });
    const { constants, levers, uncertainties } = parameters;
    const { map } = arrange(parameters, new RandomStreams(seed, 0));
    return { id, policy, parameters, map, budget: budget(parameters, staff(constants, levers, uncertainties)) };
  });
  return {
    question: {
      case: 'beihu',
      policies: ids.map((id) => ({ kind: 'builtIn', id })),
      reference: 0,
      days,
      seed,
      worlds: { replicates: 6 },
      slice,
      settings: {},
    },
    caseSpec,
    policies,
    reference: ids[0]!,
  };
}

function runOf({ id, parameters }: PlannedPolicy, replicate: number): SampleRun {
  const key = `${id} ${replicate}`;
  const known = runs.get(key);
  if (known !== undefined) return known;
  const simulation = new Simulation(governanceModel, parameters, { seed, replicate });
  simulation.run();
  const run = {
    outcomes: simulation.outcomes(),
    series: simulation.series(),
    profiles: governanceModel.profiles!(simulation.state),
  };
  runs.set(key, run);
  return run;
}

function runsOf(policy: PlannedPolicy, worlds: number): PolicyRuns {
  const builder = new PolicyRunsBuilder(policy.id);
  for (let replicate = 0; replicate < worlds; replicate++) {
    builder.addOk(replicate, { status: 'ok', events: 1, ...runOf(policy, replicate) }, true);
  }
  return builder.build(worlds);
}

/** The finished run, as it was at that day. */
function glimpseOf(policy: PlannedPolicy, day: number): Glimpse {
  const { series } = runOf(policy, 0);
  const weeks = Math.floor(day / 7);
  const soFar = Object.entries(series).map(([key, curve]) => [key, curve.map((n, week) => (week < weeks ? n : 0))]);
  return { day, series: Object.fromEntries(soFar) };
}
