import type { CalibrationDocument } from '../../report/calibration/calibrationDocument.ts';
import type { Ensemble } from '../../scenarios/ensemble/ensemble.ts';
import type { FactorBins } from '../pages/calibration/run/factorBins.ts';
import type { FigureView } from './comparisonView.ts';

/** A calibration that was run, as all its figures, tables and sentences are made from it. Never changed, replaced. */
export interface CalibrationView extends FigureView {
  readonly document: CalibrationDocument;
  readonly ensemble: Ensemble | null;
  readonly bins: readonly FactorBins[];
}

/** `caseLabel` is the case in the reader's language. */
export function calibrationViewOf(
  { document, ensemble, bins }: Pick<CalibrationView, 'document' | 'ensemble' | 'bins'>,
  caseLabel: string,
): CalibrationView {
  const { seed, days, slice, replicates, version, engine, hash, stop } = document;
  return {
    document,
    ensemble,
    bins,
    phase: 'full',
    state: stop === 'cancelled' ? 'cancelled' : 'done',
    policies: [],
    reference: '',
    facts: {
      caseLabel,
      seed,
      replicates,
      days,
      sliceDenominator: Number(slice.slice('1/'.length)),
      version,
      engine,
      hash,
    },
  };
}
