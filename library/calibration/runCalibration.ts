import type { CalibrateStop } from '../../report/calibration/calibrationDocument.ts';
import type { FreshRuns } from '../../report/calibration/makeCalibrationDocument.ts';
import type { CalibrationPlan } from '../../scenarios/calibration/planCalibration.ts';
import { abcSmc, type Calibration, resumeAbcSmc } from '../../sim/analysis/calibration/abcSmc.ts';
import type { CalibrationProgress, CalibrationState } from '../../sim/analysis/calibration/calibration.ts';
import { pointsOf } from '../../sim/analysis/calibration/calibrationPoint.ts';
import { type RunTools, runPoints } from './runPoints.ts';

/** Where a calibration is after a generation. */
export interface CalibrationStage {
  readonly calibration: CalibrationState;
  /** Runs that failed so far. */
  readonly failed: number;
}

export interface CalibrationHooks {
  /** After every generation: once it resolves the next one begins. `false` ends it, since the time is over. */
  onGeneration(stage: CalibrationStage, progress: CalibrationProgress): Promise<boolean>;
}

/** The calibration as it begins, or goes on; with a size of its own, so that a finished one can be made to go on. */
function calibrationOf(
  { problem, choice }: CalibrationPlan,
  generations: number,
  from: CalibrationStage | undefined,
): Calibration {
  const { population, wanted } = choice.size;
  if (from === undefined) {
    return abcSmc(problem, {
      seed: choice.question.seed,
      population,
      generations,
      wanted: Math.max(wanted, population / 2),
    });
  }
  const { settings } = from.calibration;
  return resumeAbcSmc({ ...from.calibration, settings: { ...settings, generations } });
}

/** Runs generation after generation until it is over. A generation that is stopped counts as not begun: its runs are kept by the runner, if it keeps any. The result depends on the plan alone. */
export async function runCalibration(
  plan: CalibrationPlan,
  { generations, from }: { readonly generations: number; readonly from?: CalibrationStage },
  tools: RunTools,
  { onGeneration }: CalibrationHooks,
): Promise<CalibrationStage & { readonly stop: CalibrateStop }> {
  const calibration = calibrationOf(plan, generations, from);
  const { seed, worlds } = plan.choice.question;
  let failed = from?.failed ?? 0;
  for (;;) {
    const { stop } = calibration.progress();
    const before = calibration.state();
    if (stop !== null) return { calibration: before, failed, stop };
    const asked = calibration.ask();
    const runs = asked.map(({ id, point }) =>
      plan.runsAt(point, { seed, world: id * worlds.replicates }, `point-${id}`),
    );
    const ran = await runPoints(runs, keysOf(plan), tools);
    if (ran === undefined) return { calibration: before, failed, stop: 'cancelled' };
    for (const [at, { id }] of asked.entries()) calibration.tell(id, ran.outcomes[at]!);
    failed += ran.failed;
    const stage = { calibration: calibration.state(), failed };
    const goesOn = await onGeneration(stage, calibration.progress());
    if (!goesOn && calibration.progress().stop === null) return { ...stage, stop: 'budget' };
  }
}

/** Runs the parameter sets of an ensemble in fresh worlds, a set that is in it twice once in each of two; undefined where it was stopped. */
export async function runEnsemble(
  plan: CalibrationPlan,
  { factors, priors, told }: CalibrationState,
  ensemble: readonly number[],
  tools: RunTools,
): Promise<FreshRuns | undefined> {
  const { replicates } = plan.choice.question.worlds;
  const pointOf = pointsOf({ factors, priors });
  const runs = ensemble.map((id, set) =>
    plan.runsAt(pointOf(told[id]!.place).point, { seed: plan.fresh.seed, world: set * replicates }, `set-${set}`),
  );
  const ran = await runPoints(runs, keysOf(plan), tools);
  if (ran === undefined) return undefined;
  const columns = keysOf(plan).map((key): [string, Float64Array] => [
    key,
    Float64Array.from(ran.outcomes, (outcomes) => outcomes?.[key] ?? Number.NaN),
  ]);
  return { columns: Object.fromEntries(columns), failed: ran.failed };
}

const keysOf = ({ targets }: CalibrationPlan): string[] => targets.map(({ key }) => key);
