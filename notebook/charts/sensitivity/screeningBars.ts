import { fill } from '../../../locales/fill.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import type { MorrisResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { drawIndexRows } from './drawIndexRows.ts';
import { estimateCells, estimateColumns, numberCell } from './estimateCells.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, type FigureWords, figureWords } from './figureWords.ts';
import { times } from './indexRows.ts';
import { shownPlaces } from './shownPlaces.ts';

/** Mean absolute effects of Morris trajectories with their intervals, the largest first. */
export const screeningBars: Chart<SensitivityView> = {
  id: 'screening-bars',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { morris } = result;
    if (morris === undefined) return null;
    const t = reader.page.charts.sensitivity;
    const words = figureWords(view, reader);
    const warning = warningOf('morris', result, reader);
    const stars = morris.effects.map(({ muStar }) => times(muStar, words.scale));
    const shown = shownPlaces(
      stars.map(({ value }) => value),
      warning === undefined,
      reader,
    );
    const reading = fill(morris.n > 1 ? t.readings.screeningBars : t.readings.oneTrajectory, { n: morris.n });
    return {
      title: fill(t.titles.screeningBars, { response: words.names.response, unit: words.effectTitleUnit }),
      sentence: sensitivitySentence(result, 'morris', words.names, reader.texts),
      caption: figureCaption(
        [reader.texts.sensitivity.methodNotes.morris, reading, ...shown.notes],
        'morris',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: morrisTable(morris, shown.all, words, reader),
      draw: (width) =>
        drawIndexRows(
          [
            {
              rows: shown.drawn.map((place) => ({
                label: words.names.factors[place]!,
                term: words.terms[place]!,
                marks: [{ sign: 'filled', estimate: stars[place]! }],
              })),
            },
          ],
          { label: fill(t.axes.muStar, { unit: words.effectUnit }), origin: 0, hasBars: true, warning },
          width,
          reader,
        ),
    };
  },
};

/** μ*, σ and μ of all factors in the order of `places`. */
export function morrisTable(
  { effects }: MorrisResult,
  places: readonly number[],
  { names, scale, effectUnit }: FigureWords,
  reader: ChartReader,
): DataTable {
  const { columns } = reader.page.charts.sensitivity;
  const { statistics } = reader.texts.sensitivity;
  const withUnit = (what: string) => `${what}${effectUnit}`;
  return {
    columns: [
      { key: 'place', label: columns.rank },
      { key: 'factor', label: columns.factor },
      ...estimateColumns('muStar', withUnit(statistics.muStar), reader),
      { key: 'sigma', label: withUnit(statistics.sigma) },
      { key: 'mu', label: withUnit(statistics.mu) },
    ],
    rows: places.map((place, i) => {
      const { muStar, sigma, mu } = effects[place]!;
      return [
        i + 1,
        names.factors[place]!,
        ...estimateCells(times(muStar, scale)),
        numberCell(sigma * scale),
        numberCell(mu * scale),
      ];
    }),
  };
}
