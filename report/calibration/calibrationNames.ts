import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ChosenTarget } from '../../scenarios/calibration/calibrationChoice.ts';
import { rangeOf } from '../../sim/analysis/calibration/distances.ts';
import { decimalsFor, displayed, fixed } from '../numbers.ts';
import { unitText } from '../words.ts';

/** Parameters and targets named in a sentence at most. */
const mostNamed = 8;

/** A list, of a long one the first few. */
export function listText(items: readonly string[], { calibration, report }: Texts): string {
  const named = items.slice(0, mostNamed).join(report.separator);
  return items.length <= mostNamed ? named : fill(calibration.plan.more, { list: named, n: items.length - mostNamed });
}

/** An outcome's unit as its definition has it. */
const unitOfOutcome = (key: string): string => outcomeDefinitions.find((one) => one.key === key)?.unit ?? '';

/** Numbers of an outcome with the same decimals; shares in percent. */
export function outcomeNumbers(values: readonly number[], unit: string): string[] {
  const { factor } = displayed(unit);
  const decimals = decimalsFor(values.map((value) => value * factor));
  return values.map((value) => fixed(value * factor, decimals));
}

/** `label lo to hi unit`. */
export function allowedText(target: ChosenTarget, texts: Texts): string {
  const unit = unitOfOutcome(target.outcome);
  const [lo, hi] = outcomeNumbers(rangeOf({ key: target.outcome, ...target.known }), unit);
  const shown = unitText(displayed(unit).unit, texts);
  const outcome = target.label[texts.language];
  return fill(texts.calibration.plan.target, { outcome, lo: lo!, hi: `${hi} ${shown}`.trimEnd() });
}

/** A tolerance with as many digits as tell it from 1. */
export const toleranceText = (tolerance: number): string => fixed(tolerance, tolerance >= 10 ? 0 : 2);
