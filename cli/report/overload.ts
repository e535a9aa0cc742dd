import { overloadedFrom } from '../../models/governance/outcomes/hours.ts';
import type { OutcomeSummary } from '../../sim/analysis/summary.ts';

const poolOutcomes = [
  'utilisation.community',
  'utilisation.township',
  'utilisation.county',
  'utilisation.centre',
] as const;

export interface OverloadedGroup {
  /** Key of the utilisation of this group of pools. */
  readonly outcome: string;
  /** In [0, 1]. */
  readonly mean: number;
}

/** The groups of pools that are overloaded on average; an undefined one (no such staff) is not. */
export function overloadedGroups(outcomes: Readonly<Record<string, OutcomeSummary>>): OverloadedGroup[] {
  return poolOutcomes.flatMap((outcome) => {
    const mean = outcomes[outcome]?.mean ?? null;
    return mean !== null && mean > overloadedFrom ? [{ outcome, mean }] : [];
  });
}
