import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { limits } from '../question/limits.ts';

/** What a run of the nation follows from, JSON data. */
export interface NationChoice {
  /** Of the sample. */
  readonly counties: number;
  /** Random worlds a county and policy. */
  readonly replicates: number;
  /** Counted days; half a year before and ninety days after come besides, as in every run. */
  readonly days: number;
  /** 1/slice of every county's townships, at least one. */
  readonly slice: number;
  /** Of the nation, the sample and the worlds. */
  readonly seed: number;
}

/** Sixty counties at 1:1 for a year in one world. */
export const defaultNation: NationChoice = { counties: 60, replicates: 1, days: 365, slice: 1, seed: 1 };

/** Inclusive; how few counties a sample may have follows from its strata. */
const ranges: Readonly<Record<keyof NationChoice, readonly [number, number]>> = {
  counties: [1, 2843],
  replicates: [1, limits.replicates],
  days: [1, limits.days],
  slice: [1, limits.slice],
  seed: [0, Number.MAX_SAFE_INTEGER],
};

/** The choice that plain data stand for. Throws one `FaultError` with everything that is wrong; paths are `nation.KEY`. */
export function readNationChoice(value: unknown): NationChoice {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const keys = Object.keys(ranges) as (keyof NationChoice)[];
  const faults = keys.flatMap((key): Fault[] => {
    const [low, high] = ranges[key];
    const one = Object.hasOwn(given, key) ? given[key] : undefined;
    if (typeof one === 'number' && Number.isInteger(one) && one >= low && one <= high) return [];
    const shown = typeof one === 'number' || typeof one === 'string' ? one : String(one);
    return [{ code: 'outOfRange', path: `nation.${key}`, value: shown, expected: `integer [${low}, ${high}]` }];
  });
  if (faults.length > 0) throw new FaultError(faults);
  return Object.fromEntries(keys.map((key) => [key, given[key]])) as unknown as NationChoice;
}
