import type { CalibrateStop, CalibrationDocument } from '../../report/calibration/calibrationDocument.ts';
import { makeCalibrationDocument } from '../../report/calibration/makeCalibrationDocument.ts';
import type { CalibrationPlan } from '../../scenarios/calibration/planCalibration.ts';
import type { Ensemble } from '../../scenarios/ensemble/ensemble.ts';
import type { CalibrationState } from '../../sim/analysis/calibration/calibration.ts';
import { ensembleIds, ensembleOf } from './calibratedEnsemble.ts';
import { type CalibrationHooks, type CalibrationStage, runCalibration, runEnsemble } from './runCalibration.ts';
import type { RunTools } from './runPoints.ts';

export interface WholeCalibrationOptions {
  /** At most. */
  readonly generations: number;
  /** Where it was left. */
  readonly from?: CalibrationStage;
  readonly version: string;
  /** Digest of the engine. */
  readonly engine: string;
}

export interface WholeCalibrationHooks extends CalibrationHooks {
  /** Before the ensemble is run in fresh worlds. */
  onFresh?(): void;
}

/** What a calibration came to. */
export interface WholeCalibration {
  readonly state: CalibrationState;
  /** Whether somebody stopped it before its end. */
  readonly isStopped: boolean;
  /** None where no generation is finished. */
  readonly document: CalibrationDocument | undefined;
  /** None where the targets are not reached, or it was stopped. */
  readonly ensemble: Ensemble | undefined;
}

/** Runs a calibration to its end, then its ensemble in fresh worlds, and tells what came of it: what command and page do. The result depends on the plan and the version alone. */
export async function runWholeCalibration(
  plan: CalibrationPlan,
  { generations, from, version, engine }: WholeCalibrationOptions,
  tools: RunTools,
  hooks: WholeCalibrationHooks,
): Promise<WholeCalibration> {
  const ended = await runCalibration(plan, { generations, ...(from && { from }) }, tools, hooks);
  const { calibration: state } = ended;
  const ids = ensembleIds(state, plan);
  const isToRun = ended.stop !== 'cancelled' && ids !== undefined;
  hooks.onFresh?.();
  const fresh = isToRun ? await runEnsemble(plan, state, ids, tools) : undefined;
  const isStopped = ended.stop === 'cancelled' || (isToRun && fresh === undefined);
  if (state.generations.length === 0) return { state, isStopped, document: undefined, ensemble: undefined };
  const chosen = isStopped ? undefined : ids;
  const stop: CalibrateStop = isStopped ? 'cancelled' : ended.stop;
  const results = { version, engine, state, stop, failed: ended.failed, ensemble: chosen, fresh };
  const document = makeCalibrationDocument(plan, results);
  const ensemble = chosen === undefined ? undefined : ensembleOf(plan, state, chosen, document);
  return { state, isStopped, document, ensemble };
}
