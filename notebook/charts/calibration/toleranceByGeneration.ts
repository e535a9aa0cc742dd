import * as Plot from '@observablehq/plot';
import { fill } from '../../../locales/fill.ts';
import { toleranceText } from '../../../report/calibration/calibrationNames.ts';
import type { CalibrationView } from '../../view/calibrationView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { axisX, axisY, drawPlot, gridY, measuresOf } from '../plotDefaults.ts';
import { citedFacts, madeCaption } from './calibrationWords.ts';

/** How near points had to be, generation by generation. Null where no point has a distance. */
export const toleranceByGeneration: Chart<CalibrationView> = {
  id: 'tolerance-by-generation',
  build(view, reader) {
    const { generations } = view.document;
    const shown = generations.flatMap(({ tolerance, effective }, g) =>
      tolerance === null ? [] : [{ generation: g + 1, tolerance, effective }],
    );
    if (shown.length === 0) return null;
    const { tolerance: t } = reader.page.calibration.charts;
    const last = shown.at(-1)!;
    return {
      title: t.title,
      sentence: fill(t.sentence, {
        first: toleranceText(shown[0]!.tolerance),
        last: toleranceText(last.tolerance),
        n: generations.length,
        effective: Math.round(last.effective),
        wanted: view.document.wanted,
      }),
      caption: madeCaption(view, t.reading, reader),
      facts: citedFacts(view, reader),
      table: {
        columns: Object.entries(t.columns).map(([key, label]) => ({ key, label })),
        rows: generations.map((one, g) => [
          g + 1,
          one.size,
          one.tolerance,
          one.effective,
          one.accepted,
          one.hits,
          one.kept,
          one.refused,
          one.undefined,
        ]),
      },
      draw: (width) => drawTolerance(shown, width, reader),
    };
  },
};

function drawTolerance(
  shown: readonly { readonly generation: number; readonly tolerance: number }[],
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const { font, line } = measuresOf(reader);
  const { tolerance: t } = reader.page.calibration.charts;
  const most = Math.max(2, ...shown.map(({ tolerance }) => tolerance));
  const ends = [Math.min(1, shown[0]!.generation), Math.max(2, shown.at(-1)!.generation)];
  return drawPlot(width, reader, {
    height: font * 17,
    marginLeft: font * 4.5,
    marginBottom: font * 3.2,
    marginTop: font * 2.4,
    x: { domain: ends, inset: font },
    y: { type: 'log', domain: [1, most * 1.1] },
    marks: [
      gridY({ ticks: 4 }),
      axisY({ ticks: 4, label: t.axisY, tickFormat: (value: number) => toleranceText(value) }),
      axisX({
        ticks: Math.min(10, ends[1]!),
        label: t.axisX,
        tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ''),
      }),
      Plot.ruleY([1], { stroke: 'var(--ink)', strokeWidth: line }),
      Plot.line(shown, { x: 'generation', y: 'tolerance', stroke: 'var(--accent)', strokeWidth: line }),
      Plot.dot(shown, { x: 'generation', y: 'tolerance', fill: 'var(--accent)', r: font * 0.28 }),
    ],
  });
}
