import { checkColumn } from '../estimates/checkColumn.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { type FrontStanding, frontStanding } from '../frontStanding.ts';
import { type MeanInterval, meanInterval } from '../interval.ts';
import { checkObjectives } from './checkSearch.ts';
import type { SearchObjective } from './search.ts';

export interface ToldObjective extends MeanInterval {
  readonly key: string;
  /** What the search took it for, in its own worlds. */
  readonly searched: number;
  /** By how much that was too good, in the objective's unit: the winner's curse where it is above 0. */
  readonly flattery: number;
}

export interface ToldItem {
  readonly objectives: readonly ToldObjective[];
  /** Among the items of the menu, in the fresh worlds. */
  readonly standing: FrontStanding;
}

export interface MenuRuns {
  /** Means in the worlds of the search, one an objective. */
  readonly searched: readonly number[];
  /** One column an objective, over the same fresh worlds for all items. */
  readonly columns: readonly ArrayLike<number>[];
}

/**
 * A menu as it is to be told: by item and objective mean and Student interval (`level`, 0.95) in worlds that had no part in choosing it, and how much better the search had taken it to be. Whoever is picked for being best in
 * some worlds was lucky in them; in fresh worlds the same policy is as good as it is. Say these numbers and never those of the search.
 * Throws `estimateInput`.
 */
export function tellMenu(
  items: readonly MenuRuns[],
  objectives: readonly SearchObjective[],
  { level = 0.95 }: { readonly level?: number } = {},
): ToldItem[] {
  checkObjectives(objectives, 'tellMenu.objectives');
  checkInput(Array.isArray(items), 'tellMenu.items', items, 'a list of items');
  if (items.length === 0) return [];
  const worlds = items[0]?.columns?.[0]?.length;
  const columns = items.map((item, at) => {
    const path = `tellMenu.items[${at}]`;
    checkColumn(`${path}.searched`, item?.searched);
    const isWhole = item.searched.length === objectives.length && item.columns?.length === objectives.length;
    checkInput(isWhole, `${path}.columns`, item.columns?.length, `${objectives.length} columns and searched means`);
    return item.columns.map((column, i) => {
      checkColumn(`${path}.columns[${i}]`, column);
      checkInput(column.length === worlds, `${path}.columns[${i}].length`, column.length, `${worlds}`);
      return Float64Array.from(column);
    });
  });
  const standings = frontStanding(
    columns,
    objectives.map(({ better }) => better),
  );
  return items.map(({ searched }, at) => ({
    objectives: objectives.map(({ key, better }, i) => {
      const told = meanInterval(columns[at]![i]!, level);
      const sign = better === 'higher' ? 1 : -1;
      return { key, searched: searched[i]!, flattery: 0 + sign * (searched[i]! - told.mean), ...told };
    }),
    standing: standings[at]!,
  }));
}
