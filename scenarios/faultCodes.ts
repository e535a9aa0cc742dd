/** Every fault code this room throws; `locales` has a text for each. */
export const scenariosFaultCodes = [
  'aliasBomb',
  'badEncoding',
  'contradictoryCalibration',
  'duplicateKey',
  'exactlyOne',
  'missingKey',
  'moreFaults',
  'notFinite',
  'outOfOrder',
  'outOfRange',
  'policyCycle',
  'prototypeKey',
  'sharesLeaveNothing',
  'sharesMustSumToOne',
  'tooDeep',
  'tooLarge',
  'unknownCase',
  'unknownKey',
  'unknownOption',
  'unknownPolicy',
  'valueOutsideOwnRange',
  'wrongType',
  'yamlSyntax',
] as const;

export type ScenariosFaultCode = (typeof scenariosFaultCodes)[number];
