import { decisionObjectives } from '../../../report/decision/decisionObjectives.ts';
import type { Target } from '../../../scenarios/caseSpec.ts';
import { sharedTargets } from '../../../scenarios/catalogue.ts';

/** An outcome that is compared. */
export interface ComparedOutcome {
  readonly outcome: string;
  readonly better: 'higher' | 'lower';
}

/** One for each aim, and disputes by themselves, since requests and hazards outnumber them in all others. */
const comparedKeys = [
  'coordinationYuan',
  'grievanceResolutionRate',
  'disputeResolutionRate',
  'latentHarm',
  'resolutionGini',
] as const;

/** Outcomes that are compared, in the order of the tables. */
export const comparedOutcomes: readonly ComparedOutcome[] = comparedKeys.map((key) => {
  const { outcome, better } = decisionObjectives.find((one) => one.outcome === key)!;
  return { outcome, better };
});

/** What stands for the four aims of a decision. */
export const aims: readonly ComparedOutcome[] = comparedOutcomes.filter(
  ({ outcome }) => outcome !== 'disputeResolutionRate',
);

/** Share of desks without a steady state; beside the comparisons, not one of them. */
export const loadOutcome = 'overloadedStationsShare';

/** What every county is held against: it tells whether a drawn world is like those there are. */
export const calibrationTargets: readonly (Target & { readonly outcome: string })[] = sharedTargets().flatMap((one) =>
  one.role === 'calibration' && one.outcome !== null ? [{ ...one, outcome: one.outcome }] : [],
);

/** What is kept of every run. */
export const keptOutcomes: readonly string[] = [
  ...comparedOutcomes.map(({ outcome }) => outcome),
  loadOutcome,
  ...calibrationTargets.map(({ outcome }) => outcome),
];
