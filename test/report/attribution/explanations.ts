import type { DifferingGroup } from '../../../scenarios/attribution/differingGroups.ts';
import type { Explanation } from '../../../scenarios/attribution/explainDifference.ts';
import { exactCoalitions, sampledCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { waterfall } from '../../../sim/analysis/attribution/waterfall.ts';

const group = (id: string, levers: DifferingGroup['levers'] = []): DifferingGroup => ({ names: [{ id }], levers });

/** Three groups, of which the first two bring 2 points more together than apart, and the last nothing in the mean. */
const groups = [
  group('finding', ['patrolHoursShare', 'earlyWarning']),
  group('allocation', ['audit']),
  group('centre'),
];

/** Luck of world and group, in points; of the last group it is all there is. */
const luck = [
  [0.2, -0.1, -0.1, 0, 0.1, -0.1],
  [0, 0.1, -0.2, 0.1, 0.1, -0.1],
  [0.5, -0.4, 0.3, -0.5, 0.4, -0.3],
];
const own = [3.04, 1.14, 0];

function worth(mask: number, world: number): number {
  const has = (player: number) => (mask & (1 << player)) !== 0;
  const apart = own.reduce((sum, one, player) => sum + (has(player) ? one + luck[player]![world]! : 0), 0);
  return (60 + apart + (has(0) && has(1) ? 2 : 0)) / 100;
}

export function planted({
  worlds = 6,
  pairs,
  ...rest
}: Partial<Explanation> & { readonly worlds?: number; readonly pairs?: number } = {}): Explanation {
  const coalitions = pairs === undefined ? exactCoalitions(3) : sampledCoalitions(3, { pairs });
  const result = shapley(
    coalitions,
    coalitions.masks.map((mask) => Float64Array.from({ length: worlds }, (_, world) => worth(mask, world))),
  );
  return {
    policy: 'preventive-devolved',
    reference: 'reactive-centralized',
    outcome: 'disputeResolutionRate',
    unit: 'share',
    better: 'higher',
    groups,
    joined: [],
    result,
    waterfall: waterfall(result),
    handling: [-120_000.4, 0.2, 3000],
    ...rest,
  };
}
