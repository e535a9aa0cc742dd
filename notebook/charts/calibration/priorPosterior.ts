import { fill } from '../../../locales/fill.ts';
import { factorName, posteriorSentences } from '../../../report/calibration/calibrationSentences.ts';
import { bareValue } from '../../../report/decision/decisionWords.ts';
import type { CalibrationView } from '../../view/calibrationView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { citedFacts, madeCaption, statusText } from './calibrationWords.ts';
import { drawPriorPosterior, type PriorPosteriorPanel } from './drawPriorPosterior.ts';

/** What may be, before and after: a panel a parameter. Null where the targets are not reached: there is no posterior. */
export const priorPosterior: Chart<CalibrationView> = {
  id: 'prior-posterior',
  build(view, reader) {
    const panels = panelsOf(view, reader);
    if (panels.length === 0) return null;
    const { priorPosterior: t } = reader.page.calibration.charts;
    return {
      title: fill(t.title, { case: view.facts.caseLabel }),
      sentence: posteriorSentences(view.document, reader.texts).join(reader.page.charts.common.gap),
      caption: madeCaption(view, t.reading, reader),
      facts: citedFacts(view, reader),
      table: tableOf(view, reader),
      draw: (width) => drawPriorPosterior(panels, width, reader),
    };
  },
};

export function panelsOf({ document, bins }: CalibrationView, reader: ChartReader): PriorPosteriorPanel[] {
  const { texts } = reader;
  return bins.map(({ key, cells, prior, posterior }) => {
    const factor = document.factors.find((one) => one.factor.key === key)!;
    const value = (at: number, end: 0 | 1) => bareValue(cells.at(at)![end], texts);
    const isValues = cells.every(([low, high]) => low === high);
    return {
      key,
      label: factorName(factor, texts),
      status: statusText(factor, reader),
      isIdentified: factor.posterior?.status === 'identified',
      prior,
      posterior,
      ticks: isValues && cells.length <= 4 ? cells.map((_, at) => value(at, 0)) : [value(0, 0), value(-1, 1)],
    };
  });
}

/** Every cell of every panel. */
function tableOf({ document, bins }: CalibrationView, { page, texts }: ChartReader): DataTable {
  const { columns } = page.calibration.charts.priorPosterior;
  return {
    columns: Object.entries(columns).map(([key, label]) => ({ key, label })),
    rows: bins.flatMap(({ key, cells, prior, posterior }) => {
      const label = factorName(document.factors.find((one) => one.factor.key === key)!, texts);
      const cell = (value: number | boolean | string) => (typeof value === 'number' ? value : bareValue(value, texts));
      return cells.map(([low, high], at) => [label, cell(low), cell(high), prior[at]!, posterior[at]!]);
    }),
  };
}
