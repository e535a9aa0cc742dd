import type { Levers } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import { builtInPolicies, policyOf } from '../../scenarios/catalogue.ts';

/**
 * How far a policy lies from one built-in pole to the other, 0 … 1: the mean over the levers in which the poles' own files differ, each
 * clamped to the stretch between them. Both poles extend the same base, so these levers are what sets them apart.
 */
export function placeBetween(levers: Levers, fromId: string, toId: string): number {
  const [from, to] = [policyOf(fromId).levers, policyOf(toId).levers];
  const keys = Object.keys(builtInPolicies.find(toId)!.levers) as LeverKey[];
  const apart = keys.filter((key) => from[key] !== to[key]);
  const sum = apart.reduce((total, key) => {
    const [low, high, own] = [Number(from[key]), Number(to[key]), Number(levers[key])];
    return total + Math.min(1, Math.max(0, (own - low) / (high - low)));
  }, 0);
  return sum / apart.length;
}
