/** Every fault code this room throws; `locales` has a text for each. */
export const analysisFaultCodes = [
  'estimateInput',
  'emptySample',
  'invalidLevel',
  'invalidPrecision',
  'outsideTestedRange',
  'sampleSize',
  'survivalCause',
  'survivalEvent',
  'survivalGroup',
  'survivalInterval',
  'survivalTime',
  'tooFewGroups',
  'unknownOutcome',
  'unknownPolicy',
  'unknownReference',
  'unpairedLengths',
] as const;
