import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import type { FactorValue } from '../../../sim/experiment/factor.ts';
import { nearestNames } from '../../nearest.ts';
import { type OptionReader, parseNumber } from '../../optionReader.ts';
import type { RawSweepOptions } from '../sweep/sweepOptions.ts';

/** Options of `robust` and `discover` on what is run, as the command line gives them. */
export type RawEnsembleOptions = Omit<RawSweepOptions, 'shard' | 'queue'>;

/** Options that say what is run: of a folder nothing is. */
const runningOptions = [
  ...(['points', 'budget', 'dryRun', 'replicates', 'days', 'seed', 'slice', 'set'] as const),
] satisfies (keyof RawEnsembleOptions)[];

/** Notes every option that says what is run, where nothing will be. */
export function refuseRunning(raw: RawEnsembleOptions, reader: OptionReader): void {
  for (const name of runningOptions) {
    if (raw[name] === undefined) continue;
    reader.fault({ code: 'nothingIsRun', path: `--${name === 'dryRun' ? 'dry-run' : name}` });
  }
}

/** Names separated by commas; undefined where the option is not given. */
export function readNames(path: string, text: string | undefined, reader: OptionReader): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(',').map((name) => name.trim());
  for (const [at, name] of names.entries()) {
    if (name === '') reader.fault({ code: 'emptyPolicyName', path, value: text });
    else if (names.indexOf(name) !== at) reader.fault({ code: 'duplicateKey', path, value: name });
  }
  return names;
}

/** A bound of an outcome, of one side. */
export interface Bound {
  readonly outcome: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** `key>=value` or `key<=value`; a percent sign divides by 100. Undefined where it is wrong. */
export function readBound(path: string, text: string, reader: OptionReader): Bound | undefined {
  const [, outcome, sign, number = ''] = /^(\w+)\s*(>=|<=)\s*(\S+)$/.exec(text) ?? [];
  const isPercent = number.endsWith('%');
  const value = parseNumber(isPercent ? number.slice(0, -1) : number) / (isPercent ? 100 : 1);
  if (outcome === undefined || Number.isNaN(value)) {
    reader.fault({ code: 'invalidBound', path, value: text, expected: 'key>=value, key<=value' });
    return undefined;
  }
  checkOutcome(path, outcome, reader);
  return sign === '>=' ? { outcome, atLeast: value } : { outcome, atMost: value };
}

/** Notes a key that is none of an outcome, with the nearest; with `isJudged`, also one of which neither more nor less is better. */
export function checkOutcome(path: string, key: string, reader: OptionReader, isJudged = false): void {
  const definition = outcomeDefinitions.find((one) => one.key === key);
  const known = outcomeDefinitions.filter(({ better }) => !isJudged || better !== 'neither').map((one) => one.key);
  if (definition === undefined) {
    reader.fault({ code: 'unknownName', path, value: key, expected: nearestNames(key, known) });
  } else if (isJudged && definition.better === 'neither') {
    reader.fault({ code: 'outcomeWithoutDirection', path, value: key, expected: nearestNames(key, known) });
  }
}

/** `key=value` texts, values as they may be meant: numbers, yes and no, text. */
export function readValues(
  path: string,
  texts: readonly string[] | undefined,
  reader: OptionReader,
): Readonly<Record<string, FactorValue>> {
  const values = (texts ?? []).flatMap((text): [string, FactorValue][] => {
    const [, key, value = ''] = /^([^=\s]+)=(.+)$/.exec(text) ?? [];
    if (key === undefined) {
      reader.fault({ code: 'invalidSetting', path, value: text, expected: 'key=value' });
      return [];
    }
    const number = parseNumber(value);
    if (!Number.isNaN(number)) return [[key, number]];
    return [[key, value === 'true' || value === 'false' ? value === 'true' : value]];
  });
  for (const [at, [key]] of values.entries()) {
    if (values.findIndex(([one]) => one === key) !== at) reader.fault({ code: 'duplicateKey', path, value: key });
  }
  return Object.fromEntries(values);
}
