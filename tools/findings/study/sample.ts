import { readFileSync } from 'node:fs';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { ownValue } from '../../../scenarios/experiment/factorsOf.ts';
import { parseExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { sweepPolicyColumns } from '../../../sim/analysis/decision/sweepPolicyColumns.ts';
import type { PolicyColumns } from '../../../sim/analysis/estimates/policyEntries.ts';
import type { Factor, FactorValue } from '../../../sim/experiment/factor.ts';
import { readCompactRuns } from '../results/compactRuns.ts';
import { digestOf, type ResultFacts } from '../results/resultFacts.ts';
import { pathIn } from '../rooms.ts';

/** A compact result with the points its runs were made at. */
export interface Sample {
  readonly facts: ResultFacts;
  readonly factors: readonly Factor[];
  readonly choices: readonly FactorChoice[];
  readonly points: readonly Float64Array[];
  /** What the case itself has, by factor; only factors that lie in their range there. */
  readonly base: Readonly<Record<string, FactorValue>>;
  readonly replicates: number;
  /** By policy: the runs of a drawn world one after another, world after world. */
  columns(outcome: string): Readonly<Record<string, Float64Array>>;
}

/** The facts of a committed result. */
export const factsOf = (root: string, name: string): ResultFacts =>
  JSON.parse(readFileSync(pathIn(root, 'results', `${name}.json`), 'utf8')) as ResultFacts;

/** Reads a committed result below `root`. Rejects where table or experiment are not those that the facts are of. */
export async function readSample(root: string, name: string): Promise<Sample> {
  const facts = factsOf(root, name);
  const text = readFileSync(pathIn(root, 'experiments', `${name}.yaml`), 'utf8');
  const bytes = new Uint8Array(readFileSync(pathIn(root, 'results', `${name}.parquet`)));
  if (digestOf(text) !== facts.experiment) throw new Error(`${name}.yaml is not the experiment of the result`);
  if (digestOf(bytes) !== facts.table) throw new Error(`${name}.parquet is not the table of the result`);
  const runs = await readCompactRuns(bytes);
  const { experiment, plan, factors, design } = planExperiment(parseExperiment(text, { name: `${name}.yaml` }));
  const { seed } = facts;
  const whole = { ...runs, model: 'governance', seed, events: facts.events, refused: [], failed: [] };
  const own = factors.flatMap((factor, place): [string, FactorValue][] => {
    const value = ownFactorValue(experiment.factors[place]!, plan.policies[0]!.parameters);
    const isIn = factor.kind === 'choice' || isBetween(value, factor.range);
    return isIn ? [[factor.key, value]] : [];
  });
  return {
    facts,
    factors,
    choices: experiment.factors,
    points: design.points,
    base: Object.fromEntries(own),
    replicates: runs.replicates,
    columns: (outcome) => sweepPolicyColumns(whole, outcome),
  };
}

const isBetween = (value: FactorValue, [low, high]: readonly [number, number]): boolean =>
  typeof value === 'number' && value >= low && value <= high;

/** Several at once are multiples of what the case has: 1. */
function ownFactorValue(choice: FactorChoice, parameters: Parameters<typeof ownValue>[1]): FactorValue {
  if ('times' in choice) return 1;
  const isLever = parameterOf(choice.key)?.kind === 'lever';
  return isLever ? Number.NaN : ownValue(choice.key, parameters);
}

/** Two columns as a contrast has them. */
export const pairOf = (columns: PolicyColumns, policy: string, against: string) => ({
  policy: (columns as Readonly<Record<string, Float64Array>>)[policy]!,
  reference: (columns as Readonly<Record<string, Float64Array>>)[against]!,
});
