import { defaultNation, type NationChoice } from '../../../scenarios/nation/nationChoice.ts';
import { limits } from '../../../scenarios/question/limits.ts';
import { OptionReader } from '../../optionReader.ts';
import { formats, mostWorkers, type OutputOptions, type RawOutputOptions } from '../runOptions.ts';
import { type QueueOption, queueOption } from '../sweep/queueOption.ts';

/** Options of `nation` as the command line gives them. */
export interface RawNationOptions extends Omit<RawOutputOptions, 'log'> {
  readonly counties?: string;
  readonly replicates?: string;
  readonly days?: string;
  readonly slice?: string;
  readonly seed?: string;
  readonly dryRun?: boolean;
  readonly list?: boolean;
  /** True without a value: then it is that of ZHILI_QUEUE. */
  readonly queue?: string | true;
}

/** Options of `nation`, checked. */
export interface NationOptions extends Omit<OutputOptions, 'log'> {
  readonly choice: NationChoice;
  readonly isDryRun: boolean;
  /** Whether to print the units of the nation and run nothing. */
  readonly isList: boolean;
  /** Needs `out`. */
  readonly queue?: QueueOption;
}

const mostCounties = 2843;

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readNationOptions(raw: RawNationOptions, cores: number): NationOptions {
  const reader = new OptionReader();
  const whole = (key: 'counties' | 'replicates' | 'days' | 'seed', low: number, high: number) =>
    reader.integer(`--${key}`, raw[key], low, high, defaultNation[key]);
  const workers = reader.integer('--workers', raw.workers, 1, mostWorkers, cores);
  const queue = queueOption(raw, workers, reader);
  const options: NationOptions = {
    choice: {
      counties: whole('counties', 1, mostCounties),
      replicates: whole('replicates', 1, limits.replicates),
      days: whole('days', 1, limits.days),
      slice: reader.slice('--slice', raw.slice, limits.slice),
      seed: whole('seed', 0, Number.MAX_SAFE_INTEGER),
    },
    workers,
    format: reader.oneOf('--format', raw.format, formats, 'table'),
    ...(raw.out === undefined ? {} : { out: raw.out }),
    isDryRun: raw.dryRun === true,
    isList: raw.list === true,
    ...(queue === undefined ? {} : { queue }),
  };
  reader.done();
  return options;
}
