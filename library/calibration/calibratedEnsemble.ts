import type { CalibrationDocument } from '../../report/calibration/calibrationDocument.ts';
import type { CalibrationPlan } from '../../scenarios/calibration/planCalibration.ts';
import type { Ensemble } from '../../scenarios/ensemble/ensemble.ts';
import type { CalibrationState } from '../../sim/analysis/calibration/calibration.ts';
import { pointsOf } from '../../sim/analysis/calibration/calibrationPoint.ts';
import { calibrationSample } from '../../sim/analysis/calibration/calibrationSample.ts';
import { equalWeightEnsemble } from '../../sim/analysis/calibration/equalWeightEnsemble.ts';

/** Ids of the points of an ensemble; undefined where the targets are not reached. */
export function ensembleIds(state: CalibrationState, { choice }: CalibrationPlan): number[] | undefined {
  const { isReached, ids, weights } = calibrationSample(state);
  if (!isReached || ids.length === 0) return undefined;
  const { question, size } = choice;
  return equalWeightEnsemble(weights, size.ensemble, { seed: question.seed }).map((place) => ids[place]!);
}

/** The ensemble as a file has it. */
export function ensembleOf(
  plan: CalibrationPlan,
  { factors, priors, told }: CalibrationState,
  ids: readonly number[],
  document: CalibrationDocument,
): Ensemble {
  const { id, label, case: caseId, policy, engine, version, hash, seed, days, slice, effective } = document;
  const pointOf = pointsOf({ factors, priors });
  return {
    id,
    label,
    case: caseId,
    policy,
    made: { engine, version, hash, seed, days, slice, effective },
    sets: ids.map((one) => plan.settingsAt(pointOf(told[one]!.place).point)),
  };
}
