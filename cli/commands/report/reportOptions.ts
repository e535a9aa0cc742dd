import { OptionReader } from '../../optionReader.ts';
import { mostWorkers, type RawRunOptions } from '../runOptions.ts';

/** Options of `report` as the command line gives them. */
export type RawReportOptions = Omit<RawRunOptions, 'policy' | 'log' | 'format'>;

/** What of the options no result depends on. */
interface ReportOptions {
  readonly workers: number;
  /** Path of the file that is written. */
  readonly out: string;
}

/** Throws the faults of `--workers`, and `notWordFile`. */
export function readReportOptions({ workers, out = '' }: RawReportOptions, cores: number): ReportOptions {
  const reader = new OptionReader();
  if (!/\.docx$/i.test(out)) reader.fault({ code: 'notWordFile', path: '--out', value: out, expected: '*.docx' });
  const options = { workers: reader.integer('--workers', workers, 1, mostWorkers, cores), out };
  reader.done();
  return options;
}
