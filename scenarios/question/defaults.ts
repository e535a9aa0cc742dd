import type { Question } from './question.ts';

/** The 2×2 the project exists for. */
export const defaultPolicies = [
  'reactive-centralized',
  'reactive-devolved',
  'preventive-centralized',
  'preventive-devolved',
] as const;

export const defaultReplicates = 10;
export const defaultDays = 365;
export const defaultSeed = 1;

/** What a precision looks at: rates and costs that every case has and whose means are well away from 0. */
export const precisionOutcomes = [
  'disputeResolutionRate',
  'grievanceResolutionRate',
  'coordinationHoursPerSettled',
  'latentHarm',
] as const;

/** The 2×2 in a case for a year, against reactive and centralized. */
export function defaultQuestion(caseId: Question['case']): Question {
  return {
    case: caseId,
    policies: defaultPolicies.map((id) => ({ kind: 'builtIn', id })),
    reference: 0,
    days: defaultDays,
    seed: defaultSeed,
    worlds: { replicates: defaultReplicates },
    slice: 1,
    settings: {},
  };
}
