import { experimentLimits } from '../../scenarios/experiment/experimentSchema.ts';
import { mostRuns } from '../../sim/experiment/checkSweepSpec.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import { designPoints, designWithin } from '../../sim/experiment/designs/makeDesign.ts';
import type { Factor } from '../../sim/experiment/factor.ts';

/** Of one point with all its runs, on all workers. */
export interface PointCost {
  readonly secondsPerPoint: number;
  readonly runsPerPoint: number;
}

/** The largest design of the same kind that so many seconds are enough for and an experiment may have; undefined where they are enough for none. */
export function affordableDesign(
  spec: DesignSpec,
  factors: readonly Factor[],
  seconds: number,
  { secondsPerPoint, runsPerPoint }: PointCost,
): DesignSpec | undefined {
  const affordable = Math.floor(seconds / secondsPerPoint);
  const most = Math.min(affordable, Math.floor(mostRuns / runsPerPoint), designPoints(largest(spec), factors));
  return most >= 1 ? designWithin(spec, factors, most) : undefined;
}

/** The largest that an experiment may have: base points of Sobol' and Saltelli designs are powers of two. */
function largest(spec: DesignSpec): DesignSpec {
  const { points } = experimentLimits;
  if (spec.kind === 'morris') return { ...spec, trajectories: points };
  if (spec.kind === 'sobol' || spec.kind === 'saltelli') return { ...spec, points: 2 ** Math.floor(Math.log2(points)) };
  return 'points' in spec ? { ...spec, points } : spec;
}
