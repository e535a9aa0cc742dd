import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { SearchObjective } from '../../sim/analysis/search/search.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { nearestOf } from '../loader/nearest.ts';

/** Outcomes as objectives, in the direction that a reader would call better. Throws `unknownKey` for what is no outcome, or one of which neither direction is better. */
export function searchObjectives(keys: readonly string[]): SearchObjective[] {
  const known = outcomeDefinitions.filter(({ better }) => better !== 'neither');
  return keys.map((key, at) => {
    const better = known.find((one) => one.key === key)?.better;
    if (better === undefined || better === 'neither') {
      const expected = nearestOf(
        key,
        known.map((one) => one.key),
      );
      throw new FaultError({ code: 'unknownKey', path: `objectives[${at}]`, value: key, expected });
    }
    return { key, better };
  });
}
