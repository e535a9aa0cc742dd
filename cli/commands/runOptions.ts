import type { PrecisionSpec } from '../../sim/analysis/precisionRule.ts';
import type { LogScope } from '../../sim/experiment/run.ts';
import { OptionReader } from '../optionReader.ts';
import { readSettings, type Settings } from '../settings.ts';

export const formats = ['table', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

export const logScopes = ['none', 'disputes', 'all'] as const satisfies readonly LogScope[];

/** The 2×2 the project exists for. */
export const defaultPolicies = [
  'reactive-centralized',
  'reactive-devolved',
  'preventive-centralized',
  'preventive-devolved',
] as const;

export const defaultReplicates = 10;
export const defaultDays = 365;

/** What `--precision` looks at: rates and costs that every case has and whose means are well away from 0. */
export const precisionOutcomes = [
  'disputeResolutionRate',
  'grievanceResolutionRate',
  'coordinationHoursPerSettled',
  'latentHarm',
] as const;

const most = { replicates: 100_000, days: 3650, workers: 256, slice: 1000 };

/** Options as the command line gives them. */
export interface RawRunOptions {
  readonly policy?: string;
  readonly policies?: string;
  readonly replicates?: string;
  readonly precision?: string;
  readonly days?: string;
  readonly seed?: string;
  readonly slice?: string;
  readonly workers?: string;
  readonly reference?: string;
  readonly set?: readonly string[];
  readonly log?: string;
  readonly format?: string;
  readonly out?: string;
}

/** Options of `run` and `compare`, checked. */
export interface RunOptions {
  /** Names or paths, at least one, none twice. */
  readonly policies: readonly string[];
  /** One of `policies`. */
  readonly reference: string;
  readonly replicates: number;
  /** Instead of `replicates`. */
  readonly precision?: PrecisionSpec;
  readonly days: number;
  readonly seed: number;
  readonly sliceDenominator: number;
  readonly workers: number;
  readonly settings: Settings;
  readonly log: LogScope;
  readonly format: Format;
  readonly out?: string;
}

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readRunOptions(raw: RawRunOptions, fallback: { replicates: number; workers: number }): RunOptions {
  const reader = new OptionReader();
  const policies = readPolicies(raw, reader);
  const reference = raw.reference ?? (policies[0] as string);
  if (!policies.includes(reference)) {
    reader.fault({ code: 'unknownReference', path: '--reference', value: reference, expected: policies.join(', ') });
  }
  if (raw.precision !== undefined && raw.replicates !== undefined) {
    reader.fault({ code: 'excludingOptions', path: '--precision', value: '--replicates' });
  }
  const log = reader.oneOf('--log', raw.log, logScopes, 'none');
  if (log !== 'none' && raw.out === undefined) {
    reader.fault({ code: 'logNeedsOut', path: '--log', value: log, expected: '--out DIR' });
  }
  const options: RunOptions = {
    policies,
    reference,
    replicates: reader.integer('--replicates', raw.replicates, 1, most.replicates, fallback.replicates),
    days: reader.integer('--days', raw.days, 1, most.days, defaultDays),
    seed: reader.integer('--seed', raw.seed, 0, Number.MAX_SAFE_INTEGER, 1),
    sliceDenominator: reader.slice('--slice', raw.slice, most.slice),
    workers: reader.integer('--workers', raw.workers, 1, most.workers, fallback.workers),
    settings: readSettings(raw.set ?? [], reader),
    log,
    format: reader.oneOf('--format', raw.format, formats, 'table'),
    ...(raw.out === undefined ? {} : { out: raw.out }),
    ...(raw.precision === undefined
      ? {}
      : { precision: { relative: reader.between('--precision', raw.precision, 0, 1), outcomes: precisionOutcomes } }),
  };
  reader.done();
  return options;
}

function readPolicies(raw: RawRunOptions, reader: OptionReader): string[] {
  if (raw.policy !== undefined) return [raw.policy];
  const names = raw.policies?.split(',').map((name) => name.trim()) ?? [...defaultPolicies];
  for (const [index, name] of names.entries()) {
    if (name === '') reader.fault({ code: 'emptyPolicyName', path: '--policies', value: raw.policies ?? '' });
    else if (names.indexOf(name) !== index) reader.fault({ code: 'duplicatePolicy', path: '--policies', value: name });
  }
  return names;
}
