import { fill } from '../../../locales/fill.ts';
import { attributionSentences } from '../../../report/attribution/attributionSentences.ts';
import { type WaterfallData, waterfallRows } from '../../../report/attribution/waterfallRows.ts';
import { outcomeInWords, policyName } from '../../../report/sensitivity/sensitivityNames.ts';
import type { ExplainView } from '../../view/robustView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { numberCell } from '../sensitivity/estimateCells.ts';
import { attributionCaption, attributionCitedBy } from './attributionCaption.ts';
import { drawWaterfall } from './drawWaterfall.ts';
import { ownNames } from './ensembleWords.ts';

/** From the reference's level to the policy's: a bar a group of levers. Null where nothing is known. */
export const attributionWaterfall: Chart<ExplainView> = {
  id: 'attribution-waterfall',
  build(view, reader) {
    const { explanation } = view.document;
    const own = ownNames(view);
    const data = waterfallRows(explanation, reader.texts, own);
    if (data.rows.length === 0) return null;
    const t = reader.page.charts.robustness.waterfall;
    const { n, simultaneous } = explanation.result;
    return {
      title: fill(data.unit === '' ? t.titleBare : t.title, {
        policy: policyName(explanation.policy, reader.texts, own),
        reference: policyName(explanation.reference, reader.texts, own),
        outcome: outcomeInWords(explanation.outcome, reader.texts),
        unit: data.unit,
      }),
      sentence: attributionSentences(explanation, reader.texts, own).slice(0, 2).join(reader.page.charts.common.gap),
      caption: attributionCaption(
        [
          fill(t.reading, { n }),
          n > 1 ? (simultaneous ? t.together : t.apart) : t.oneWorld,
          t.axis,
          reader.texts.attribution.sentence.rounded,
        ],
        view,
        reader,
      ),
      facts: attributionCitedBy(view, reader),
      table: tableOf(data, reader),
      draw: (width) => drawWaterfall(data, width, reader),
    };
  },
};

function tableOf({ rows, unit }: WaterfallData, { page }: ChartReader): DataTable {
  const { columns, kinds } = page.charts.robustness.waterfall;
  const inUnit = (text: string) => (unit === '' ? text : `${text}${fill(page.charts.sensitivity.unit, { unit })}`);
  return {
    columns: [
      { key: 'kind', label: columns.kind },
      { key: 'label', label: columns.label },
      { key: 'shown', label: inUnit(columns.shown) },
      { key: 'from', label: inUnit(columns.from) },
      { key: 'to', label: inUnit(columns.to) },
      { key: 'lo', label: inUnit(columns.lo) },
      { key: 'hi', label: inUnit(columns.hi) },
      { key: 'first', label: inUnit(columns.first) },
      { key: 'last', label: inUnit(columns.last) },
      { key: 'handling', label: columns.handling },
      { key: 'levers', label: columns.levers },
    ],
    rows: rows.map(({ kind, label, text, from, to, lo, hi, first, last, handling, levers }) => [
      kinds[kind],
      label,
      text,
      ...[from, to, lo, hi, first, last, handling].map((value) => numberCell(value ?? Number.NaN)),
      (levers ?? []).join(' · '),
    ]),
  };
}
