import type { Levers } from '../../models/governance/parameters/governanceParameters.ts';
import type { DifferingGroup } from './differingGroups.ts';

/**
 * The levers of one policy, with those of the groups in each mask (bit g is group g) taken from another. Mask 0 is the one, all bits the other. Whether such a policy can be staffed and paid is not
 * looked at.
 *
 *     hybridPolicies(before, after, groups, [0b01])[0] // `after` in the levers of the first group, else `before`
 */
export const hybridPolicies = (
  from: Levers,
  to: Levers,
  groups: readonly Pick<DifferingGroup, 'levers'>[],
  masks: readonly number[],
): Levers[] =>
  masks.map((mask) => {
    const moved = groups.filter((_, group) => (mask & (1 << group)) !== 0).flatMap(({ levers }) => levers);
    return { ...from, ...Object.fromEntries(moved.map((key) => [key, to[key]])) };
  });
