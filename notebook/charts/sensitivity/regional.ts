import { fill } from '../../../locales/fill.ts';
import { indexText } from '../../../report/sensitivity/figureText.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import type { RegionalResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { drawRegional } from './drawRegional.ts';
import { numberCell } from './estimateCells.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { shownPlaces } from './shownPlaces.ts';

/** Where something is reached against where not: how far each factor differs, and shares reached in its lowest and highest third. */
export const regional: Chart<SensitivityView> = {
  id: 'regional',
  build(view, reader) {
    const { result } = shownResponse(view);
    const found = result.regional;
    if (found === undefined) return null;
    const t = reader.page.charts.sensitivity;
    const { methodNotes, reachedOtherwise } = reader.texts.sensitivity;
    const { names, terms } = figureWords(view, reader);
    const warning = warningOf('regional', result, reader);
    const shown = shownPlaces(
      found.factors.map(({ distance }) => distance),
      warning === undefined,
      reader,
    );
    const { reached, missed, bound } = found;
    return {
      title: fill(t.titles.regional, { reached: names.reached ?? reachedOtherwise }),
      sentence: sensitivitySentence(result, 'regional', names, reader.texts),
      caption: figureCaption(
        [
          methodNotes.regional,
          fill(t.readings.regional, { reached, missed }),
          ...(Number.isFinite(bound) ? [t.readings.bound] : []),
          ...shown.notes,
        ],
        'regional',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: tableOf(found, shown.all, names.factors, reader),
      draw: (width) =>
        drawRegional(
          shown.drawn.map((place) => ({
            label: names.factors[place]!,
            term: terms[place]!,
            ...found.factors[place]!,
          })),
          { at: bound, label: fill(t.lines.bound, { value: indexText(bound) }), warning },
          width,
          reader,
        ),
    };
  },
};

function tableOf(
  { factors, bound }: RegionalResult,
  places: readonly number[],
  names: readonly string[],
  { page, texts }: ChartReader,
): DataTable {
  const { columns } = page.charts.sensitivity;
  const { statistics } = texts.sensitivity;
  const percent = (what: string) => `${what} (%)`;
  return {
    columns: [
      { key: 'place', label: columns.rank },
      { key: 'factor', label: columns.factor },
      { key: 'distance', label: statistics.distance },
      { key: 'bound', label: statistics.bound },
      { key: 'sign', label: columns.sign },
      { key: 'lowest', label: percent(statistics.lowest) },
      { key: 'highest', label: percent(statistics.highest) },
    ],
    rows: places.map((place, i) => {
      const { distance, sign, lowest, highest } = factors[place]!;
      return [
        i + 1,
        names[place]!,
        numberCell(distance),
        numberCell(bound),
        sign > 0 ? columns.higher : columns.lower,
        numberCell(lowest * 100),
        numberCell(highest * 100),
      ];
    }),
  };
}
