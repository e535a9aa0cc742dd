import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { ChartReader } from '../chart.ts';
import { drawEstimateRows } from './estimateRows.ts';

export interface ShareRow {
  readonly label: string;
  /** In [0, 1]; null where withheld. */
  readonly share: Estimate | null;
}

const percent = 100;

/** Shares as bars from 0 with their intervals, a row each; what is withheld has no bar. They are of cases unless `label` says another thing. */
export function drawShareRows(
  rows: readonly ShareRow[],
  width: number,
  reader: ChartReader,
  label = reader.page.charts.ledger.shareAxis,
): SVGSVGElement {
  const ends = rows.flatMap(({ share }) => (share === null ? [] : [share.hi * percent, share.value * percent]));
  const top = Math.min(percent, Math.ceil(Math.max(5, ...ends.filter(Number.isFinite)) / 5) * 5);
  const estimates = rows.map(({ label, share }) => ({
    label,
    estimate: share === null ? null : { value: share.value * percent, lo: share.lo * percent, hi: share.hi * percent },
  }));
  return drawEstimateRows(estimates, { label, origin: 0, hasBars: true, domain: [0, top] }, width, reader);
}
