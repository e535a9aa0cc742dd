import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { usualObjectives } from '../../../report/robustness/robustObjectives.ts';
import { attributionLimits } from '../../../scenarios/attribution/attributionChoice.ts';
import { experimentLimits } from '../../../scenarios/experiment/experimentSchema.ts';
import { nearestOf } from '../../../scenarios/loader/nearest.ts';
import { defaultDays, defaultSeed } from '../../../scenarios/question/defaults.ts';
import { limits } from '../../../scenarios/question/limits.ts';
import type { Shard } from '../../../sim/experiment/folder/sweepTask.ts';
import { OptionReader } from '../../optionReader.ts';
import { isPath } from '../../ownFile.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { formats, mostWorkers, type OutputOptions } from '../runOptions.ts';
import { type QueueOption, queueOption } from '../sweep/queueOption.ts';
import { type RawSweepOptions, readShard } from '../sweep/sweepOptions.ts';

/** Options of `explain-difference` as the command line gives them. */
export interface RawExplainOptions extends Omit<RawSweepOptions, 'points' | 'replicates'> {
  readonly case?: string;
  readonly outcome?: readonly string[];
  readonly by?: string;
  readonly worlds?: string;
  readonly sampled?: string;
}

/** Options of `explain-difference`, checked. */
export interface ExplainOptions extends Omit<OutputOptions, 'log'> {
  /** Id or path; without it that of a policy. */
  readonly case?: string;
  readonly outcomes: readonly string[];
  /** `groups`, `levers`, or the path of a file. */
  readonly by: string;
  readonly worlds: number;
  /** Seconds; `worlds` then follow from it. */
  readonly budget?: number;
  /** Pairs of orders to draw. */
  readonly sampled?: number;
  readonly days: number;
  readonly seed: number;
  readonly slice: number;
  readonly settings: Settings;
  /** Needs `out`. */
  readonly shard?: Shard;
  /** Needs `out`. */
  readonly queue?: QueueOption;
  /** Whether to say what would be run, and run no more than is measured. */
  readonly isDryRun: boolean;
}

export const groupings = ['groups', 'levers'] as const;

/** From so many on intervals of skewed outcomes are about what they say. */
export const usualWorlds = 30;

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readExplainOptions(raw: RawExplainOptions, cores: number): ExplainOptions {
  const reader = new OptionReader();
  const { by = groupings[0], budget: time } = raw;
  const isOwn = isPath(by);
  if (time !== undefined && raw.worlds !== undefined) {
    reader.fault({ code: 'excludingOptions', path: '--budget', value: '--worlds' });
  }
  if (time !== undefined && raw.queue !== undefined) {
    reader.fault({ code: 'excludingOptions', path: '--queue', value: '--budget' });
  }
  const budget = reader.duration('--budget', time);
  const shard = readShard(raw, reader);
  const workers = reader.integer('--workers', raw.workers, 1, mostWorkers, cores);
  const queue = queueOption(raw, workers, reader);
  const sampled = reader.integer('--sampled', raw.sampled, 1, attributionLimits.pairs, 1);
  const options: ExplainOptions = {
    ...(raw.case === undefined ? {} : { case: raw.case }),
    outcomes: readOutcomes(raw.outcome, reader),
    by: isOwn ? by : reader.oneOf('--by', by, groupings, groupings[0]),
    worlds: reader.integer('--worlds', raw.worlds, 1, experimentLimits.replicates, usualWorlds),
    ...(budget === undefined ? {} : { budget }),
    ...(raw.sampled === undefined ? {} : { sampled }),
    days: reader.integer('--days', raw.days, 1, limits.days, defaultDays),
    seed: reader.integer('--seed', raw.seed, 0, Number.MAX_SAFE_INTEGER, defaultSeed),
    slice: reader.slice('--slice', raw.slice, limits.slice),
    settings: readSettings(raw.set ?? [], reader),
    ...(shard === undefined ? {} : { shard }),
    ...(queue === undefined ? {} : { queue }),
    workers,
    format: reader.oneOf('--format', raw.format, formats, 'table'),
    ...(raw.out === undefined ? {} : { out: raw.out }),
    isDryRun: raw.dryRun === true,
  };
  reader.done();
  return options;
}

/** One key a time, or several with commas. */
function readOutcomes(given: readonly string[] | undefined, reader: OptionReader): readonly string[] {
  if (given === undefined) return usualObjectives;
  const path = '--outcome';
  const known = outcomeDefinitions.map(({ key }) => key);
  const keys = given.flatMap((text) => text.split(',').map((key) => key.trim()));
  for (const [index, key] of keys.entries()) {
    if (!known.includes(key))
      reader.fault({ code: 'unknownOutcome', path, value: key, expected: nearestOf(key, known) });
    else if (keys.indexOf(key) !== index) reader.fault({ code: 'duplicateKey', path, value: key });
  }
  return keys;
}
