import { csvRow } from '../csv.ts';
import type { RobustDocument } from './robustDocument.ts';

/** One figure of a policy. */
interface Row {
  readonly figure: string;
  readonly outcome: string;
  readonly policy: string;
  readonly against?: string;
  /** Key of a factor, or name of a prior. */
  readonly about?: string;
  readonly value: number;
  readonly lo?: number;
  readonly hi?: number;
  readonly n: number;
}

/** Header and one row a figure; empty where there is no value. `about` is the factor of a flip point or the prior of a share. */
export function* robustRows(document: RobustDocument): Generator<string> {
  yield csvRow(['figure', 'outcome', 'policy', 'against', 'about', 'value', 'lo', 'hi', 'n']);
  for (const row of rowsOf(document)) {
    const { figure, outcome, policy, against = '', about = '', value, lo, hi, n } = row;
    yield csvRow([figure, outcome, policy, against, about, finite(value), finite(lo), finite(hi), n]);
  }
}

const finite = (value = Number.NaN): number | null => (Number.isFinite(value) ? value : null);

function* rowsOf(document: RobustDocument): Generator<Row> {
  const { expected, regret, satisficing, front } = document;
  yield* comparisonRows(document);
  for (const { outcome, result } of expected) {
    for (const { id: policy, mean } of result.policies) yield { figure: 'mean', outcome, policy, ...mean, n: result.n };
  }
  for (const { outcome, result } of regret) {
    const { n } = result;
    for (const { id: policy, mean, tail, max, quantiles } of result.policies) {
      const one = { outcome, policy, n };
      yield { ...one, figure: 'regretMean', value: mean.plain, lo: mean.lo, hi: mean.hi };
      yield { ...one, figure: 'regretTail', value: tail.plain, lo: tail.lo, hi: tail.hi };
      yield { ...one, figure: 'regretMax', value: max.plain };
      yield { ...one, figure: 'regretMeanCrossed', value: mean.crossed };
      yield { ...one, figure: 'regretTailCrossed', value: tail.crossed };
      yield { ...one, figure: 'regretMaxCrossed', value: max.crossed };
      for (const { p, ...estimate } of quantiles) yield { ...one, figure: `regretQuantile${p}`, ...estimate };
    }
  }
  for (const { id: policy, share, lo, hi, n, targets } of satisficing) {
    yield { figure: 'allTargets', outcome: '', policy, value: share, lo, hi, n };
    for (const one of targets) {
      yield { figure: 'target', outcome: one.key, policy, value: one.share, lo: one.lo, hi: one.hi, n: one.n };
    }
  }
  for (const { id: policy, share, onFront } of front.policies) {
    yield { figure: 'onFront', outcome: '', policy, value: Number(onFront), n: front.n };
    yield { figure: 'frontShare', outcome: '', policy, value: share, n: front.n };
  }
}

function* comparisonRows({ comparisons, reference }: RobustDocument): Generator<Row> {
  for (const { policy, outcome, headline } of comparisons) {
    const one = { outcome, policy, against: reference, n: headline.n };
    yield { ...one, figure: 'better', ...headline.share };
    yield { ...one, figure: 'difference', ...headline.difference };
    for (const { name: about, share, difference, n } of headline.priors) {
      yield { ...one, figure: 'betterUnderPrior', about, ...share, n };
      yield { ...one, figure: 'differenceUnderPrior', about, ...difference, n };
    }
    for (const flip of headline.flips) {
      if (flip.kind === 'levels') continue;
      for (const { value, lo, hi, isSure } of flip.crossings) {
        if (isSure) yield { ...one, figure: 'flip', about: flip.key, value, lo, hi };
      }
    }
  }
}
