import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { ChartReader } from '../chart.ts';
import { drawIndexRows } from '../sensitivity/drawIndexRows.ts';
import type { IndexAxis } from '../sensitivity/indexAxis.ts';

export interface EstimateRow {
  readonly label: string;
  /** Null where withheld. */
  readonly estimate: Pick<Estimate, 'value' | 'lo' | 'hi'> | null;
}

const none = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };

/** Estimates with their intervals, a row each; what is withheld has no mark. */
export const drawEstimateRows = (
  rows: readonly EstimateRow[],
  axis: Pick<IndexAxis, 'label' | 'origin' | 'hasBars' | 'domain'>,
  width: number,
  reader: ChartReader,
): SVGSVGElement =>
  drawIndexRows(
    [
      {
        rows: rows.map(({ label, estimate }) => ({
          label,
          term: null,
          marks: [{ sign: 'filled' as const, estimate: estimate ?? none }],
        })),
      },
    ],
    { ...axis, isOpen: () => false },
    width,
    reader,
  );
