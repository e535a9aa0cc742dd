/** Every fault code this room throws or puts into a result; `locales` has a text for each. */
export const experimentFaultCodes = [
  'unknownModel',
  'duplicateModel',
  'modelError',
  'workerCrashed',
  'workerCallFailed',
  'cancelled',
  'noPolicies',
  'duplicatePolicy',
  'invalidReplicates',
  'invalidBatch',
  'invalidPoolSize',
  'designSize',
  'invalidSweep',
  'designFactors',
  'designTooLarge',
  'storeFailed',
  'runLostTooOften',
  'rowElsewhere',
  'jobInvalid',
  'jobKeyDiffers',
] as const;

export type ExperimentFaultCode = (typeof experimentFaultCodes)[number];
