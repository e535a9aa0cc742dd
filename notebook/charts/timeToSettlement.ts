import { fill } from '../../locales/fill.ts';
import { fixed } from '../../report/numbers.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import { contrastSentence } from './contrastSentence.ts';
import type { DataTable } from './dataTable.ts';
import { drawSettlement } from './drawSettlement.ts';
import { caseEndings, type SettlementCurves, settlementCurves } from './settlementCurves.ts';

/** How soon disputes are settled, and how else their cases end: cumulative incidence by days since surfacing. */
export const timeToSettlement: Chart = {
  id: 'time-to-settlement',
  build(view, reader) {
    const all = settlementCurves(view);
    if (all.length === 0) return null;
    const { common, timeToSettlement: words } = reader.page.charts;
    const days = all[0]!.curves.settled.mean.length - 1;
    const bands = all.some(({ curves }) => curves.settled.n > 1) ? [common.meanBand] : [];
    return {
      title: fill(words.title, { days }),
      sentence: [sentenceOf(all, days, reader), contrastSentence(view, 'disputeResolutionRate', reader)]
        .filter((sentence) => sentence !== null)
        .join(common.gap),
      caption: captionOf([fill(words.caption, { days }), ...bands], view, reader),
      table: tableOf(all, reader),
      draw: (width) => drawSettlement(all, width, reader),
    };
  },
};

function sentenceOf(all: readonly SettlementCurves[], days: number, { page }: ChartReader): string {
  const { timeToSettlement: words, common } = page.charts;
  const items = all.map(({ policy, curves, halfSettled }) => {
    const { mean, lo, hi, n } = curves.settled;
    const percent = (curve: Float64Array) => fixed(curve.at(-1)! * 100, 0);
    const values = { policy: policy.label, mean: percent(mean), lo: percent(lo), hi: percent(hi) };
    const share = fill(n < 2 ? words.sentence.one : words.sentence.share, values);
    return share + (halfSettled === null ? words.sentence.neverHalf : fill(words.sentence.half, { day: halfSettled }));
  });
  return fill(words.sentence.whole, { days, list: items.join(common.clause) });
}

function tableOf(all: readonly SettlementCurves[], { page }: ChartReader): DataTable {
  const { columns, endings } = page.charts.timeToSettlement;
  const known = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    columns: [
      { key: 'policy', label: page.charts.common.policy },
      { key: 'ending', label: columns.ending },
      { key: 'day', label: columns.day },
      { key: 'mean', label: columns.mean },
      { key: 'lo', label: columns.lo },
      { key: 'hi', label: columns.hi },
      { key: 'worlds', label: columns.worlds },
    ],
    rows: all.flatMap(({ policy, curves }) =>
      caseEndings.flatMap((ending) => {
        const { mean, lo, hi, n } = curves[ending];
        return Array.from(mean, (value, day) => [
          policy.label,
          endings[ending],
          day,
          known(value),
          known(lo[day]!),
          known(hi[day]!),
          n,
        ]);
      }),
    ),
  };
}
