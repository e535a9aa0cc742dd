/** Chosen before any result was seen. */
export const seed = 20_261_124;
export const period = { warmupDays: 180, windowDays: 180, followUpDays: 90 };
/** One township of so many. */
export const denominator = 14;
/** Random worlds a sampled point. */
export const replicates = 2;

/** The arrangements, all run in every random world with the same staff and budget. */
export const poles = [
  'reactive-centralized',
  'reactive-devolved',
  'preventive-centralized',
  'preventive-devolved',
] as const;

/** Place of the arrangement that counties start from: what is said of a point by itself is measured under it. */
export const today = poles.indexOf('reactive-centralized');

export const yardsticks = [
  'disputeResolutionRate',
  'grievanceResolutionRate',
  'latentHarm',
  'medianDaysToSettlement',
  'coordinationYuanPerSettled',
  'escalationRate',
  'satisfaction',
] as const;

export type Yardstick = (typeof yardsticks)[number];
