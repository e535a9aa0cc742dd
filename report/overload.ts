import { overloadedFrom } from '../models/governance/outcomes/hours.ts';
import type { OutcomeSummary } from '../sim/analysis/summary.ts';

/** Utilisation of each group of pools, and how many single pools (a desk, an office, a department) are beyond the limit while their group is not. */
const loadOutcomes = [
  'utilisation.community',
  'utilisation.township',
  'utilisation.county',
  'utilisation.centre',
  'overloadedStationsShare',
] as const;

/** Share of single pools beyond the limit from which a policy counts as overloaded: one in twenty may have had a bad year. */
const manyStations = 0.05;

/** A load beyond which waiting times have no steady state. */
export const isOverload = (outcome: string, mean: number): boolean =>
  outcome === 'overloadedStationsShare'
    ? mean >= manyStations
    : outcome.startsWith('utilisation.') && mean > overloadedFrom;

export interface OverloadedGroup {
  /** Key of the utilisation of this group of pools, or of the share of single pools. */
  readonly outcome: string;
  /** In [0, 1]. */
  readonly mean: number;
}

/** What is overloaded on average; an undefined group (no such staff) is not. */
export function overloadedGroups(outcomes: Readonly<Record<string, OutcomeSummary>>): OverloadedGroup[] {
  return loadOutcomes.flatMap((outcome) => {
    const mean = outcomes[outcome]?.mean ?? null;
    return mean !== null && isOverload(outcome, mean) ? [{ outcome, mean }] : [];
  });
}
