import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ChosenTarget } from '../../scenarios/calibration/calibrationChoice.ts';
import type { CalibrationPlan } from '../../scenarios/calibration/planCalibration.ts';
import type { CalibrationState, CalibrationTarget } from '../../sim/analysis/calibration/calibration.ts';
import { calibrationSample } from '../../sim/analysis/calibration/calibrationSample.ts';
import { posterior } from '../../sim/analysis/calibration/posterior.ts';
import { type PredictiveCheck, predictiveChecks } from '../../sim/analysis/calibration/predictiveChecks.ts';
import { type Reach, targetReach } from '../../sim/analysis/calibration/targetReach.ts';
import { type Hashable, ResultHash } from '../../sim/engine/hash.ts';
import { calibrationCautions } from './calibrationCautions.ts';
import type {
  CalibratedTarget,
  CalibrateStop,
  CalibrateVerdict,
  CalibrationDocument,
  ToldGeneration,
} from './calibrationDocument.ts';

/** What became of the ensemble in fresh worlds: one value a set, by outcome. */
export interface FreshRuns {
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly failed: number;
}

export interface CalibrationResults {
  readonly version: string;
  readonly engine: string;
  readonly state: CalibrationState;
  readonly stop: CalibrateStop;
  readonly failed: number;
  /** Ids of points, one a set of the ensemble; undefined where there is none. */
  readonly ensemble: readonly number[] | undefined;
  readonly fresh: FreshRuns | undefined;
}

/** Everything that is said of a calibration. */
export function makeCalibrationDocument(plan: CalibrationPlan, results: CalibrationResults): CalibrationDocument {
  const { choice, problem } = plan;
  const { state, stop, ensemble, fresh } = results;
  const { question, targets } = choice;
  const sample = calibrationSample(state);
  const hasPosterior = sample.isReached && sample.points.length > 0;
  const told = hasPosterior
    ? posterior(problem.factors, sample.points, sample.weights, { priors: choice.priors })
    : undefined;
  const first = columnsOf(state, 0, state.generations[0]?.size ?? 0);
  const all = targetReach(problem.targets, columnsOf(state, 0, state.told.length));
  const early = targetReach(problem.targets, first);
  const chosen = hasPosterior ? predictiveChecks(plan.targets, sample.columns, sample.weights) : undefined;
  const distinct = new Set(ensemble).size;
  const document: Omit<CalibrationDocument, 'cautions'> = {
    version: results.version,
    engine: results.engine,
    hash: hashOf(state, fresh),
    id: choice.id,
    label: choice.label,
    case: plan.plan.caseSpec.id,
    policy: plan.plan.policies[0]!.id,
    seed: question.seed,
    days: question.days,
    slice: `1/${question.slice}`,
    replicates: question.worlds.replicates,
    settings: question.settings,
    verdict: verdictOf(sample.isReached, stop),
    stop,
    points: state.told.length,
    failed: results.failed + (fresh?.failed ?? 0),
    tolerance: sample.tolerance,
    effective: sample.effective,
    wanted: state.settings.wanted,
    factors: problem.factors.map((factor, f) => ({
      factor,
      choice: choice.factors[f]!,
      prior: choice.priors[factor.key] ?? null,
      posterior: told?.factors[f] ?? null,
    })),
    bound: told?.bound ?? Number.NaN,
    pairs: told?.pairs ?? [],
    pairBound: told?.pairBound ?? Number.NaN,
    targets: targets.map((target, t) =>
      calibratedTarget(
        target,
        early,
        chosen?.[t],
        fresh === undefined ? undefined : freshCheck(plan.targets[t]!, fresh),
      ),
    ),
    conflicts: early.pairs.filter(({ conflict }, p) => conflict && all.pairs[p]!.nearest > 1),
    nearest: all.nearest,
    generations: state.generations.map(toldGeneration),
    ensemble: ensemble === undefined ? null : { size: ensemble.length, distinct, freshSeed: plan.fresh.seed },
  };
  return { ...document, cautions: calibrationCautions(document) };
}

function verdictOf(isReached: boolean, stop: CalibrateStop): CalibrateVerdict {
  if (isReached) return 'reached';
  return stop === 'nothing' ? 'nothing' : stop === 'stalled' ? 'unreached' : 'unfinished';
}

/** What was told of the targets by points from one on, before another. */
function columnsOf({ targets, told }: CalibrationState, from: number, to: number) {
  const rows = told.slice(from, to);
  return Object.fromEntries(
    targets.map(({ key }, t) => [key, Float64Array.from(rows, ({ outcomes }) => outcomes?.[t] ?? Number.NaN)]),
  );
}

const freshCheck = (target: CalibrationTarget, { columns }: FreshRuns): PredictiveCheck => {
  const column = columns[target.key]!;
  return predictiveChecks([target], columns, new Float64Array(column.length).fill(1 / column.length))[0]!;
};

function calibratedTarget(
  target: ChosenTarget,
  early: Reach,
  chosen: PredictiveCheck | undefined,
  fresh: PredictiveCheck | undefined,
): CalibratedTarget {
  return {
    ...target,
    unit: outcomeDefinitions.find(({ key }) => key === target.outcome)?.unit ?? '',
    reach: early.targets.find(({ key }) => key === target.outcome) ?? null,
    chosen: chosen ?? null,
    fresh: fresh ?? null,
  };
}

const toldGeneration = (
  one: CalibrationState['generations'][number],
  g: number,
  all: CalibrationState['generations'],
): ToldGeneration => {
  const { size, tolerance, effective, accepted, hits, refused, undefined: lacking } = one;
  // What a generation was picked by stands with the one before.
  const screen = all[g - 1]?.screen ?? null;
  return {
    size,
    tolerance,
    effective,
    accepted,
    hits,
    refused,
    undefined: lacking,
    kept: screen?.kept ?? 1,
    emulated: screen?.emulators.length ?? 0,
  };
};

function hashOf({ told }: CalibrationState, fresh: FreshRuns | undefined): string {
  const hash = new ResultHash();
  for (const { place, outcomes } of told) hash.add([[...place], outcomes === null ? null : [...outcomes]] as Hashable);
  if (fresh !== undefined) hash.add(fresh.columns);
  return hash.hex();
}
