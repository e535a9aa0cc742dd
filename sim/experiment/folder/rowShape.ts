import { ascending } from '../../engine/order.ts';
import type { StoredRun } from '../resultStore.ts';

/** Names of a row's numbers, in code-unit order; curves with their lengths. All rows of a model have one shape. */
export interface RowShape {
  readonly outcomes: readonly string[];
  readonly series: readonly (readonly [name: string, length: number])[];
  readonly profiles: readonly (readonly [name: string, length: number])[];
}

export function shapeOf({ outcomes, series, profiles }: StoredRun): RowShape {
  const lengths = (curves: StoredRun['series']) =>
    ascending(Object.keys(curves)).map((name) => [name, curves[name]!.length] as const);
  return { outcomes: ascending(Object.keys(outcomes)), series: lengths(series), profiles: lengths(profiles) };
}

/** Numbers of a row besides its events. */
export function valuesIn({ outcomes, series, profiles }: RowShape): number {
  return [...series, ...profiles].reduce((sum, [, length]) => sum + length, outcomes.length);
}

/** A check of what was read from a disk, though a checksum held. */
export function isRowShape(data: unknown): data is RowShape {
  const { outcomes, series, profiles } = (data ?? {}) as Partial<Record<keyof RowShape, unknown>>;
  const isCurve = (entry: unknown) =>
    Array.isArray(entry) && typeof entry[0] === 'string' && Number.isSafeInteger(entry[1]) && entry[1] >= 0;
  return (
    Array.isArray(outcomes) &&
    outcomes.every((name) => typeof name === 'string') &&
    [series, profiles].every((curves) => Array.isArray(curves) && curves.every(isCurve))
  );
}
