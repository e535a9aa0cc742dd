import { fill } from '../../../locales/fill.ts';
import { primSentences } from '../../../report/discovery/primSentences.ts';
import { percentText } from '../../../report/sensitivity/figureText.ts';
import type { PrimBox, PrimResult, PrimStep } from '../../../sim/analysis/discovery/discovery.ts';
import type { DiscoverView } from '../../view/robustView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { numberCell } from '../sensitivity/estimateCells.ts';
import { drawTradeOff } from './drawTradeOff.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, ensembleWords } from './ensembleWords.ts';
import { reachedClause } from './reachedClause.ts';

/** Coverage against density of the boxes of a trajectory, a sign a step; the reader may choose one. Null where no box was found. */
export const primTradeOff: Chart<DiscoverView> = {
  id: 'prim-trade-off',
  build(view, reader) {
    const { prim } = view.document;
    const box = prim.boxes[view.box];
    if (box === undefined) return null;
    const t = reader.page.charts.robustness.tradeOff;
    const shown = view.step === null ? box.chosen : Math.min(view.step, box.trajectory.length - 1);
    const texts = box.trajectory.map((step, place) => stepText(step, place, box, reader));
    return {
      title: fill(t.title, { reached: reachedClause(view, reader) }),
      sentence: [
        ...boxSentences(view, box, reader),
        ...(shown === box.chosen ? [] : [fill(t.shown, { step: texts[shown]! })]),
      ].join(reader.page.charts.common.gap),
      caption: ensembleCaption([t.reading, t.heldOut, ...(view.box > 0 ? [t.later] : [])], view, reader),
      ...(view.onChoose === undefined ? {} : { hint: t.choose }),
      facts: citedBy(view, reader),
      table: tableOf(box, reader),
      draw: (width) =>
        drawTradeOff(
          { steps: box.trajectory, chosen: box.chosen, shown, base: prim.density, texts, onChoose: view.onChoose },
          width,
          reader,
        ),
    };
  },
};

/** The box that was taken, and how well it does by points that had no say in it. */
function boxSentences(view: DiscoverView, box: PrimBox, reader: ChartReader): string[] {
  const { prim } = view.document;
  const names = { reached: reachedClause(view, reader), factors: ensembleWords(view, reader).factors };
  const alone: PrimResult = { ...prim, boxes: [box], tests: [prim.tests[view.box]!] };
  return primSentences(alone, names, reader.texts).slice(0, 2);
}

/** A step in words, as it is read aloud. */
function stepText(step: PrimStep, place: number, box: PrimBox, { page, texts }: ChartReader): string {
  const t = page.charts.robustness.tradeOff;
  const conditions = step.box.length;
  return fill(place === box.chosen ? t.stepTaken : t.step, {
    step: place,
    steps: box.trajectory.length - 1,
    coverage: percentText(step.coverage, texts),
    density: percentText(step.density, texts),
    heldOut: Number.isFinite(step.heldOut.density) ? percentText(step.heldOut.density, texts) : texts.report.none,
    mass: percentText(step.mass, texts),
    conditions: fill(conditions === 1 ? t.condition : t.conditions, { n: conditions }),
  });
}

function tableOf({ trajectory, chosen }: PrimBox, { page }: ChartReader): DataTable {
  const { columns, taken } = page.charts.robustness.tradeOff;
  const percent = (share: number) => numberCell(share * 100);
  return {
    columns: [
      { key: 'step', label: columns.step },
      { key: 'conditions', label: columns.conditions },
      { key: 'points', label: columns.points },
      { key: 'mass', label: columns.mass },
      { key: 'coverage', label: columns.coverage },
      { key: 'density', label: columns.density },
      { key: 'heldOutCoverage', label: columns.heldOutCoverage },
      { key: 'heldOutDensity', label: columns.heldOutDensity },
      { key: 'taken', label: columns.taken },
    ],
    rows: trajectory.map(({ box, n, mass, coverage, density, heldOut }, place) => [
      place,
      box.length,
      n,
      percent(mass),
      percent(coverage),
      percent(density),
      percent(heldOut.coverage),
      percent(heldOut.density),
      place === chosen ? taken : '',
    ]),
  };
}
