import type { CalibrationProblem, CalibrationTarget } from '../../sim/analysis/calibration/calibration.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import type { Hashable } from '../../sim/engine/hash.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';
import type { Settings } from '../checkRun.ts';
import { factorsOf, timesFaults } from '../experiment/factorsOf.ts';
import { parametersAt, settingsAt } from '../experiment/parametersAt.ts';
import type { Plan } from '../question/plan.ts';
import { planOf } from '../question/planOf.ts';
import { searchWorlds } from '../search/searchWorlds.ts';
import type { CalibrationChoice, ChosenTarget } from './calibrationChoice.ts';
import { readWrittenCalibration } from './parseCalibration.ts';
import { writtenCalibrationOf } from './writtenCalibration.ts';

/** The runs of a point; none where the policy cannot be had there. */
export type PointRuns =
  | { readonly requests: readonly RunRequest[] }
  | { readonly requests: null; readonly fault: Fault };

/** A calibration that can be run: everything resolved and checked. */
export interface CalibrationPlan {
  readonly choice: CalibrationChoice;
  /** The question where no factor is set. */
  readonly plan: Plan;
  readonly problem: CalibrationProblem;
  /** All targets as the analysis has them, in the order of the choice. */
  readonly targets: readonly CalibrationTarget[];
  /** What names it: JSON data. */
  readonly source: Hashable;
  /** Worlds that have no part in the calibration: what the ensemble is checked in. */
  readonly fresh: { readonly seed: number };
  /** Runs of a point in worlds of its own, those from `world` on of a seed. */
  runsAt(point: ArrayLike<number>, worlds: { readonly seed: number; readonly world: number }, name: string): PointRuns;
  /** What a point sets, parameters by key. */
  settingsAt(point: ArrayLike<number>): Settings;
}

const analysed = ({ outcome, known }: ChosenTarget): CalibrationTarget => ({ key: outcome, ...known });

/** Throws one `FaultError` with the faults of the calibration, of its question where no factor is set, and of ratios that leave a bound. A policy that cannot be had at some points is no fault: those points are refused. */
export function planCalibration(choice: CalibrationChoice): CalibrationPlan {
  readWrittenCalibration(writtenCalibrationOf(choice));
  const { question, factors: choices, priors, targets } = choice;
  const plan = planOf(question);
  const own = plan.policies[0]!.parameters;
  const faults = timesFaults(choices, own);
  if (faults.length > 0) throw new FaultError(faults);
  const factors = factorsOf(choices);
  const varied = { choices, factors };
  const ofRole = (role: ChosenTarget['role']) => targets.filter((target) => target.role === role);
  const { replicates } = question.worlds;
  return {
    choice,
    plan,
    problem: {
      factors,
      targets: ofRole('calibration').map(analysed),
      priors,
      kept: ofRole('validation').map(({ outcome }) => outcome),
    },
    targets: targets.map(analysed),
    source: JSON.parse(JSON.stringify(writtenCalibrationOf(choice))) as Hashable,
    fresh: { seed: searchWorlds(question.seed, { search: 1, telling: 1 }).telling.seed },
    runsAt(point, { seed, world }, name) {
      try {
        const parameters = parametersAt(point, plan, 0, varied);
        return {
          requests: Array.from({ length: replicates }, (_, r) => ({
            model: 'governance',
            parameters,
            seed,
            replicate: world + r,
            policy: name,
            log: 'none',
            keeps: 'outcomes',
          })),
        };
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        return { requests: null, fault: error.faults[0]! };
      }
    },
    settingsAt: (point) => settingsAt(point, varied, own).set,
  };
}
