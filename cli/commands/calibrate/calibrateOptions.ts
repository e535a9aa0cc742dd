import { calibrationLimits } from '../../../scenarios/calibration/calibrationSchema.ts';
import { OptionReader } from '../../optionReader.ts';
import { formats, mostWorkers, type OutputOptions } from '../runOptions.ts';

/** Options of `calibrate` as the command line gives them. */
export interface RawCalibrateOptions {
  readonly generations?: string;
  readonly budget?: string;
  readonly dryRun?: boolean;
  readonly workers?: string;
  readonly format?: string;
  readonly out?: string;
}

/** Options of `calibrate`, checked. */
export interface CalibrateOptions extends Pick<OutputOptions, 'workers' | 'format' | 'out'> {
  /** Instead of those in the file. */
  readonly generations?: number;
  /** Seconds. */
  readonly budget?: number;
  readonly isDryRun: boolean;
}

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readCalibrateOptions(raw: RawCalibrateOptions, cores: number): CalibrateOptions {
  const reader = new OptionReader();
  const budget = reader.duration('--budget', raw.budget);
  const options = {
    ...(raw.generations === undefined
      ? {}
      : { generations: reader.integer('--generations', raw.generations, 1, calibrationLimits.generations, 1) }),
    ...(budget === undefined ? {} : { budget }),
    isDryRun: raw.dryRun === true,
    workers: reader.integer('--workers', raw.workers, 1, mostWorkers, cores),
    format: reader.oneOf('--format', raw.format, formats, 'table'),
    ...(raw.out === undefined ? {} : { out: raw.out }),
  };
  reader.done();
  return options;
}
