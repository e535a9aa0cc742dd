import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { freeFactors } from '../../../scenarios/experiment/drawnExperiment.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { GatheredFaults } from '../../../scenarios/question/gatheredFaults.ts';
import { nearestNames } from '../../nearest.ts';
import { OptionReader } from '../../optionReader.ts';
import type { Settings } from '../../settings.ts';
import { type RawRunOptions, type RunOptions, readRunOptions } from '../runOptions.ts';
import { factorGroups, readFactors } from './factorChoices.ts';

/** Options of `sensitivity` as the command line gives them. */
export interface RawSensitivityOptions extends RawRunOptions {
  readonly outcomes?: string;
  readonly factors?: string;
  readonly keep?: string;
  readonly method?: string;
  readonly trajectories?: string;
  readonly points?: string;
  readonly budget?: string;
}

/** How the second stage gets its indices: from a Saltelli design, or from a polynomial fitted to a Latin hypercube. */
export const stageMethods = ['direct', 'emulator'] as const;
export type StageMethod = (typeof stageMethods)[number];

/** Options of `sensitivity`, checked. */
export interface SensitivityOptions extends RunOptions {
  readonly outcomes: readonly string[];
  readonly factors: readonly FactorChoice[];
  /** Factors taken into the second stage at most. */
  readonly keep: number;
  readonly method: StageMethod;
  readonly trajectories: number;
  /** Base points of a Saltelli design, points of a Latin hypercube. */
  readonly points: number;
  /** Seconds for both stages; `trajectories` and `points` then follow from it. */
  readonly budget?: number;
}

/** The corners of the 2×2 that lie furthest apart, half a year, two worlds to tell luck: a first look that a machine can do in a break. */
export const sensitivityDefaults = {
  policies: ['reactive-centralized', 'preventive-devolved'],
  outcomes: ['disputeResolutionRate', 'coordinationYuanPerSettled', 'escalationRate', 'latentHarm'],
  factors: factorGroups[0]!,
  keep: 8,
  trajectories: 10,
  points: { direct: 64, emulator: 256 },
  replicates: 2,
  days: 180,
} as const;

/** Second-order indices take 2k + 2 points a base point, and more than 28 pairs nobody reads. */
export const keepLimits = { low: 2, high: 8 } as const;
const most = { trajectories: 1000, points: 1 << 16 };

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readSensitivityOptions(raw: RawSensitivityOptions, cores: number): SensitivityOptions {
  const defaults = sensitivityDefaults;
  const faults = new GatheredFaults();
  const ran = faults.try(() =>
    readRunOptions(
      { policies: defaults.policies.join(','), days: String(defaults.days), ...raw },
      { replicates: defaults.replicates, workers: cores },
    ),
  );
  const own = faults.try(() => {
    const reader = new OptionReader();
    for (const given of ['--trajectories', '--points'] as const) {
      if (raw.budget === undefined || raw[given.slice(2) as 'points'] === undefined) continue;
      reader.fault({ code: 'excludingOptions', path: '--budget', value: given });
    }
    const method = reader.oneOf('--method', raw.method, stageMethods, 'direct');
    const budget = reader.duration('--budget', raw.budget);
    const options = {
      outcomes: readOutcomes(raw.outcomes, reader),
      factors: readFactors(raw.factors ?? defaults.factors, reader),
      keep: reader.integer('--keep', raw.keep, keepLimits.low, keepLimits.high, defaults.keep),
      method,
      trajectories: reader.integer('--trajectories', raw.trajectories, 2, most.trajectories, defaults.trajectories),
      points: reader.integer('--points', raw.points, 2, most.points, defaults.points[method]),
      ...(budget === undefined ? {} : { budget }),
    };
    reader.done();
    return options;
  });
  if (ran !== undefined && own !== undefined) faults.try(() => checkNamed(own.factors, raw.factors, ran.settings));
  if (ran === undefined || own === undefined || faults.any) throw faults.error();
  return { ...ran, ...own, factors: freeFactors(own.factors, ran.settings) };
}

/** Throws what is named one by one and set, or named twice; of a group, what is set is merely not varied. */
function checkNamed(factors: readonly FactorChoice[], text: string | undefined, settings: Settings): void {
  if (text === undefined || factorGroups.some((group) => group === text)) return;
  const reader = new OptionReader();
  const keys = factors.map(({ key }) => key);
  for (const [place, key] of keys.entries()) {
    if (Object.hasOwn(settings, key)) reader.fault({ code: 'settingVaried', path: '--set', value: key });
    if (keys.indexOf(key) < place) reader.fault({ code: 'duplicateKey', path: '--factors', value: key });
  }
  reader.done();
}

function readOutcomes(text: string | undefined, reader: OptionReader): readonly string[] {
  if (text === undefined) return sensitivityDefaults.outcomes;
  const known = outcomeDefinitions.map(({ key }) => key);
  const keys = [...new Set(text.split(',').map((key) => key.trim()))];
  for (const key of keys) {
    if (known.includes(key)) continue;
    reader.fault({ code: 'unknownName', path: '--outcomes', value: key, expected: nearestNames(key, known) });
  }
  return keys;
}
