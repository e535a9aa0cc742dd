import { fill } from '../../../locales/fill.ts';
import { flipSentences } from '../../../report/decision/flipSentences.ts';
import { comparisonNames } from '../../../report/robustness/robustNames.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import type { FactorFlip, FlipStatus } from '../../../sim/analysis/decision/flip.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { RobustView } from '../../view/robustView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { numberCell } from '../sensitivity/estimateCells.ts';
import { mostRows } from '../sensitivity/indexRows.ts';
import { drawFlips, type FlipRow } from './drawFlips.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, ensembleWords, ownNames } from './ensembleWords.ts';
import { factorScale } from './factorScale.ts';
import { flipMarks, flipSegments } from './flipSegments.ts';

const statusOrder: readonly FlipStatus[] = ['crossing', 'outside', 'unsure', 'noChange'];

/** For every factor, which policy of the shown comparison is preferred along its tested range, and where that changes. Null without factors. */
export const flipChart: Chart<RobustView> = {
  id: 'flip-points',
  build(view, reader) {
    const { document } = view;
    const comparison = document.comparisons[view.comparison];
    if (comparison === undefined || comparison.headline.flips.length === 0) return null;
    const { policy, outcome, headline } = comparison;
    const t = reader.page.charts.robustness.flips;
    const words = ensembleWords(view, reader);
    const names = comparisonNames(document, comparison, reader.texts, ownNames(view));
    const better = document.objectives.find((one) => one.outcome === outcome)?.better ?? 'higher';
    const sign = better === 'higher' ? 1 : -1;
    const all = ascendingBy(headline.flips.keys(), (place) => {
      const { key, status } = headline.flips[place]!;
      return key === headline.first?.key ? -1 : statusOrder.indexOf(status);
    }).map((place): FlipRow => {
      const flip = headline.flips[place]!;
      const scale = factorScale(document.factors[place]!, reader);
      return {
        flip,
        scale,
        term: words.terms[place]!,
        segments: flipSegments(flip, scale, sign),
        marks: flip.kind === 'range' ? flipMarks(flip, scale) : [],
        status: statusText(flip, reader),
        isFirst: flip.key === headline.first?.key,
      };
    });
    const rows = all.slice(0, mostRows);
    const said = flipSentences(headline, names, reader.texts);
    const sides = ['policy', 'reference'].map(
      (side) => view.policies.find(({ id }) => id === (side === 'policy' ? policy : document.reference))!,
    );
    return {
      title: fill(t.title, {
        policy: names.policy,
        reference: names.reference,
        outcome: outcomeInWords(outcome, reader.texts),
      }),
      sentence:
        said.length > 0
          ? said.slice(0, -1).join(reader.page.charts.common.gap)
          : fill(t.nothingAhead, { policy: names.policy, reference: names.reference, outcome: names.outcome }),
      caption: ensembleCaption(
        [
          t.reading,
          t.marks,
          t.outside,
          reader.texts.decision.sentence.averaged,
          ...(rows.length < all.length ? [fill(t.shown, { shown: rows.length, k: all.length })] : []),
        ],
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: tableOf(all, { policy: names.policy, reference: names.reference }, reader),
      draw: (width) => drawFlips(rows, { policy: sides[0]!, reference: sides[1]! }, width, reader),
    };
  },
};

function statusText(flip: FactorFlip, { page }: ChartReader): string {
  const t = page.charts.robustness.flips.status;
  if (flip.status !== 'outside') return t[flip.status];
  return flip.kind === 'range' && flip.side === 'below' ? t.outsideBelow : t.outsideAbove;
}

function tableOf(
  rows: readonly FlipRow[],
  names: Readonly<Record<'policy' | 'reference', string>>,
  { page }: ChartReader,
): DataTable {
  const { columns, unsure } = page.charts.robustness.flips;
  const sideText = (side: 'policy' | 'reference' | 'unsure') => (side === 'unsure' ? unsure : names[side]);
  return {
    columns: [
      { key: 'factor', label: columns.factor },
      { key: 'status', label: columns.status },
      { key: 'kind', label: columns.kind },
      { key: 'from', label: columns.from },
      { key: 'to', label: columns.to },
      { key: 'preferred', label: columns.preferred },
      { key: 'crossing', label: columns.crossing },
      { key: 'crossing.lo', label: columns.lo },
      { key: 'crossing.hi', label: columns.hi },
      { key: 'sure', label: columns.sure },
    ],
    rows: rows.flatMap(({ flip, scale, segments, status }) => [
      ...segments.map(({ from, to, side }, place) => [
        scale.label,
        status,
        columns.segment,
        flip.kind === 'levels' ? scale.text(flip.levels[place]!.value) : scale.textAt(from),
        flip.kind === 'levels' ? scale.text(flip.levels[place]!.value) : scale.textAt(to),
        sideText(side),
        null,
        null,
        null,
        null,
      ]),
      ...(flip.kind === 'range' ? flip.crossings : []).map(({ value, lo, hi, above, isSure }) => [
        scale.label,
        status,
        columns.change,
        null,
        null,
        sideText(above),
        numberCell(value),
        numberCell(lo),
        numberCell(hi),
        isSure ? columns.yes : columns.no,
      ]),
    ]),
  };
}
