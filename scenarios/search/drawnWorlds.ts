import { FaultError } from '../../sim/engine/fault.ts';
import { latinHypercube } from '../../sim/experiment/designs/latinHypercube.ts';
import { factorValue } from '../../sim/experiment/factor.ts';
import type { Settings } from '../checkRun.ts';
import type { FactorChoice } from '../experiment/experiment.ts';
import { factorsOf, ownValue, timesFaults } from '../experiment/factorsOf.ts';
import type { PlannedPolicy } from '../question/plan.ts';
import type { WorldSet } from './searchWorlds.ts';

/** A random world, and what is assumed in it besides what the question sets. */
export interface DrawnWorld {
  readonly seed: number;
  readonly replicate: number;
  readonly set: Settings;
}

/**
 * The worlds of a set. Without uncertain factors all have the scenario's own values; with them every world has values of its own, a Latin hypercube over their ranges drawn from the set's seed. `own`: any policy's parameters where no
 * factor is set. Throws the faults of ratios that leave a bound.
 */
export function drawnWorlds(
  { seed, replicates }: WorldSet,
  uncertain: readonly FactorChoice[],
  own: PlannedPolicy['parameters'],
): DrawnWorld[] {
  if (uncertain.length === 0) {
    const set: Settings = {};
    return Array.from({ length: replicates }, (_, replicate) => ({ seed, replicate, set }));
  }
  const faults = timesFaults(uncertain, own);
  if (faults.length > 0) throw new FaultError(faults);
  const factors = factorsOf(uncertain);
  return latinHypercube(replicates, factors.length, { seed }).map((point, replicate) => {
    const set: Record<string, Settings[string]> = {};
    for (const [f, factor] of factors.entries()) {
      const value = factorValue(factor, point[f]!);
      const choice: FactorChoice = uncertain[f]!;
      if ('times' in choice) for (const key of choice.times) set[key] = ownValue(key, own) * (value as number);
      else set[choice.key] = value;
    }
    return { seed, replicate, set };
  });
}
