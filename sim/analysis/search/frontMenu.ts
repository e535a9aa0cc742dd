import { checkColumn } from '../estimates/checkColumn.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { paretoFront } from '../paretoFront.ts';
import { checkObjectives } from './checkSearch.ts';
import { scoresOf } from './rankedCandidate.ts';
import type { SearchObjective } from './search.ts';
import { squaredDistance, unitScores } from './unitScores.ts';

export interface MenuItem {
  /** Place among the points. */
  readonly index: number;
  /** Keys of the objectives in which none is better. */
  readonly best: readonly string[];
  /** Whether it lies closest to having the best of everything. */
  readonly balanced: boolean;
  /** Distance to the closest item before it on the menu, in shares of the front's ranges; Infinity for the first. */
  readonly apart: number;
}

/**
 * A front reduced to a short menu. Objectives are taken as shares of the range that the front spans. On it are, in this order: the first that is best in each objective, as the objectives are listed; the balanced one, closest
 * (Euclidean) to the point that is best in all (compromise programming, Zeleny 1973); then again and again the one farthest from all that are on it (Gonzalez 1985), until there are `size` (5 unless told) or none is left that is
 * `apart` (0.15 unless told) or more from all of them. Points that are dominated or have a NaN are left out; the balanced one also where it is one of the best or closer than `apart` to one: then that one is told to be balanced.
 * Throws `estimateInput`.
 *
 *     frontMenu([[0, 9], [1, 1], [9, 0]], objectives).map(({ index }) => index) // [0, 2, 1]
 */
export function frontMenu(
  points: readonly (readonly number[])[],
  objectives: readonly SearchObjective[],
  { size = 5, apart = 0.15 }: { readonly size?: number; readonly apart?: number } = {},
): MenuItem[] {
  checkObjectives(objectives, 'frontMenu.objectives');
  checkInput(Array.isArray(points), 'frontMenu.points', points, 'a list of points');
  for (const [at, point] of points.entries()) {
    checkColumn(`frontMenu.points[${at}]`, point, { finite: true });
    checkInput(
      point.length === objectives.length,
      `frontMenu.points[${at}].length`,
      point.length,
      `${objectives.length}`,
    );
  }
  checkCount('frontMenu.size', size, 1);
  checkInput(apart >= 0 && apart < 1, 'frontMenu.apart', apart, '[0, 1)');
  const isOn = paretoFront(
    points,
    objectives.map(({ better }) => better),
  );
  const front = Array.from(points.keys()).filter((at) => isOn[at]);
  const units = unitScores(front.map((at) => scoresOf(objectives, points[at]!)));
  if (front.length === 0) return [];
  const picked: { at: number; apart: number; balanced: boolean }[] = [];
  const gap = (at: number) =>
    picked.reduce((least, one) => Math.min(least, Math.sqrt(squaredDistance(units[at]!, units[one.at]!))), Infinity);
  const pick = (at: number, balanced = false) => {
    if (picked.length < size) picked.push({ at, apart: gap(at), balanced });
  };
  for (let i = 0; i < objectives.length; i++) {
    const at = leastOf(units, (unit) => unit[i]!);
    if (!picked.some((one) => units[one.at]![i] === units[at]![i])) pick(at);
  }
  const centre = leastOf(units, (unit) =>
    squaredDistance(
      unit,
      unit.map(() => 0),
    ),
  );
  const close = leastOf(picked, (one) => squaredDistance(units[one.at]!, units[centre]!));
  if (gap(centre) < apart || gap(centre) === 0) picked[close]!.balanced = true;
  else pick(centre, true);
  while (picked.length < size) {
    const farthest = leastOf(units, (_, at) => -gap(at));
    if (!(gap(farthest) >= apart && gap(farthest) > 0)) break;
    pick(farthest);
  }
  return picked.map(({ at, ...one }) => ({
    index: front[at]!,
    best: objectives.filter((_, i) => units[at]![i] === 0).map(({ key }) => key),
    balanced: one.balanced,
    apart: one.apart,
  }));
}

/** Place of the first item with the least value. */
function leastOf<Item>(items: readonly Item[], value: (item: Item, at: number) => number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, item] of items.entries()) {
    const here = value(item, at);
    if (here < least) [best, least] = [at, here];
  }
  return best;
}
