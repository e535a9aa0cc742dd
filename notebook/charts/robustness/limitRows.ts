import type { Restriction } from '../../../sim/analysis/discovery/box.ts';
import type { PrimBox, RestrictionCheck } from '../../../sim/analysis/discovery/discovery.ts';
import type { TermId } from '../../terms/termText.ts';
import type { DiscoverView } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { ensembleWords } from './ensembleWords.ts';
import { type FactorScale, factorScale } from './factorScale.ts';

/** What a box asks of one factor, over its tested range. */
export interface LimitRow {
  readonly scale: FactorScale;
  readonly term: TermId | null;
  readonly restriction: Restriction;
  /** Parts of the range that are in the box, from 0 to 1. */
  readonly inside: readonly (readonly [from: number, to: number])[];
  readonly quasiP: number;
  /** Of the box that was taken. */
  readonly check?: RestrictionCheck;
}

/** The rows of the box that was taken, or of a step of its trajectory. */
export function limitRows(view: DiscoverView, box: PrimBox, reader: ChartReader): LimitRow[] {
  const { terms } = ensembleWords(view, reader);
  const step = view.step === null || view.step === box.chosen ? undefined : box.trajectory[view.step];
  const restrictions = (step ?? box).box;
  return restrictions.map((restriction, place): LimitRow => {
    const check = step === undefined ? box.checks[place] : undefined;
    const scale = factorScale(view.document.factors[restriction.factor]!, reader);
    return {
      scale,
      term: terms[restriction.factor]!,
      restriction,
      inside: insideOf(restriction, scale),
      quasiP: step?.quasiP[place] ?? check?.quasiP ?? Number.NaN,
      ...(check === undefined ? {} : { check }),
    };
  });
}

function insideOf(restriction: Restriction, { factor, positionOf }: FactorScale): [number, number][] {
  if (restriction.kind === 'levels') {
    const half = factor.kind === 'choice' ? 0.5 / factor.values.length : 0;
    return restriction.levels.map((value) => [positionOf(value) - half, positionOf(value) + half]);
  }
  // Limits of whole numbers are in the box, with all of their share.
  const half = factor.kind === 'integer' ? 0.5 / (factor.range[1] - factor.range[0] + 1) : 0;
  const { lower, upper } = restriction;
  return [[lower === null ? 0 : positionOf(lower) - half, upper === null ? 1 : positionOf(upper) + half]];
}
