import { fill } from '../../../locales/fill.ts';
import { boxText } from '../../../report/discovery/conditionText.ts';
import { percentText } from '../../../report/sensitivity/figureText.ts';
import type { DiscoverView } from '../../view/robustView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { estimateCells, numberCell } from '../sensitivity/estimateCells.ts';
import { withoutInterval } from '../sensitivity/indexRows.ts';
import { drawLimits } from './drawLimits.ts';
import { ensembleCaption } from './ensembleCaption.ts';
import { citedBy, ensembleWords } from './ensembleWords.ts';
import { type LimitRow, limitRows } from './limitRows.ts';
import { reachedClause } from './reachedClause.ts';

/** The limits of the shown box over the tested ranges of the factors that it restricts. Null where no box was found. */
export const primLimits: Chart<DiscoverView> = {
  id: 'prim-limits',
  build(view, reader) {
    const box = view.document.prim.boxes[view.box];
    if (box === undefined) return null;
    const t = reader.page.charts.robustness.limits;
    const rows = limitRows(view, box, reader);
    const isTaken = view.step === null || view.step === box.chosen;
    const { factors } = ensembleWords(view, reader);
    const shown = isTaken ? box : box.trajectory[view.step!]!;
    const said = {
      conditions: boxText(shown.box, factors, reader.texts),
      density: percentText(shown.density, reader.texts),
      coverage: percentText(shown.coverage, reader.texts),
    };
    return {
      title: fill(t.title, { reached: reachedClause(view, reader) }),
      sentence:
        rows.length === 0
          ? t.wholeSpace
          : fill(isTaken ? t.sentenceTaken : t.sentence, { ...said, step: view.step ?? 0 }),
      caption: ensembleCaption([t.reading, isTaken ? t.checked : t.unchecked], view, reader),
      facts: citedBy(view, reader),
      table: tableOf(rows, reader),
      draw: (width) => drawLimits(rows, width, reader),
    };
  },
};

function tableOf(rows: readonly LimitRow[], { page }: ChartReader): DataTable {
  const { columns } = page.charts.robustness.limits;
  const ends = (key: string, what: string) => [
    { key, label: what },
    { key: `${key}.lo`, label: fill(columns.lo, { what }) },
    { key: `${key}.hi`, label: fill(columns.hi, { what }) },
  ];
  return {
    columns: [
      { key: 'factor', label: columns.factor },
      ...ends('lower', columns.lower),
      ...ends('upper', columns.upper),
      { key: 'values', label: columns.values },
      { key: 'testedFrom', label: columns.testedFrom },
      { key: 'testedTo', label: columns.testedTo },
      { key: 'quasiP', label: columns.quasiP },
      { key: 'reproduced', label: columns.reproduced },
    ],
    rows: rows.map(({ scale, restriction, quasiP, check }) => {
      const { factor } = scale;
      const isRange = restriction.kind === 'range';
      const limit = (side: 'lower' | 'upper') => {
        const value = isRange ? restriction[side] : null;
        const { lo, hi } = check?.[side] ?? withoutInterval(Number.NaN);
        return value === null ? [null, null, null] : estimateCells({ value, lo, hi });
      };
      return [
        scale.label,
        ...limit('lower'),
        ...limit('upper'),
        isRange ? '' : restriction.levels.map(scale.text).join(' · '),
        ...(factor.kind === 'choice' ? [null, null] : factor.range),
        numberCell(quasiP),
        numberCell((check?.reproduced ?? Number.NaN) * 100),
      ];
    }),
  };
}
