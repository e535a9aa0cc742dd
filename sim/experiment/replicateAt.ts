import { mostRuns } from './checkSweepSpec.ts';
import type { SweepSpec } from './sweep.ts';

/**
 * Which random world (seed, replicate) the place of a sweep is run in. Shared worlds are those from 0 on at every point; own ones are no other point's, the
 * same whether there are more points or more worlds a point.
 */
export function replicateAt(
  { worlds, policies, replicates }: Pick<SweepSpec, 'worlds' | 'policies' | 'replicates'>,
  place: number,
): number {
  const world = place % replicates;
  return worlds === 'own' ? world * mostRuns + Math.floor(place / (replicates * policies.length)) : world;
}
