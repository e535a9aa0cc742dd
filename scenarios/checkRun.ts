import type { LeverValue, RunPeriod, Slice } from '../models/governance/parameters/governanceParameters.ts';
import { parameterOf, parameters } from '../models/governance/parameters/parameters.ts';
import type { Fault } from '../sim/engine/fault.ts';
import type { ScenariosFaultCode } from './faultCodes.ts';
import { shown } from './loader/loadFault.ts';
import { nearestOf } from './loader/nearest.ts';
import { expectedOf } from './schemaValues.ts';

export type Settings = Readonly<Record<string, LeverValue>>;

interface RunFault extends Fault {
  readonly code: ScenariosFaultCode;
}

const keys = parameters.map((definition) => definition.key);

/** Longest stretch of a run; beyond it the world a county's figures describe is another one. */
const maxDays = 3650;

/** Faults of settings by key: the parameter exists and takes this value. Paths are `set.KEY`. */
export function checkSettings(set: Settings): RunFault[] {
  return Object.entries(set).flatMap(([key, value]): RunFault[] => {
    const path = `set.${key}`;
    const definition = parameterOf(key);
    if (definition === undefined) {
      return [{ code: 'unknownKey', path, value: shown(key), expected: nearestOf(key, keys) }];
    }
    const wrong = (code: ScenariosFaultCode): RunFault[] => [
      { code, path, value: shown(value), expected: expectedOf(definition) },
    ];
    if (definition.type === 'boolean') return typeof value === 'boolean' ? [] : wrong('wrongType');
    if (definition.type === 'option') {
      if (typeof value !== 'string') return wrong('wrongType');
      return definition.options.includes(value) ? [] : wrong('unknownOption');
    }
    if (typeof value !== 'number') return wrong('wrongType');
    if (!Number.isFinite(value)) return wrong('notFinite');
    const [low, high] = definition.bounds;
    if (!(value >= low && value <= high)) return wrong('outOfRange');
    return definition.type === 'integer' && !Number.isInteger(value) ? wrong('wrongType') : [];
  });
}

/** Faults of a run's period, in whole days. */
export function checkPeriod(period: RunPeriod): RunFault[] {
  const least: RunPeriod = { warmupDays: 0, windowDays: 1, followUpDays: 0 };
  return (Object.keys(least) as (keyof RunPeriod)[]).flatMap((key) => {
    const days = period[key];
    if (Number.isInteger(days) && days >= least[key] && days <= maxDays) return [];
    const expected = `integer [${least[key]}, ${maxDays}] d`;
    return [{ code: 'outOfRange', path: `period.${key}`, value: shown(days), expected }];
  });
}

/** Faults of a slice: it keeps at least one whole township. */
export function checkSlice({ denominator }: Slice, townships: number): RunFault[] {
  if (Number.isInteger(denominator) && denominator >= 1 && denominator <= townships) return [];
  const expected = `integer [1, ${townships}]`;
  return [{ code: 'outOfRange', path: 'slice.denominator', value: shown(denominator), expected }];
}
