import { shown } from '../scenarios/loader/loadFault.ts';
import { nearestOf } from '../scenarios/loader/nearest.ts';
import type { Fault } from '../sim/engine/fault.ts';

/** A fault `unknownKey` for each key that is none of `known`, with the nearest. */
export const unknownKeys = (given: Readonly<Record<string, unknown>>, known: readonly string[]): Fault[] =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => ({ code: 'unknownKey', path: key, value: shown(key), expected: nearestOf(key, known) }));
