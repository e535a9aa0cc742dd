import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import { listText } from '../../../report/sensitivity/figureText.ts';
import { mostNamed } from '../../../report/sensitivity/rankSentence.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import type { SobolResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { drawIndexRows } from './drawIndexRows.ts';
import { estimateCells, estimateColumns } from './estimateCells.ts';
import { figureCaption, warningOf } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { pairLabel, pairRow } from './pairRows.ts';
import { shownPlaces } from './shownPlaces.ts';

/** How often the interval of a pair that does nothing together lies above 0. */
const chanceAbove = 0.025;

/** Second-order Sobol' indices with their intervals, the highest first. Null without pairs. */
export const sobolPairs: Chart<SensitivityView> = {
  id: 'sobol-pairs',
  build(view, reader) {
    const { result } = shownResponse(view);
    const { sobol } = result;
    if (sobol === undefined || sobol.second.length === 0) return null;
    const t = reader.page.charts.sensitivity;
    const { statistics, statisticNotes } = reader.texts.sensitivity;
    const { names } = figureWords(view, reader);
    const warning = warningOf('sobol', result, reader);
    const values = sobol.second.map(({ value }) => value);
    const shown = shownPlaces(values, warning === undefined, reader);
    return {
      title: fill(t.titles.sobolPairs, { response: names.response }),
      sentence:
        warning === undefined
          ? sentenceOf(sobol, names.factors, reader)
          : sensitivitySentence(result, 'sobol', names, reader.texts),
      caption: figureCaption(
        [
          fill(t.readings.sobolPairs, { n: sobol.n }),
          ...(values.some((value) => value < 0) ? [t.readings.negative] : []),
          ...shown.notes,
        ],
        'sobol',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: {
        columns: [
          { key: 'place', label: t.columns.rank },
          { key: 'first', label: t.columns.factor },
          { key: 'second', label: t.columns.factor },
          ...estimateColumns('index', `${statistics.second}${fill(t.unit, { unit: statisticNotes.second })}`, reader),
        ],
        rows: shown.all.map((place, k) => {
          const pair = sobol.second[place]!;
          return [k + 1, names.factors[pair.i]!, names.factors[pair.j]!, ...estimateCells(pair)];
        }),
      },
      draw: (width) =>
        drawIndexRows(
          [{ rows: shown.drawn.map((place) => pairRow(sobol.second[place]!, names.factors, reader)) }],
          { label: t.axes.share, origin: 0, hasBars: false, warning },
          width,
          reader,
        ),
    };
  },
};

/** Pairs whose interval lies above 0, and how many would by chance. */
function sentenceOf({ second }: SobolResult, factors: readonly string[], reader: ChartReader): string {
  const { sensitivity: t, common } = reader.page.charts;
  const above = second.filter(({ lo }) => lo > 0);
  const list = listText(
    above.map((pair) => pairLabel(pair, factors, reader)),
    mostNamed,
    reader.texts,
  );
  const values = { n: above.length, m: second.length, list, expected: fixed(second.length * chanceAbove, 1) };
  return [fill(above.length === 0 ? t.noPairs : t.somePairs, values), fill(t.pairsByChance, values)].join(common.gap);
}
