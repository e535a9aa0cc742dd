import { type Fault, FaultError, type FaultValue } from '../../sim/engine/fault.ts';
import type { ScenariosFaultCode } from '../faultCodes.ts';

export interface LoadOptions {
  /** How the file is called in paths of faults: `name#levers.patrolHoursShare`; without it, `levers.patrolHoursShare`. */
  readonly name?: string;
  /** Instead of those of a scenario file, for a file that carries others. */
  readonly limits?: { readonly bytes: number; readonly tokenLength: number };
}

export interface LoadFault extends Fault {
  readonly code: ScenariosFaultCode;
}

/** Faults beyond this many are counted, not listed. */
const maxFaults = 100;

const longestValue = 80;

/** Anything as a value of a fault: cut where long, named where it is no scalar. */
export function shown(value: unknown): FaultValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string') return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return Array.isArray(value) ? 'list' : 'map';
}

/** One error with all faults of a file, in the order of its lines. */
export function faultError(options: LoadOptions, faults: readonly LoadFault[]): FaultError {
  const sorted = [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const listed: LoadFault[] = sorted.slice(0, maxFaults);
  if (sorted.length > maxFaults) listed.push({ code: 'moreFaults', path: '', value: sorted.length - maxFaults });
  const { name } = options;
  const called = (path: string) => (name === undefined ? path : path === '' ? name : `${name}#${path}`);
  return new FaultError(listed.map((one) => ({ ...one, path: called(one.path) })));
}

export const fault = (options: LoadOptions, one: LoadFault): FaultError => faultError(options, [one]);
