/** Every fault code this room throws; `locales` has a text for each. */
export const analysisFaultCodes = [
  'estimateInput',
  'invalidPrecision',
  'unknownOutcome',
  'unknownPolicy',
  'unknownReference',
  'unpairedLengths',
] as const;
