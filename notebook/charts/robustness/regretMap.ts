import { fill } from '../../../locales/fill.ts';
import { displayed } from '../../../report/numbers.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../../report/words.ts';
import type { RobustView } from '../../view/robustView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { estimateCells, estimateColumns, numberCell } from '../sensitivity/estimateCells.ts';
import { decimalsOf, numberText } from '../sensitivity/estimateText.ts';
import { times } from '../sensitivity/indexRows.ts';
import { drawRegretMap, type RegretRow } from './drawRegretMap.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, unitOfOutcome } from './ensembleWords.ts';
import { type FactorScale, factorScale } from './factorScale.ts';
import { binsAlong, binsByRegret, meanOver, type RegretBin } from './regretBins.ts';

/** Regret of every policy over the drawn worlds, in columns of worlds, with its mean and its maximum. Null without a world. */
export const regretMap: Chart<RobustView> = {
  id: 'regret-map',
  build(view, reader) {
    const { regret, worlds, reference, factors } = view.document;
    const found = regret[view.regret];
    if (found === undefined) return null;
    const { outcome, result } = found;
    const columns = worlds.regrets[outcome]!;
    const place = factors.findIndex(({ factor }) => factor.key === view.order);
    const along = place < 0 ? null : factorScale(factors[place]!, reader);
    const own = columns[reference]!;
    const bins = along === null ? binsByRegret(own) : binsAlong(along.factor, place, worlds.positions, own);
    if (bins.length === 0) return null;
    const t = reader.page.charts.robustness.regretMap;
    const { factor: scale, differenceUnit } = displayed(unitOfOutcome(outcome));
    const unit = unitText(differenceUnit, reader.texts);
    const rows = view.policies.flatMap((policy): RegretRow[] => {
      const one = result.policies.find(({ id }) => id === policy.id);
      if (one === undefined) return [];
      return [
        {
          policy,
          mean: times({ value: one.mean.plain, lo: one.mean.lo, hi: one.mean.hi }, scale),
          crossed: one.mean.crossed * scale,
          max: one.max.plain * scale,
          cells: bins.map(({ points }) => meanOver(columns[policy.id]!, points) * scale),
        },
      ];
    });
    const label = view.policies.find(({ id }) => id === reference)?.label ?? reference;
    const said = { outcome: outcomeInWords(outcome, reader.texts), unit };
    return {
      title: fill(unit === '' ? t.titleBare : t.title, said),
      sentence: sentenceOf(rows, said, reader),
      caption: ensembleCaption(
        [
          t.reading,
          along === null
            ? fill(t.byRegret, { reference: label, worlds: result.n, bins: bins.length })
            : fill(t.alongFactor, { factor: along.label, worlds: result.n, bins: bins.length }),
          t.dots,
          t.interval,
          ...(result.nUndefined > 0 ? [fill(t.leftOut, { n: result.nUndefined })] : []),
        ],
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: tableOf(rows, bins, along, unit, reader),
      draw: (width) => drawRegretMap({ rows, bins, along, reference: label, unit }, width, reader),
    };
  },
};

/** Which policy has the least mean and the least maximum. */
function sentenceOf(
  rows: readonly RegretRow[],
  { outcome, unit }: { readonly outcome: string; readonly unit: string },
  { page, texts }: ChartReader,
): string {
  const t = page.charts.robustness.regretMap;
  const least = (value: (row: RegretRow) => number) =>
    rows.reduce((best, row) => (value(row) < value(best) ? row : best));
  const [byMean, byMax] = [least(({ mean }) => mean.value), least(({ max }) => max)];
  const decimals = decimalsOf(rows.map(({ mean }) => mean));
  const amount = (value: number) => `${numberText(value, decimals)} ${unit}`.trimEnd();
  const list = rows
    .map(({ policy, mean, max }) => fill(t.item, { policy: policy.label, mean: amount(mean.value), max: amount(max) }))
    .join(page.charts.common.clause);
  return fill(byMean === byMax ? t.sentenceOne : t.sentence, {
    outcome,
    byMean: byMean.policy.label,
    byMax: byMax.policy.label,
    list,
    separator: texts.report.separator,
  });
}

function tableOf(
  rows: readonly RegretRow[],
  bins: readonly RegretBin[],
  along: FactorScale | null,
  unit: string,
  reader: ChartReader,
): DataTable {
  const { columns } = reader.page.charts.robustness.regretMap;
  const withUnit = (text: string) =>
    unit === '' ? text : `${text}${fill(reader.page.charts.sensitivity.unit, { unit })}`;
  return {
    columns: [
      { key: 'policy', label: columns.policy },
      { key: 'kind', label: columns.kind },
      { key: 'from', label: along === null ? columns.fromShare : fill(columns.from, { factor: along.label }) },
      { key: 'to', label: along === null ? columns.toShare : fill(columns.to, { factor: along.label }) },
      { key: 'worlds', label: columns.worlds },
      ...estimateColumns('mean', withUnit(columns.mean), reader),
      { key: 'crossed', label: withUnit(columns.crossed) },
      { key: 'max', label: withUnit(columns.max) },
    ],
    rows: rows.flatMap(({ policy, mean, crossed, max, cells }) => {
      const worlds = bins.reduce((sum, { points }) => sum + points.length, 0);
      return [
        [policy.label, columns.all, null, null, worlds, ...estimateCells(mean), numberCell(crossed), numberCell(max)],
        ...bins.map(({ points, from, to }, bin) => [
          policy.label,
          columns.column,
          along === null ? from * 100 : along.textAt(from),
          along === null ? to * 100 : along.textAt(to),
          points.length,
          numberCell(cells[bin]!),
          null,
          null,
          null,
          null,
        ]),
      ];
    }),
  };
}
