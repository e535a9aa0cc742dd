import { kolmogorovSmirnov, kolmogorovSmirnovBound } from '../../../sim/analysis/kolmogorovSmirnov.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Sample } from './sample.ts';

/** What differs between the worlds that a policy wins and those it loses. */
export interface Screening {
  readonly won: number;
  readonly lost: number;
  /** Those that differ most first. `distance` as of `kolmogorovSmirnov`; `sign` 1 where more of it goes with winning. */
  readonly factors: readonly { readonly key: string; readonly distance: number; readonly sign: 1 | -1 }[];
}

/** Kept of all factors. */
const most = 6;
const alpha = 0.05;

/** Every factor by itself, over worlds in which `gains` (above 0: the policy is better) are defined and not 0. */
export function screen({ factors, points }: Sample, gains: Float64Array): Screening {
  const at = (isWon: boolean) => [...gains.keys()].filter((world) => (isWon ? gains[world]! > 0 : gains[world]! < 0));
  const [won, lost] = [at(true), at(false)];
  const found = factors.map(({ key }, d) => {
    const along = (worlds: readonly number[]) => worlds.map((world) => points[world]![d]!);
    return { key, ...kolmogorovSmirnov(along(won), along(lost)) };
  });
  const told = found.filter(({ distance }) => !Number.isNaN(distance));
  return { won: won.length, lost: lost.length, factors: ascendingBy(told, ({ distance }) => -distance).slice(0, most) };
}

/** Those that cannot be chance, `among` as many factors and questions together (Bonferroni). */
export const decisive = ({ won, lost, factors }: Screening, among: number): Screening['factors'] =>
  won === 0 || lost === 0
    ? []
    : factors.filter(({ distance }) => distance > kolmogorovSmirnovBound(won, lost, alpha / among));
