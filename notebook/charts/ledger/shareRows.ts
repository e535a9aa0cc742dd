import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { ChartReader } from '../chart.ts';
import { drawIndexRows } from '../sensitivity/drawIndexRows.ts';

export interface ShareRow {
  readonly label: string;
  /** In [0, 1]; null where withheld. */
  readonly share: Estimate | null;
}

const percent = 100;

/** Shares as bars from 0 with their intervals, a row each; what is withheld has no bar. */
export function drawShareRows(rows: readonly ShareRow[], width: number, reader: ChartReader): SVGSVGElement {
  const ends = rows.flatMap(({ share }) => (share === null ? [] : [share.hi * percent, share.value * percent]));
  const top = Math.min(percent, Math.ceil(Math.max(5, ...ends.filter(Number.isFinite)) / 5) * 5);
  const { shareAxis } = reader.page.charts.ledger;
  return drawIndexRows(
    [
      {
        rows: rows.map(({ label, share }) => ({
          label,
          term: null,
          marks: [
            {
              sign: 'filled' as const,
              estimate:
                share === null
                  ? { value: Number.NaN, lo: Number.NaN, hi: Number.NaN }
                  : { value: share.value * percent, lo: share.lo * percent, hi: share.hi * percent },
            },
          ],
        })),
      },
    ],
    { label: shareAxis, origin: 0, hasBars: true, domain: [0, top], isOpen: () => false },
    width,
    reader,
  );
}
