import { checkColumn } from '../estimates/checkColumn.ts';
import { moments } from '../moments.ts';
import { checkObjectives } from './checkSearch.ts';
import type { SearchObjective } from './search.ts';

/**
 * What a search is told of a candidate that was run in its worlds: by objective the mean over all of them, the same worlds for every candidate; NaN where the outcome is undefined in any, since a mean over
 * fewer would carry other luck than the rest. `outcomes`: by key, one value a world. Throws `estimateInput` for an objective without a column.
 *
 *     meanObjectives({ cost: [2, 4] }, [{ key: 'cost', better: 'lower' }]) // [3]
 */
export function meanObjectives(
  outcomes: Readonly<Record<string, ArrayLike<number>>>,
  objectives: readonly SearchObjective[],
): number[] {
  checkObjectives(objectives, 'meanObjectives.objectives');
  return objectives.map(({ key }) => {
    const column = outcomes[key]!;
    checkColumn(`meanObjectives.outcomes.${key}`, column);
    const { n, mean } = moments(column);
    return n === column.length ? mean : Number.NaN;
  });
}
