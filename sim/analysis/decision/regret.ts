import { pow } from '../../engine/arithmetic.ts';
import { checkInput, checkShare } from '../estimates/checkInput.ts';
import type { PolicyColumns } from '../estimates/policyEntries.ts';
import { bootstrapEnds, checkResampling, eachResample, type ResampleOptions } from '../sensitivity/bootstrapMeans.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import { type DecisionCaution, luckCaution, worldCautions } from './decisionCaution.ts';
import { drawnWorlds } from './drawnWorlds.ts';
import { LeastShares } from './leastShares.ts';
import { place, regretFigures } from './regretFigures.ts';
import type { TailFigures } from './tailFigures.ts';
import type { WorldOptions } from './worldOptions.ts';

/** A figure of a policy's regret: on average, `crossed` is too small and `plain` too large. */
export interface RegretFigure {
  /** By all runs; luck that favours some policy in a world is taken for merit, which the others are told to have missed. */
  readonly plain: number;
  /** The best policy and the worst worlds chosen without the run that tells the regret; NaN with one run a world. */
  readonly crossed: number;
}

export interface PolicyRegret {
  readonly id: string;
  /** `lo` from the resampled `crossed` (with one run a world: `plain`), `hi` from the resampled `plain`, so that the interval holds the true figure for all the luck of the runs. */
  readonly mean: RegretFigure & { readonly lo: number; readonly hi: number };
  /** Mean over the worst share of the worlds, by this policy's regret. */
  readonly tail: RegretFigure & { readonly lo: number; readonly hi: number };
  /** Over the worlds drawn; no bootstrap holds a maximum: see `beyond`. */
  readonly max: RegretFigure;
  /** Quantiles of the plain regrets, which luck spreads. */
  readonly quantiles: readonly (Estimate & { readonly p: number })[];
  /** Share of the resamples in which its plain mean, tail or maximum is the least, equal ones sharing. */
  readonly least: TailFigures;
  /** Plain regret by world as given, NaN where left out. */
  readonly regrets: Float64Array;
}

export interface RegretResult {
  readonly n: number;
  readonly nUndefined: number;
  readonly effective: number;
  /** In the order given. */
  readonly policies: readonly PolicyRegret[];
  /** With confidence `level` a share below this of all worlds of these ranges has a regret above the drawn maximum; NaN with weights. */
  readonly beyond: number;
  readonly cautions: readonly DecisionCaution[];
}

/**
 * Regret of every policy in every drawn world: what it falls short of the best policy there (Savage 1951, doi:10.1080/01621459.1951.10500768; over drawn worlds, Lempert, Groves, Popper & Bankes 2006,
 * doi:10.1287/mnsc.1050.0472). The policy with the least `max` is the minimax-regret choice among those compared: a policy left out has no say, and one put in may change the regrets of all.
 *
 * **Luck.** The best of several noisy means is too high, so plain regrets are too large, the more so the more policies and the fewer runs. `crossed` lets each run judge what the others chose: its choice is at
 * best the true best, so mean, tail and maximum come out too small on average. The truth is between; where the two are apart, more runs a world close the gap. Random runs that all drawn worlds share are not resampled.
 *
 * Intervals: expanded percentile bootstrap over worlds (`bootstrapEnds`), taken as independent. A maximum has none (Bickel & Freedman 1981, doi:10.1214/aos/1176345637): the greatest regret of the ranges is at least
 * the drawn one; `beyond` = 1 − (1 − level)^(1/n) (Wilks 1941, doi:10.1214/aoms/1177731788), luck apart. `tail` (conditional value at risk, Rockafellar & Uryasev 2000, Journal of Risk 2, 21–41) is the steadier figure.
 * Stream: see `eachResample`. Throws `estimateInput`, `unpairedLengths`.
 *
 *     regret({ a: [3, 1], b: [2, 5] }).policies.map(({ max }) => max.plain) // [4, 1]
 */
export function regret(
  columns: PolicyColumns,
  {
    better = 'higher',
    worst = 0.1,
    quantiles = [0.5, 0.9],
    level = 0.95,
    resamples = 1000,
    seed = 0,
    ...worlds
  }: WorldOptions &
    ResampleOptions & {
      readonly better?: 'higher' | 'lower';
      /** Share of the worlds that `tail` is of. */
      readonly worst?: number;
      readonly quantiles?: readonly number[];
    } = {},
): RegretResult {
  checkInput(better === 'higher' || better === 'lower', 'regret.better', better, 'higher, lower');
  checkShare('regret.worst', worst);
  for (const [at, p] of quantiles.entries()) checkShare(`regret.quantiles[${at}]`, p);
  checkResampling('regret', level, resamples);
  const drawn = drawnWorlds('regret', columns, worlds);
  const { ids, n, weights, kept, replicates } = drawn;
  const sign = better === 'higher' ? 1 : -1;
  const scores = (given: readonly Float64Array[]) => given.map((column) => column.map((value) => sign * value));
  const options = { replicates, worst, quantiles };
  const { regrets, width, of } = regretFigures(scores(drawn.means), scores(drawn.runs), options);
  const values = of(weights).slice();
  const found = Array.from(values, () => new Float64Array(resamples));
  const least = new LeastShares(ids.length, width);
  if (n > 1) {
    const multiplied = new Float64Array(n);
    eachResample(n, { resamples, seed }, (rows, resample) => {
      multiplied.fill(0);
      for (let i = 0; i < n; i++) multiplied[rows[i]!]! += weights[rows[i]!]!;
      const figures = of(multiplied);
      for (let f = 0; f < figures.length; f++) found[f]![resample] = figures[f]!;
      least.add(figures);
    });
  }
  const policies = ids.map((id, policy) => {
    const [at, ends] = [policy * width, (f: number) => bootstrapEnds(found[f]!, n, level)];
    const figure = (key: 'mean' | 'tail' | 'max') => ({
      plain: values[at + place.plain[key]]!,
      crossed: values[at + place.crossed[key]]!,
    });
    const interval = (key: 'mean' | 'tail') => ({
      ...figure(key),
      // No regret is below 0, whatever luck makes of crossed ones.
      lo: Math.max(0, ends(at + (replicates < 2 ? place.plain : place.crossed)[key]).lo),
      hi: ends(at + place.plain[key]).hi,
    });
    const spread = new Float64Array(drawn.given).fill(Number.NaN);
    for (const [world, where] of kept.entries()) spread[where] = regrets[policy]![world]!;
    return {
      id,
      mean: interval('mean'),
      tail: interval('tail'),
      max: figure('max'),
      quantiles: quantiles.map((p, q) => {
        const f = at + place.quantiles + q;
        return { p, value: values[f]!, ...ends(f) };
      }),
      least: {
        mean: least.share(policy, place.plain.mean),
        tail: least.share(policy, place.plain.tail),
        max: least.share(policy, place.plain.max),
      },
      regrets: spread,
    };
  });
  const sum = (key: 'plain' | 'crossed') => policies.reduce((all, { mean }) => all + mean[key], 0);
  return {
    n,
    nUndefined: drawn.nUndefined,
    effective: drawn.effective,
    policies,
    beyond: drawn.isWeighted || n === 0 ? Number.NaN : 1 - pow(1 - level, 1 / n),
    cautions: [...worldCautions(drawn), ...luckCaution('noisyRegret', 1 - sum('crossed') / sum('plain'))],
  };
}
