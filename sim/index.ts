/**
 * The laboratory's statistics: arrays in, plain objects out. Nothing here knows of governance, of files or of screens.
 * @module
 */
export { type Coalitions, exactCoalitions, sampledCoalitions } from './analysis/attribution/coalitions.ts';
export { roundedParts } from './analysis/attribution/roundedParts.ts';
export { type ShapleyOptions, type ShapleyResult, shapley } from './analysis/attribution/shapley.ts';
export { type Waterfall, type WaterfallBar, type WaterfallOrder, waterfall } from './analysis/attribution/waterfall.ts';
export { abcSmc, type Calibration, resumeAbcSmc } from './analysis/calibration/abcSmc.ts';
export type {
  CalibrationGeneration,
  CalibrationOptions,
  CalibrationOutcomes,
  CalibrationPoint,
  CalibrationProblem,
  CalibrationProgress,
  CalibrationSample,
  CalibrationSettings,
  CalibrationState,
  CalibrationStop,
  CalibrationTarget,
  ToldPoint,
} from './analysis/calibration/calibration.ts';
export { equalWeightEnsemble } from './analysis/calibration/equalWeightEnsemble.ts';
export {
  type GaussianProcess,
  type GaussianProcessResult,
  gaussianProcess,
  type Prediction,
} from './analysis/calibration/gaussianProcess.ts';
export {
  type HistoryMatch,
  type HistoryMatchOptions,
  historyMatch,
  type MatchedTarget,
} from './analysis/calibration/historyMatch.ts';
export {
  type FactorPosterior,
  type Identification,
  type Posterior,
  type PosteriorOptions,
  posterior,
} from './analysis/calibration/posterior.ts';
export {
  type PredictiveCheck,
  type PredictiveVerdict,
  predictiveChecks,
} from './analysis/calibration/predictiveChecks.ts';
export type { Screen } from './analysis/calibration/screen.ts';
export type { TargetEmulator } from './analysis/calibration/targetEmulator.ts';
export { type PairReach, type Reach, type TargetReach, targetReach } from './analysis/calibration/targetReach.ts';
export type { FactorPair } from './analysis/calibration/tiedPairs.ts';
export type { DecisionCaution } from './analysis/decision/decisionCaution.ts';
export { type ExpectedValues, expectedValues } from './analysis/decision/expectedValues.ts';
export type { FirstReversal } from './analysis/decision/firstReversal.ts';
export type {
  Crossing,
  FactorFlip,
  FlipStatus,
  LevelFlip,
  PreferredSide,
  RangeFlip,
} from './analysis/decision/flip.ts';
export { type FlipOptions, flipPoints } from './analysis/decision/flipPoints.ts';
export { type Headline, type HeadlineOptions, headline } from './analysis/decision/headline.ts';
export { type OutsideTestedRange, outsideTestedRange } from './analysis/decision/outsideTestedRange.ts';
export {
  type Objective,
  type ParetoStanding,
  type PolicyStanding,
  paretoStanding,
} from './analysis/decision/paretoStanding.ts';
export type { Prior } from './analysis/decision/prior.ts';
export { type PriorWeights, priorWeights } from './analysis/decision/priorWeights.ts';
export { type PolicyRegret, type RegretFigure, type RegretResult, regret } from './analysis/decision/regret.ts';
export {
  type PolicySatisficing,
  type SatisficingShare,
  satisficing,
  type Target,
} from './analysis/decision/satisficing.ts';
export type { TailFigures } from './analysis/decision/tailFigures.ts';
export type { PriorHeadline } from './analysis/decision/underPrior.ts';
export type { WorldOptions } from './analysis/decision/worldOptions.ts';
export { type Box, isInBox, type Restriction } from './analysis/discovery/box.ts';
export { type CartOptions, cart } from './analysis/discovery/cart.ts';
export type { PrimChoice } from './analysis/discovery/choice.ts';
export type {
  BoxContent,
  CartLeaf,
  CartResult,
  ChanceTest,
  PrimBox,
  PrimResult,
  PrimStep,
  PrunedTree,
  RestrictionCheck,
} from './analysis/discovery/discovery.ts';
export type { DiscoveryResponse } from './analysis/discovery/discoverySample.ts';
export { prim } from './analysis/discovery/prim.ts';
export type { PrimOptions } from './analysis/discovery/primOptions.ts';
export { type Adjustment, adjustPValues } from './analysis/estimates/adjustPValues.ts';
export {
  type BootstrapInterval,
  type BootstrapMethod,
  bootstrapInterval,
} from './analysis/estimates/bootstrapInterval.ts';
export type { Statistic } from './analysis/estimates/jackknife.ts';
export type { PolicyColumns } from './analysis/estimates/policyEntries.ts';
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
export { paretoFront } from './analysis/paretoFront.ts';
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
export type { Term } from './analysis/sensitivity/polynomialTerms.ts';
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
