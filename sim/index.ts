/**
 * The laboratory's statistics: arrays in, plain objects out. Nothing here knows of governance, of files or of screens.
 * @module
 */
export { type Adjustment, adjustPValues } from './analysis/estimates/adjustPValues.ts';
export {
  type BootstrapInterval,
  type BootstrapMethod,
  bootstrapInterval,
} from './analysis/estimates/bootstrapInterval.ts';
export type { Statistic } from './analysis/estimates/jackknife.ts';
export type { PolicyColumns } from './analysis/estimates/pairedWorlds.ts';
export { type ProportionInterval, proportionInterval } from './analysis/estimates/proportionInterval.ts';
export { type QuantileInterval, quantileInterval } from './analysis/estimates/quantileInterval.ts';
export { type PolicyRank, type PolicyRanking, rankPolicies } from './analysis/estimates/rankPolicies.ts';
export { type Pilot, replicatesForDifference, replicatesForPrecision } from './analysis/estimates/replicatesNeeded.ts';
export {
  type ContrastColumns,
  type SimultaneousContrast,
  simultaneousContrasts,
} from './analysis/estimates/simultaneousContrasts.ts';
export type { FrontStanding } from './analysis/frontStanding.ts';
export { type MeanInterval, meanInterval } from './analysis/interval.ts';
export { kolmogorovSmirnov, kolmogorovSmirnovBound } from './analysis/kolmogorovSmirnov.ts';
export { type Better, type PairedContrast, pairedContrast } from './analysis/pairedContrast.ts';
export { frontMenu, type MenuItem } from './analysis/search/frontMenu.ts';
export { hypervolume } from './analysis/search/hypervolume.ts';
export { meanObjectives } from './analysis/search/meanObjectives.ts';
export { nsga2, resumeSearch, type Search } from './analysis/search/nsga2.ts';
export type {
  EvaluatedCandidate,
  SearchCandidate,
  SearchEvaluation,
  SearchObjective,
  SearchOptions,
  SearchOutcome,
  SearchProblem,
  SearchProgress,
  SearchSettings,
  SearchState,
  SearchStop,
} from './analysis/search/search.ts';
export { type MenuRuns, type ToldItem, type ToldObjective, tellMenu } from './analysis/search/tellMenu.ts';
export type { ResampleOptions } from './analysis/sensitivity/bootstrapMeans.ts';
export { type LengthOfStep, morrisEffects } from './analysis/sensitivity/morrisEffects.ts';
export { pawnIndices } from './analysis/sensitivity/pawnIndices.ts';
export type { BasisOptions } from './analysis/sensitivity/polynomialBasis.ts';
export { type Emulator, polynomialEmulator } from './analysis/sensitivity/polynomialEmulator.ts';
export { regionalScreening } from './analysis/sensitivity/regionalScreening.ts';
export type {
  EmulatorResult,
  Estimate,
  MorrisResult,
  PawnResult,
  RegionalResult,
  SobolResult,
} from './analysis/sensitivity/sensitivity.ts';
export { sobolIndices } from './analysis/sensitivity/sobolIndices.ts';
export {
  type CauseIncidence,
  type CumulativeIncidence,
  cumulativeIncidence,
} from './analysis/survival/cumulativeIncidence.ts';
export { type KaplanMeierOptions, kaplanMeier, type SurvivalCurve } from './analysis/survival/kaplanMeier.ts';
export { type LogRank, type LogRankGroup, logRank } from './analysis/survival/logRank.ts';
export { type CumulativeHazard, nelsonAalen } from './analysis/survival/nelsonAalen.ts';
export type { SurvivalIntervalKind } from './analysis/survival/survivalInterval.ts';
export { wilsonInterval } from './analysis/wilson.ts';
export { type Aliases, aliasesOf, type FactorialEffect } from './experiment/designs/aliasesOf.ts';
export { fractionalFactorial } from './experiment/designs/fractionalFactorial.ts';
export type { Resolution } from './experiment/designs/fractionColumns.ts';
export { fullFactorial } from './experiment/designs/fullFactorial.ts';
export { latinHypercube } from './experiment/designs/latinHypercube.ts';
export { morrisSample } from './experiment/designs/morrisSample.ts';
export { saltelliSample } from './experiment/designs/saltelliSample.ts';
export { sobolSequence } from './experiment/designs/sobolSequence.ts';
export type { Spacing } from './experiment/designs/valueInRange.ts';
export { type Factor, type FactorValue, factorValue } from './experiment/factor.ts';
