import type { Factor, FactorValue } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';
import type { ContrastColumns } from '../estimates/simultaneousContrasts.ts';
import { checkResampling } from '../sensitivity/bootstrapMeans.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import { studentQuantile } from '../studentQuantile.ts';
import { type DecisionCaution, luckCaution, worldCautions } from './decisionCaution.ts';
import { type FirstReversal, firstReversal } from './firstReversal.ts';
import type { FactorFlip, PreferredSide } from './flip.ts';
import { checkFactorPoints, type FlipOptions, flipsOfAll } from './flipPoints.ts';
import { shareWithin } from './luckOf.ts';
import { type PairedDifferences, pairedDifferences } from './pairedDifferences.ts';
import { sideOf } from './sideOf.ts';
import { type PriorHeadline, underPrior } from './underPrior.ts';
import { weightedMean } from './weightedMean.ts';
import { weightedShare } from './weightedShare.ts';
import { checkWeights } from './worldOptions.ts';

export interface Headline {
  /** Drawn worlds in which both are defined, and the others. */
  readonly n: number;
  readonly nUndefined: number;
  /** Worlds in which the policy is better, worse, and just as good. */
  readonly better: number;
  readonly worse: number;
  readonly ties: number;
  /** Share of the `n` worlds in which the policy is better, ties counted half, with Wilson's interval. */
  readonly share: Estimate;
  /** The share if the policy were worse, or better, in every undefined world. */
  readonly lowest: number;
  readonly highest: number;
  /** Which is better in more of the worlds; `unsure` where the interval of the share holds one half. */
  readonly ahead: PreferredSide;
  /** Mean over the worlds of policy less reference, in the outcome's unit. */
  readonly difference: Estimate;
  /** Which is better by that mean; it may be another than the one that is ahead. */
  readonly meanAhead: PreferredSide;
  /** Share of the worlds whose difference is within the luck of their runs (95 %); NaN with one run a world. */
  readonly unsure: number;
  /** By factor. */
  readonly flips: readonly FactorFlip[];
  /** Null where none turns it for sure, or nothing is ahead. */
  readonly first: FirstReversal | null;
  readonly priors: readonly PriorHeadline[];
  readonly cautions: readonly DecisionCaution[];
}

export interface HeadlineOptions extends Omit<FlipOptions, 'weights'> {
  readonly base?: Readonly<Record<string, FactorValue>>;
  readonly priors?: Readonly<Record<string, ArrayLike<number>>>;
}

const luckLevel = 0.975;
const manyDegrees = 1e9;

/**
 * "The policy is better in 83 % (80 to 86) of the worlds drawn from these ranges; it reverses when …", as data: what stands beside a comparison of two policies. A world is a point of the uncertain factors, judged by the mean over its runs; `flips`
 * as `flipPoints`; `first` the sure reversal nearest to `base` (values by key; the middle of its range where it is not named), in shares of the ranges. `priors`: weights of the worlds by name (`priorWeights`), under which share and mean are told again, with the change.
 *
 * The share is of worlds as drawn, evenly over the ranges: it is no probability that the policy is better in reality, and moves with the ranges and the prior. Reversals are of the mean along one factor, the others averaged: a policy may lead in most worlds and yet fall behind in the mean.
 * Throws `estimateInput`, `unpairedLengths`, `designSize`, and `outsideTestedRange` for a base outside the ranges.
 *
 *     headline({ policy: after, reference: before }, factors, points).share // { value: 0.83, lo: 0.80, hi: 0.86 }
 */
export function headline(
  contrast: ContrastColumns,
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  options: HeadlineOptions = {},
): Headline {
  return headlines([contrast], factors, points, options)[0]!;
}

/** `headline` of several pairs of policies or outcomes over the same points, in much less time than one by one. */
export function headlines(
  contrasts: readonly ContrastColumns[],
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  { base = {}, priors = {}, replicates = 1, level = 0.95, resamples = 500, seed = 0 }: HeadlineOptions = {},
): Headline[] {
  checkResampling('headline', level, resamples);
  const paireds = contrasts.map((contrast) => pairedDifferences('headline', contrast, { replicates }));
  for (const { drawn } of paireds) {
    checkFactorPoints('headline', factors, points, drawn.given);
    checkInput(typeof priors === 'object' && priors !== null, 'headline.priors', priors, 'weights by name');
    for (const [name, own] of Object.entries(priors)) checkWeights(`headline.priors.${name}`, own, drawn.given);
  }
  const flips = new Map<PairedDifferences, readonly FactorFlip[]>();
  for (const alike of ofSameWorlds(paireds)) {
    const found = flipsOfAll(alike, factors, points, { level, resamples, seed });
    for (const [at, paired] of alike.entries()) flips.set(paired, found[at]!);
  }
  return paireds.map((paired) => told(paired, flips.get(paired)!, factors, { base, priors, level }));
}

/** Pairs that are defined in the same worlds, together. */
function ofSameWorlds(paireds: readonly PairedDifferences[]): PairedDifferences[][] {
  const groups = new Map<string, PairedDifferences[]>();
  for (const paired of paireds) {
    const key = paired.drawn.kept.join();
    groups.set(key, [...(groups.get(key) ?? []), paired]);
  }
  return [...groups.values()];
}

function told(
  paired: PairedDifferences,
  flips: readonly FactorFlip[],
  factors: readonly Factor[],
  { base, priors, level }: Required<Pick<HeadlineOptions, 'base' | 'priors' | 'level'>>,
): Headline {
  const { drawn, differences, luck, sign } = paired;
  const { n, nUndefined, weights } = drawn;
  const scores = differences.map((one) => (one === 0 ? 0.5 : Number(sign * one > 0)));
  const count = (score: number) => scores.filter((one) => one === score).length;
  const [better, worse, ties] = [count(1), count(0), count(0.5)];
  const share = weightedShare(scores, weights, false, level);
  const ahead = share.lo > 0.5 ? 'policy' : share.hi < 0.5 ? 'reference' : 'unsure';
  const toward = share.value < 0.5 ? 'reference' : 'policy';
  const first = firstReversal(flips, factors, base, toward, 'headline.base');
  const unsure = shareWithin(differences, weights, 0, studentQuantile(luckLevel, manyDegrees) * luck);
  const won = better + ties / 2;
  const difference = weightedMean(differences, weights, level);
  return {
    n,
    nUndefined,
    better,
    worse,
    ties,
    share,
    lowest: won / (n + nUndefined),
    highest: (won + nUndefined) / (n + nUndefined),
    ahead,
    difference,
    meanAhead: sideOf(difference, sign),
    unsure,
    flips,
    first: ahead === 'unsure' ? null : first,
    priors: Object.entries(priors).map(([name, own]) => underPrior(name, own, paired, scores, level)),
    cautions: [...worldCautions(drawn), ...luckCaution('unsureWorlds', unsure)],
  };
}
