/** Every fault code this room throws; `locales` has a text for each. */
export const analysisFaultCodes = [
  'emptySample',
  'invalidLevel',
  'invalidPrecision',
  'survivalCause',
  'survivalEvent',
  'survivalGroup',
  'survivalInterval',
  'survivalTime',
  'tooFewGroups',
  'unknownOutcome',
  'unknownReference',
  'unpairedLengths',
] as const;
