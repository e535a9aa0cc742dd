import { levelAt, levelsOf } from '../../../sim/analysis/sensitivity/levelAt.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';

type Values = ArrayLike<number | null>;

/** Worlds that stand together in a column of the map. */
export interface RegretBin {
  /** Places of its points; at least one. */
  readonly points: readonly number[];
  /** Part of the width, from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Columns that a map has at most. */
export const mostBins = 60;
/** Worlds that a column should hold on average. */
const perBin = 4;

const isKnown = (values: Values, point: number): boolean =>
  typeof values[point] === 'number' && Number.isFinite(values[point]);

/** Worlds by the regret of one policy, the least first, in columns of as many each. */
export function binsByRegret(regrets: Values): RegretBin[] {
  const known = Array.from({ length: regrets.length }, (_, point) => point).filter((point) => isKnown(regrets, point));
  const sorted = ascendingBy(known, (point) => regrets[point]!);
  const count = Math.min(mostBins, Math.max(1, Math.floor(sorted.length / perBin)));
  if (sorted.length === 0) return [];
  return Array.from({ length: count }, (_, bin) => {
    const [from, to] = [bin, bin + 1].map((at) => Math.round((at * sorted.length) / count));
    return { points: sorted.slice(from, to), from: bin / count, to: (bin + 1) / count };
  });
}

/** Worlds along a factor: a column a value where it has few, else columns that are equally wide on its axis; empty ones left out. */
export function binsAlong(
  factor: Factor,
  place: number,
  positions: readonly ArrayLike<number>[],
  regrets: Values,
): RegretBin[] {
  const levels = levelsOf(factor);
  const known = [...positions.keys()].filter((point) => isKnown(regrets, point));
  const wanted = Math.min(mostBins, Math.max(1, Math.floor(known.length / perBin)));
  const count = levels !== undefined && levels <= wanted ? levels : wanted;
  const bins = Array.from({ length: count }, (): number[] => []);
  for (const point of known) bins[levelAt(positions[point]![place]!, count)]!.push(point);
  return bins.flatMap((points, bin) =>
    points.length === 0 ? [] : [{ points, from: bin / count, to: (bin + 1) / count }],
  );
}

/** Mean of the values of some points. */
export const meanOver = (values: Values, points: readonly number[]): number =>
  points.reduce((sum, point) => sum + (values[point] ?? Number.NaN), 0) / points.length;
