import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { rangeOf } from '../../sim/analysis/calibration/distances.ts';
import { bareValue, sharePercent } from '../decision/decisionWords.ts';
import type { CalibratedFactor, CalibratedTarget } from './calibrationDocument.ts';
import { outcomeNumbers } from './calibrationNames.ts';

/** Median and middle 95 % of a factor that has a posterior, or the shares of few values, one a line. */
export function factorFigures(
  { factor, posterior }: CalibratedFactor,
  which: 'prior' | 'posterior',
  texts: Texts,
): string {
  const { shares } = posterior!;
  if (factor.kind === 'choice') {
    const t = texts.calibration.report.shares;
    return factor.values
      .map((value, i) => fill(t, { value: bareValue(value, texts), share: sharePercent(shares![which][i]!, texts) }))
      .join('\n');
  }
  const values = posterior![which];
  const [lo, , middle, , hi] = values.map((value) => bareValue(value, texts));
  return `${middle} [${lo}, ${hi}]`;
}

/** By how much the variance of a factor that has a posterior shrank. */
export function contractionText({ posterior }: CalibratedFactor, texts: Texts): string {
  const { value } = posterior!.contraction;
  return Number.isFinite(value) ? `${Math.round(100 * value)} %` : texts.report.none;
}

/** What a target allows, how many points of the prior meet it, what the ensemble shows in fresh worlds, and how much of it is within. */
export function targetCells({ outcome, known, unit, reach, fresh }: CalibratedTarget, texts: Texts): string[] {
  const [lo, hi] = outcomeNumbers(rangeOf({ key: outcome, ...known }), unit);
  const prior = reach === null || reach.met.n === 0 ? '' : sharePercent(reach.met.share, texts);
  if (fresh === null || fresh.n === 0) return [`${lo} – ${hi}`, prior, '', ''];
  const [middle, low, high] = outcomeNumbers([fresh.median, fresh.lo, fresh.hi], unit);
  return [`${lo} – ${hi}`, prior, `${middle} [${low}, ${high}]`, sharePercent(fresh.within.value, texts)];
}
