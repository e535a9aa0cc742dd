import { constants } from '../models/governance/parameters/constants.ts';
import type { LeverValue, RunPeriod, Slice } from '../models/governance/parameters/governanceParameters.ts';
import { levers } from '../models/governance/parameters/levers.ts';
import { uncertainties } from '../models/governance/parameters/uncertainties.ts';
import type { Fault } from '../sim/engine/fault.ts';
import { checkPeriod, checkSettings, checkSlice } from './checkRun.ts';
import { isMap, mapAt } from './loader/checkSourced.ts';
import { shown } from './loader/loadFault.ts';
import { joined } from './loader/readTree.ts';
import { constantRelations, leverRelations, type RelationFault } from './relations.ts';

const keysOf = (definitions: readonly { readonly key: string }[]) => definitions.map(({ key }) => key);
/** Enough to see what it is; a hostile text could have thousands. */
const mostFaults = 20;

const periodKeys = ['warmupDays', 'windowDays', 'followUpDays'];

/** What resolved parameters hold, by section. Rules of one's own are not among it: whoever runs foreign data compiles none. */
const sections: Readonly<Record<string, readonly string[]>> = {
  constants: keysOf(constants),
  uncertainties: keysOf(uncertainties),
  levers: keysOf(levers),
  statusQuo: keysOf(levers),
  period: periodKeys,
  slice: ['denominator'],
};

/**
 * What is wrong with resolved parameters of the governance model that come from elsewhere: every parameter is there, within its bounds, and nothing else is. What `resolveRun` gives
 * has no faults. Paths begin with `parameters`.
 *
 *     resolvedFaults(resolveRun({ case: 'beihu', policy: 'base' })) // []
 */
export function resolvedFaults(parameters: unknown): readonly Fault[] {
  const shape = shapeFaults(parameters);
  const faults = shape.length > 0 ? shape : [...valueFaults(parameters), ...relationFaults(parameters)];
  return faults
    .slice(0, mostFaults)
    .map((one) => ({ ...one, path: one.path === '' ? 'parameters' : joined('parameters', one.path) }));
}

function shapeFaults(parameters: unknown): Fault[] {
  const names = Object.keys(sections);
  if (!isMap(parameters)) return keyFaults(parameters, names, '');
  return [
    ...keyFaults(parameters, names, ''),
    ...names
      .filter((name) => Object.hasOwn(parameters, name))
      .flatMap((name) => keyFaults(parameters[name], sections[name]!, name)),
  ];
}

function keyFaults(value: unknown, keys: readonly string[], path: string): Fault[] {
  if (!isMap(value)) return [{ code: 'wrongType', path, value: shown(value), expected: 'map' }];
  return [
    ...keys.filter((key) => !Object.hasOwn(value, key)).map((key) => ({ code: 'missingKey', path: joined(path, key) })),
    ...Object.keys(value)
      .filter((key) => !keys.includes(key))
      .map((key) => ({ code: 'unknownKey', path: joined(path, String(shown(key))) })),
  ];
}

function valueFaults(parameters: unknown): Fault[] {
  const settings = ['constants', 'uncertainties', 'levers', 'statusQuo'].flatMap((section) =>
    checkSettings(mapAt(parameters, section) as Readonly<Record<string, LeverValue>>).map((one) => ({
      ...one,
      path: one.path.replace(/^set/, section),
    })),
  );
  const townships = mapAt(parameters, 'constants').townships as number;
  return [
    ...settings,
    ...checkPeriod(mapAt(parameters, 'period') as unknown as RunPeriod),
    ...checkSlice(mapAt(parameters, 'slice') as unknown as Slice, townships),
  ];
}

function relationFaults(parameters: unknown): Fault[] {
  const givenIn = (section: string) => (key: string) => {
    const value = mapAt(parameters, section)[key];
    return typeof value === 'number' ? value : undefined;
  };
  const found: RelationFault[] = [
    ...constantRelations(givenIn('constants')),
    ...leverRelations(givenIn('levers')),
    ...leverRelations(givenIn('statusQuo')).map((one) => ({ ...one, path: one.path.replace(/^levers/, 'statusQuo') })),
  ];
  return found.map(({ key: _, ...fault }) => fault);
}
