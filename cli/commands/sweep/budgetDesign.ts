import { FaultError } from '../../../sim/engine/fault.ts';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { designPoints } from '../../../sim/experiment/designs/makeDesign.ts';
import type { SweepEstimate } from '../../../sim/experiment/estimateSweep.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { clockText } from '../../clockText.ts';
import { affordableDesign } from '../affordableDesign.ts';

/** Seconds that a budget has, and those of them that are left once its runs were measured. */
export interface Budget {
  readonly seconds: number;
  readonly left: number;
}

/**
 * The largest design of the same kind whose runs fit into what is left of a budget. Throws `budgetTooSmall` with the time that the smallest takes, or
 * `budgetUnmeasured` where no run could be measured.
 */
export function budgetDesign(
  spec: DesignSpec,
  factors: readonly Factor[],
  runsPerPoint: number,
  { secondsPerRun, shareHad, workers }: Pick<SweepEstimate, 'secondsPerRun' | 'shareHad' | 'workers'>,
  { seconds, left }: Budget,
): DesignSpec {
  if (!(secondsPerRun > 0)) throw new FaultError({ code: 'budgetUnmeasured', path: '--budget' });
  const secondsPerPoint = (secondsPerRun * shareHad * runsPerPoint) / workers;
  const found = affordableDesign(spec, factors, left, { secondsPerPoint, runsPerPoint });
  if (found !== undefined) return found;
  const needed = designPoints(smallest(spec), factors) * secondsPerPoint + (seconds - left);
  const expected = clockText(Math.ceil(needed));
  throw new FaultError({ code: 'budgetTooSmall', path: '--budget', value: clockText(seconds), expected });
}

/** With one point or trajectory nothing varies. */
function smallest(spec: DesignSpec): DesignSpec {
  if (spec.kind === 'morris') return { ...spec, trajectories: 2 };
  return 'points' in spec ? { ...spec, points: 2 } : spec;
}
