import type { Levers } from '../../models/governance/parameters/governanceParameters.ts';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { leverGroupKeys, leverGroups } from '../leverGroups.ts';
import type { Bilingual } from '../sourced.ts';
import { type Grouping, restGroup } from './attributionChoice.ts';

/** A group of levers by name: of the planner's, a lever, the reader's own, or one that explains itself. */
export interface GroupName {
  readonly id: string;
  /** Of the reader's own. */
  readonly label?: Bilingual;
}

/** Levers that differ between two policies and move together. */
export interface DifferingGroup {
  /** One name, or those of groups that could not be separated, in their order. */
  readonly names: readonly GroupName[];
  /** Those that differ, in the order of the model; none for the transition. */
  readonly levers: readonly LeverKey[];
}

/**
 * The levers of two policies that differ, in groups; groups without any are left out, and no lever that differs is. The order is that of the grouping, levers outside the reader's own groups last.
 *
 *     differingGroups(before, after, 'planner').map(({ names }) => names[0].id) // ['finding', 'allocation']
 */
export function differingGroups(from: Levers, to: Levers, grouping: Grouping): DifferingGroup[] {
  const differing = levers.map(({ key }) => key).filter((key) => from[key] !== to[key]);
  const group = (name: GroupName, keys: readonly string[]): DifferingGroup => ({
    names: [name],
    levers: differing.filter((key) => keys.includes(key)),
  });
  if (grouping === 'levers') return differing.map((key) => group({ id: key }, [key]));
  const groups =
    grouping === 'planner'
      ? leverGroupKeys.map((id) => group({ id }, leverGroups[id]))
      : grouping.map(({ id, label, levers: keys }) => group({ id, label }, keys));
  const grouped = groups.flatMap(({ levers: keys }) => keys);
  const rest = group(
    { id: restGroup },
    differing.filter((key) => !grouped.includes(key)),
  );
  return [...groups, rest].filter(({ levers: keys }) => keys.length > 0);
}
