import { responseOf } from '../../../sim/analysis/sensitivity/response.ts';
import { type Factor, factorValue } from '../../../sim/experiment/factor.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';

/** One world of one point of the design. */
export interface WorldPoint {
  readonly point: number;
  readonly world: number;
  /** Coordinate of the factor in the unit cube. */
  readonly u: number;
  /** Place on the axis of the factor: its value, or the place of its value among the choices. */
  readonly x: number;
  readonly response: number;
}

export interface WorldPoints {
  /** By point, then world. */
  readonly defined: readonly WorldPoint[];
  /** Worlds without a value, and with the factor at the value of the scenario. */
  readonly nUndefined: number;
  readonly nOwn: number;
}

/** Where a coordinate of a factor lies on its axis. */
export function axisPlace(factor: Factor, u: number): number {
  if (factor.kind !== 'choice') return factorValue(factor, u) as number;
  return Math.min(factor.values.length - 1, Math.floor(u * factor.values.length));
}

/** Every world of the shown response along the chosen factor. */
export function worldPoints(view: SensitivityView): WorldPoints {
  const { runs, design, document, factor } = view;
  const { worlds } = responseOf(runs, shownResponse(view));
  const scale = document.factors[factor]!.factor;
  const defined: WorldPoint[] = [];
  let [nUndefined, nOwn] = [0, 0];
  for (let point = 0; point < runs.points; point++) {
    const u = design.points[point]![factor]!;
    for (const [world, values] of worlds.entries()) {
      const response = values[point]!;
      if (!Number.isFinite(response)) nUndefined++;
      else if (Number.isNaN(u)) nOwn++;
      else defined.push({ point, world, u, x: axisPlace(scale, u), response });
    }
  }
  return { defined, nUndefined, nOwn };
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** About `most` of the items, spread evenly and the same every time; steps are irrational, so that no world and no point is preferred. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const share = most / items.length;
  return items.filter((_, i) => (i * goldenRatio) % 1 < share);
}

/** A stretch of the axis of the factor, with what its worlds have in the mean. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly worlds: number;
}

/** Up to so many values stand for themselves; more are gathered in `bins` stretches of the unit interval. */
const mostValues = 12;
const bins = 10;

/** Means along the axis: a stretch a value where there are few, else ten stretches that are equally wide on the axis; empty ones left out. */
export function stretchesOf(points: readonly WorldPoint[], factor: Factor): Stretch[] {
  const values = new Set(points.map(({ x }) => x));
  const isByValue = values.size <= mostValues;
  const binOf = ({ x, u }: WorldPoint) => (isByValue ? x : Math.min(bins - 1, Math.floor(u * bins)));
  const sums = new Map<number, { sum: number; worlds: number }>();
  for (const one of points) {
    const { sum, worlds } = sums.get(binOf(one)) ?? { sum: 0, worlds: 0 };
    sums.set(binOf(one), { sum: sum + one.response, worlds: worlds + 1 });
  }
  return [...sums.entries()]
    .sort(([a], [b]) => a - b)
    .map(([bin, { sum, worlds }]) => ({
      from: isByValue ? bin : axisPlace(factor, bin / bins),
      to: isByValue ? bin : axisPlace(factor, (bin + 1) / bins),
      mean: sum / worlds,
      worlds,
    }));
}
