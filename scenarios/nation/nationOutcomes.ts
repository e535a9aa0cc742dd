/** What is said of the nation: rates, costs and harm that every county has. Each is a residents' mean of county values. */
export const nationOutcomes = [
  'disputeResolutionRate',
  'grievanceResolutionRate',
  'settledByTownshipShare',
  'escalationRate',
  'latentHarm',
  'coordinationHours',
  'coordinationYuan',
  'visitsPerCase',
  'casesPer10k',
  'satisfaction',
  'utilisationMax',
] as const;

/** Residents that an outcome is counted per: times all residents over these makes a total of the nation. */
export const countedPer: Readonly<Partial<Record<string, number>>> = {
  coordinationHours: 1_000,
  coordinationYuan: 1_000,
  casesPer10k: 10_000,
};
