import { expect } from 'vitest';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { type PairedContrast, pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { finished } from '../mechanisms/county.ts';

export type Outcomes = Readonly<Record<string, number>>;

const known = new Map<string, Outcomes[]>();

/** Outcomes of replicates 0…n - 1. Sides that several comparisons share are run once. */
export function outcomesOf(parameters: GovernanceParameters, n: number): readonly Outcomes[] {
  const key = JSON.stringify(parameters);
  const runs = known.get(key) ?? [];
  known.set(key, runs);
  while (runs.length < n) runs.push(finished(parameters, runs.length).outcomes());
  return runs.slice(0, n);
}

/** `policy` - `reference` in one outcome over the same worlds, with its 95 % interval. */
export function contrast(policy: readonly Outcomes[], reference: readonly Outcomes[], outcome: string): PairedContrast {
  const column = (runs: readonly Outcomes[]) => runs.map((run) => run[outcome]!);
  return pairedContrast(column(policy), column(reference), { better: 'neither' });
}

/** Expects the interval of `policy` - `reference` to lie wholly below or above 0. */
export function expectDifference(
  policy: readonly Outcomes[],
  reference: readonly Outcomes[],
  outcome: string,
  side: 'lower' | 'higher',
): PairedContrast {
  const found = contrast(policy, reference, outcome);
  const text = `${outcome}: ${found.difference} [${found.lo}, ${found.hi}], n = ${found.n}`;
  if (side === 'lower') expect(found.hi, text).toBeLessThan(0);
  else expect(found.lo, text).toBeGreaterThan(0);
  return found;
}
