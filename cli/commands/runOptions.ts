import { defaultDays, defaultPolicies, defaultSeed } from '../../scenarios/question/defaults.ts';
import { limits } from '../../scenarios/question/limits.ts';
import type { LogScope } from '../../sim/experiment/run.ts';
import { OptionReader } from '../optionReader.ts';
import { readSettings, type Settings } from '../settings.ts';

export const formats = ['table', 'json', 'csv'] as const;
type Format = (typeof formats)[number];

export const logScopes = ['none', 'disputes', 'all'] as const satisfies readonly LogScope[];

export const mostWorkers = 256;

/** What is run with, kept and printed, as the command line gives it. */
export interface RawOutputOptions {
  readonly workers?: string;
  readonly log?: string;
  readonly format?: string;
  readonly out?: string;
}

/** Options as the command line gives them. */
export interface RawRunOptions extends RawOutputOptions {
  readonly policy?: string;
  readonly policies?: string;
  readonly replicates?: string;
  readonly precision?: string;
  readonly days?: string;
  readonly seed?: string;
  readonly slice?: string;
  readonly reference?: string;
  readonly set?: readonly string[];
  readonly ensemble?: string;
}

/** What is run with, kept and printed; no result depends on it. */
export interface OutputOptions {
  readonly workers: number;
  readonly log: LogScope;
  readonly format: Format;
  readonly out?: string;
}

/** Options of `run` and `compare`, checked. */
export interface RunOptions extends OutputOptions {
  /** Names or paths, at least one, none twice. */
  readonly policies: readonly string[];
  /** One of `policies`. */
  readonly reference: string;
  readonly replicates: number;
  /** Instead of `replicates`. */
  readonly precision?: number;
  readonly days: number;
  readonly seed: number;
  readonly sliceDenominator: number;
  readonly settings: Settings;
  /** Path of a file. */
  readonly ensemble?: string;
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
  const options: RunOptions = {
    policies,
    reference,
    replicates: reader.integer('--replicates', raw.replicates, 1, limits.replicates, fallback.replicates),
    days: reader.integer('--days', raw.days, 1, limits.days, defaultDays),
    seed: reader.integer('--seed', raw.seed, 0, Number.MAX_SAFE_INTEGER, defaultSeed),
    sliceDenominator: reader.slice('--slice', raw.slice, limits.slice),
    settings: readSettings(raw.set ?? [], reader),
    ...outputOptions(raw, reader, fallback.workers),
    ...(raw.precision === undefined ? {} : { precision: reader.between('--precision', raw.precision, 0, 1) }),
    ...(raw.ensemble === undefined ? {} : { ensemble: raw.ensemble }),
  };
  reader.done();
  return options;
}

/** As `readRunOptions`, of a command that is told its question otherwise. */
export function readOutputOptions(raw: RawOutputOptions, workers: number): OutputOptions {
  const reader = new OptionReader();
  const options = outputOptions(raw, reader, workers);
  reader.done();
  return options;
}

function outputOptions(raw: RawOutputOptions, reader: OptionReader, workers: number): OutputOptions {
  const log = reader.oneOf('--log', raw.log, logScopes, 'none');
  if (log !== 'none' && raw.out === undefined) {
    reader.fault({ code: 'logNeedsOut', path: '--log', value: log, expected: '--out DIR' });
  }
  return {
    workers: reader.integer('--workers', raw.workers, 1, mostWorkers, workers),
    log,
    format: reader.oneOf('--format', raw.format, formats, 'table'),
    ...(raw.out === undefined ? {} : { out: raw.out }),
  };
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
