import type { GivenFact } from '../../../ledger/scenario/scaledCounty.ts';
import { type ConstantKey, constants } from '../../../models/governance/parameters/constants.ts';
import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import { caseOf, policyOf } from '../../../scenarios/catalogue.ts';
import { checkSettings } from '../../../scenarios/checkRun.ts';
import { parseCase } from '../../../scenarios/loader/parseCase.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import type { Host } from '../../host.ts';
import { nearestNames } from '../../nearest.ts';
import { type OptionReader, parseNumber } from '../../optionReader.ts';
import { isPath, readOwnFile } from '../../ownFile.ts';
import { parseFacts } from './factsFile.ts';

/** Options of `ledger` that make a scenario, as the command line gives them. */
export interface RawScenarioOptions {
  readonly scenario?: string;
  readonly residents?: string;
  readonly fact?: readonly string[];
  readonly facts?: string;
  readonly name?: string;
  readonly base?: string;
  readonly inForce?: string;
  readonly calibration?: string;
}

/** What a scenario is made with besides the ledger. */
export interface ScenarioChoice {
  /** Paths of files. */
  readonly file: string;
  readonly calibration: string | undefined;
  readonly id: string;
  readonly name: string;
  readonly base: CaseSpec;
  readonly inForce: string;
  readonly given: Readonly<Partial<Record<ConstantKey, GivenFact>>> & { readonly residents: GivenFact };
  readonly residentsOf: Readonly<Record<string, number>> | undefined;
}

export const defaultBase = 'beihu';

const keys = constants.map(({ key }) => key);
const isConstant = (key: string): key is ConstantKey => keys.some((one) => one === key);
const needScenario = ['residents', 'fact', 'facts', 'name', 'base', 'inForce', 'calibration'] as const;

/** Reads what makes a scenario; undefined where none was asked for. Notes what is wrong in `reader`, and throws what a file of facts or a base has. */
export function readScenarioOptions(
  raw: RawScenarioOptions,
  reader: OptionReader,
  readBytes: Host['readBytes'],
): ScenarioChoice | undefined {
  const { scenario: file, calibration } = raw;
  if (file === undefined) {
    for (const key of needScenario) {
      if (raw[key] !== undefined) reader.fault({ code: 'needsScenario', path: optionOf(key) });
    }
    return undefined;
  }
  const gathered = <Value>(get: () => Value): Value | undefined => {
    try {
      return get();
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      for (const one of error.faults) reader.fault(one);
      return undefined;
    }
  };
  const base = gathered(() => baseOf(raw.base ?? defaultBase, readBytes));
  const inForce = base === undefined ? undefined : gathered(() => inForceOf(raw.inForce, base));
  const path = raw.facts;
  const told = path === undefined ? undefined : gathered(() => parseFacts(readOwnFile(path, readBytes)));
  const given: Partial<Record<ConstantKey, GivenFact>> = { ...told?.given };
  for (const text of raw.fact ?? []) readFact(text, given, reader);
  if (raw.residents !== undefined) readNumber('--residents', 'residents', raw.residents, given, reader);
  else if (given.residents === undefined && (path === undefined || told !== undefined)) {
    reader.fault({ code: 'missingArgument', path: '--residents', expected: 'n' });
  }
  const { residents } = given;
  if (base === undefined || inForce === undefined || residents === undefined) return undefined;
  const id = idOf(file);
  return {
    file,
    calibration,
    id,
    name: raw.name ?? nameOf(file),
    base,
    inForce,
    given: { ...given, residents },
    residentsOf: told?.residentsOf,
  };
}

const optionOf = (key: string): string => `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const baseOf = (name: string, readBytes: Host['readBytes']): CaseSpec => {
  if (!isPath(name)) return caseOf(name);
  const { name: called, text } = readOwnFile(name, readBytes);
  return parseCase(text, { name: called });
};

/** A policy of the catalogue by its id, or the base's before or after its reform. */
function inForceOf(name: string | undefined, base: CaseSpec): string {
  const id = name === undefined || name === 'before' ? base.before : name === 'after' ? base.after : name;
  return policyOf(id, '--in-force').id;
}

function readFact(text: string, given: Partial<Record<ConstantKey, GivenFact>>, reader: OptionReader): void {
  const equals = text.indexOf('=');
  const key = text.slice(0, Math.max(0, equals));
  if (equals <= 0) reader.fault({ code: 'invalidSetting', path: '--fact', value: text, expected: 'key=value' });
  else if (!isConstant(key)) {
    reader.fault({ code: 'unknownSetting', path: '--fact', value: key, expected: nearestNames(key, keys) });
  } else readNumber(`--fact ${key}`, key, text.slice(equals + 1), given, reader);
}

function readNumber(
  path: string,
  key: ConstantKey,
  text: string,
  given: Partial<Record<ConstantKey, GivenFact>>,
  reader: OptionReader,
): void {
  const value = parseNumber(text);
  if (Number.isNaN(value)) reader.fault({ code: 'notANumber', path, value: text });
  else for (const one of checkSettings({ [key]: value })) reader.fault({ ...one, path });
  // Noted all the same: what else is wrong can be told with it.
  given[key] = { value };
}

const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

/** Lower-case words joined by hyphens, of the name of the file. */
function idOf(file: string): string {
  const words = nameOf(file)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return words === '' ? 'county' : words;
}
