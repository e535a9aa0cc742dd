import { limits } from '../../../scenarios/question/limits.ts';
import type { Shard } from '../../../sim/experiment/folder/sweepTask.ts';
import { OptionReader } from '../../optionReader.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { formats, mostWorkers, type OutputOptions, type RawOutputOptions } from '../runOptions.ts';
import { type QueueOption, queueOption } from './queueOption.ts';

/** Options of `sweep` as the command line gives them. */
export interface RawSweepOptions extends Omit<RawOutputOptions, 'log'> {
  readonly seed?: string;
  readonly slice?: string;
  readonly days?: string;
  readonly replicates?: string;
  readonly points?: string;
  readonly budget?: string;
  readonly shard?: string;
  /** True without a value: then it is that of ZHILI_QUEUE. */
  readonly queue?: string | true;
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
}

/** Options of `sweep`, checked. What is left out is as the experiment has it. */
export interface SweepOptions extends Omit<OutputOptions, 'log'> {
  readonly seed?: number;
  readonly slice?: number;
  readonly days?: number;
  readonly replicates?: number;
  /** Points, base points or trajectories of the design. */
  readonly points?: number;
  /** Seconds; `points` then follow from it. */
  readonly budget?: number;
  /** Needs `out`. */
  readonly shard?: Shard;
  /** Needs `out`. */
  readonly queue?: QueueOption;
  readonly settings: Settings;
  /** Whether to say what would be run, and run no more than is measured. */
  readonly isDryRun: boolean;
}

/** What a design may have is checked with the design. */
const mostPoints = 1_000_000;

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readSweepOptions(raw: RawSweepOptions, cores: number): SweepOptions {
  const reader = new OptionReader();
  const whole = (name: 'seed' | 'days' | 'replicates' | 'points', low: number, high: number) =>
    raw[name] === undefined ? {} : { [name]: reader.integer(`--${name}`, raw[name], low, high, low) };
  if (raw.budget !== undefined && raw.points !== undefined) {
    reader.fault({ code: 'excludingOptions', path: '--budget', value: '--points' });
  }
  const budget = reader.duration('--budget', raw.budget);
  const shard = readShard(raw, reader);
  const workers = reader.integer('--workers', raw.workers, 1, mostWorkers, cores);
  // How long runs take is not measured where others run them, so that no size follows from a budget.
  if (raw.queue !== undefined && raw.budget !== undefined) {
    reader.fault({ code: 'excludingOptions', path: '--queue', value: '--budget' });
  }
  const queue = queueOption(raw, workers, reader);
  const options: SweepOptions = {
    ...whole('seed', 0, Number.MAX_SAFE_INTEGER),
    ...whole('days', 1, limits.days),
    ...whole('replicates', 1, limits.replicates),
    ...whole('points', 1, mostPoints),
    ...(raw.slice === undefined ? {} : { slice: reader.slice('--slice', raw.slice, limits.slice) }),
    ...(budget === undefined ? {} : { budget }),
    ...(shard === undefined ? {} : { shard }),
    ...(queue === undefined ? {} : { queue }),
    settings: readSettings(raw.set ?? [], reader),
    workers,
    format: reader.oneOf('--format', raw.format, formats, 'table'),
    ...(raw.out === undefined ? {} : { out: raw.out }),
    isDryRun: raw.dryRun === true,
  };
  reader.done();
  return options;
}

const mostShards = 100_000;

/** `2/8`; machines that measure for themselves would pick different sizes. */
export function readShard(
  { shard, out, budget }: Pick<RawSweepOptions, 'shard' | 'out' | 'budget'>,
  reader: OptionReader,
): Shard | undefined {
  if (shard === undefined) return undefined;
  const path = '--shard';
  if (out === undefined) reader.fault({ code: 'shardNeedsOut', path, value: shard });
  if (budget !== undefined) reader.fault({ code: 'excludingOptions', path, value: '--budget' });
  const [index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? []).slice(1).map(Number);
  if (index !== undefined && of !== undefined && index >= 1 && index <= of && of <= mostShards) return { index, of };
  reader.fault({ code: 'invalidShard', path, value: shard, expected: `i/n, 1 ≤ i ≤ n ≤ ${mostShards}` });
  return undefined;
}
