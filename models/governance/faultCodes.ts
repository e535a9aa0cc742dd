/** Every code the governance model throws; texts stand in `locales/`. */
export const governanceFaultCodes = ['overBudget', 'cannotStaff', 'sharesMustSumToOne', 'tooManyHouseholds'] as const;
