/** Outcomes of the agent model that a simple alternative has an answer to, under the same keys. A value is null where it has none. */
export const alternativeOutcomes = [
  'disputeResolutionRate',
  'requestResolutionRate',
  'hazardResolutionRate',
  'caseResolutionRate',
  'grievanceResolutionRate',
  'neighbourSettledShare',
  'settledAtCommunityShare',
  'settledByTownshipShare',
  'medianDaysToSettlement',
  'escalationRate',
  'latentHarm',
  'coordinationHours',
  'coordinationHoursPerSettled',
  'coordinationYuanPerSettled',
  'casesPer10k',
  'falseAlarms',
  'fundedAttemptsShare',
  'utilisation',
  'utilisation.community',
  'utilisation.township',
  'utilisation.county',
  'utilisation.centre',
  'overloadedStationsShare',
  'trust',
  'autonomyMean',
] as const;

export type AlternativeOutcome = (typeof alternativeOutcomes)[number];

export type AlternativeOutcomes = Readonly<Record<AlternativeOutcome, number | null>>;
