import type { OutcomeSummary } from '../../sim/analysis/summary.ts';

/** Utilisation above which waiting times have no steady state. */
export const overloadedAbove = 0.98;

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

/** The groups of pools whose mean utilisation is above 0.98; an undefined one (no such staff) is not. */
export function overloadedGroups(outcomes: Readonly<Record<string, OutcomeSummary>>): OverloadedGroup[] {
  return poolOutcomes.flatMap((outcome) => {
    const mean = outcomes[outcome]?.mean ?? null;
    return mean !== null && mean > overloadedAbove ? [{ outcome, mean }] : [];
  });
}
