import type { UncertaintyKey } from '../../models/governance/parameters/uncertainties.ts';
import type { WrittenCalibration, WrittenTarget } from '../../scenarios/calibration/writtenCalibration.ts';
import type { CaseSpec, Target } from '../../scenarios/caseSpec.ts';
import { calibrationLabel, calibrationNote } from '../locales/scenarioTexts.ts';
import { scenarioYaml } from './scenarioYaml.ts';
import { writtenRange } from './writtenNumber.ts';

/** What the targets of a ledger can narrow together; rates of birth first. */
const factors = [
  'latentDisputesPer10kYear',
  'latentRequestsPer10kYear',
  'hazardsPerGridYear',
  'successBase',
  'escalationPerDay',
  'hopDays',
  'passUpDays',
  'recurrence',
  'repeatPetition',
] as const satisfies readonly UncertaintyKey[];

/** By how much of its value a target is let go to either side, at least: thousands of cases tell a share more precisely than any model of this kind can be right. */
const leastShare = 0.15;

/** Residents of a slice: enough for targets to be steady, few enough for thousands of runs. */
const usualResidents = 30_000;

/**
 * A calibration of a scenario to its own targets, to be corrected by hand: the case is in it, as `text` where it was written already, under the policy in force. Rates of birth are swept over the ranges of their guesses, everything else over its bounds. Undefined where the ledger gives no target to
 * calibrate to.
 */
export function scenarioCalibration(spec: CaseSpec, text = scenarioYaml(spec)): WrittenCalibration | undefined {
  const targets = spec.targets.flatMap(writtenTarget);
  if (!targets.some(({ role }) => role === 'calibration')) return undefined;
  const { residents, townships } = spec.constants;
  return {
    id: `${spec.id}-calibration`.slice(-60).replace(/^-+/, ''),
    label: calibrationLabel(spec.label),
    note: calibrationNote(100 * leastShare),
    case: { file: `${spec.id}.yaml`, text },
    policy: spec.before,
    days: 180,
    seed: 1,
    slice: `1/${sliceOf(residents.value, townships.value)}`,
    // The luck of one world in a slice of this size is as large as what targets allow.
    replicates: 4,
    factors: factors.map((key) => {
      const range = spec.uncertainties[key]?.range;
      // A guess at the edge of what the model allows may leave no range.
      return range === undefined || !(range[0] < range[1]) ? key : { key, range };
    }),
    targets,
    population: 80,
    generations: 15,
    wanted: 100,
    ensemble: 40,
  };
}

/** Denominator of a slice of about 30 000 residents, whole townships at least. */
const sliceOf = (residents: number, townships: number): number =>
  Math.max(1, Math.min(townships, Math.round(residents / usualResidents)));

function writtenTarget({ outcome, range, role, unit }: Target): WrittenTarget[] {
  if (outcome === null || range === undefined) return [];
  const middle = (range[0] + range[1]) / 2;
  const half = Math.max((range[1] - range[0]) / 2, leastShare * Math.abs(middle));
  if (!(half > 0)) return [];
  const [low, high] = writtenRange(middle - half, middle + half);
  return [{ outcome, role, range: unit === 'share' ? [Math.max(0, low), Math.min(1, high)] : [low, high] }];
}
