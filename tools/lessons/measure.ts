import { modelRegistry } from '../../cli/registry.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { makeTerritory } from '../../models/governance/territory.ts';
import type { LessonSpec } from '../../notebook/lesson/spec/lessonSpec.ts';
import { comparisonSpecOf } from '../../scenarios/question/comparisonSpecOf.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import type { Question } from '../../scenarios/question/question.ts';
import { meanInterval } from '../../sim/analysis/interval.ts';
import { pairedContrast } from '../../sim/analysis/pairedContrast.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type ComparisonResult, runComparison } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import { runReplicate } from '../../sim/experiment/runReplicate.ts';
import { type MeasuredRuns, toldOutcomes } from './measured.ts';

const weeksBetween = 13;

/** One run at a time, in this thread. */
function localRunner(): ReplicateRunner {
  const registry = modelRegistry();
  return {
    size: 1,
    run: (request) =>
      runReplicate(request, registry, { onProgress() {}, isCancelled: () => false, pause: async () => {} }),
    cancel() {},
  };
}

/** Runs a question of a lesson and sums up what the documents tell. */
export async function measure(lesson: LessonSpec, question: Question): Promise<MeasuredRuns> {
  const plan = planOf(question);
  const spec = comparisonSpecOf(plan, { seriesReplicates: replicatesOf(question) });
  const result = await runComparison(spec, localRunner(), { now: () => 0 });
  const keys = [...new Set([...predictedOutcomes(lesson), ...toldOutcomes])];
  return {
    seed: question.seed,
    slice: question.slice,
    replicates: replicatesOf(question),
    hash: comparisonHash(result),
    levels: result.policies.flatMap((policy) => keys.map((key) => levelOf(policy, key))),
    differences: pairsOf(lesson, plan).flatMap(([policy, against]) =>
      keys.map((key) => differenceOf(runsOf(result, policy), runsOf(result, against), key)),
    ),
    casesOpen: Object.fromEntries(plan.policies.map(({ id }) => [id, casesOpenOf(plan, runsOf(result, id))])),
  };
}

const replicatesOf = ({ worlds }: Question): number => ('replicates' in worlds ? worlds.replicates : 0);

const predictedOutcomes = ({ steps }: LessonSpec): string[] =>
  steps.flatMap((step) => (step.kind === 'predict' && 'outcome' in step.guess ? [step.guess.outcome] : []));

/** Everyone with the reference, and whoever is compared by a show of hands. */
function pairsOf({ steps }: LessonSpec, { policies, reference }: Plan): (readonly [string, string])[] {
  const asked = steps.flatMap((step) =>
    step.kind === 'predict' && step.guess.kind === 'hands' ? [[step.guess.policy, step.guess.against] as const] : [],
  );
  const withReference = policies.filter(({ id }) => id !== reference).map(({ id }) => [id, reference] as const);
  const pairs = [...withReference, ...asked].map(([policy, against]) => `${policy} ${against}`);
  return [...new Set(pairs)].map((pair) => pair.split(' ') as [string, string]);
}

const runsOf = ({ policies }: ComparisonResult, id: string): PolicyRuns => policies.find((one) => one.id === id)!;
const known = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(8)) : null);

function levelOf({ id, outcomes }: PolicyRuns, outcome: string) {
  const values = outcomes[outcome]!;
  const { mean, lo, hi, nUndefined } = meanInterval(values);
  // The mean of the worlds in which it is defined would flatter the policy.
  if (nUndefined > 0) return { policy: id, outcome, mean: null, lo: null, hi: null, from: null, to: null };
  const [from, to] = [known(Math.min(...values)), known(Math.max(...values))];
  return { policy: id, outcome, mean: known(mean), lo: known(lo), hi: known(hi), from, to };
}

function differenceOf(policy: PolicyRuns, against: PolicyRuns, outcome: string) {
  const { better } = outcomeDefinitions.find(({ key }) => key === outcome)!;
  const found = pairedContrast(policy.outcomes[outcome]!, against.outcomes[outcome]!, { better });
  const { difference, lo, hi, pBetter, n } = found;
  return {
    policy: policy.id,
    against: against.id,
    outcome,
    difference: known(difference),
    lo: known(lo),
    hi: known(hi),
    pBetter: known(pBetter),
    n,
  };
}

function casesOpenOf({ policies, question }: Plan, { id, series }: PolicyRuns): number[] {
  const { constants, slice } = policies.find((one) => one.id === id)!.parameters;
  const curves = [...series].map(([world, { casesOpen }]) => {
    const streams = new RandomStreams(question.seed, world);
    const residents = makeTerritory(constants, slice.denominator, streams).residentShare * constants.residents;
    return [...casesOpen!].map((cases) => (cases / residents) * 10_000);
  });
  const weeks = curves[0]!.flatMap((_, week) => ((week + 1) % weeksBetween === 0 ? [week] : []));
  return weeks.map((week) => known(curves.reduce((sum, curve) => sum + curve[week]!, 0) / curves.length)!);
}
