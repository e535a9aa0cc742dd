import { quantile } from 'd3';
import { fill } from '../../../locales/fill.ts';
import { decimalsFor } from '../../../report/numbers.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { drawWorlds } from './drawWorlds.ts';
import { numberText } from './estimateText.ts';
import { type FactorAxis, factorAxis } from './factorAxis.ts';
import { figureCaption } from './figureCaption.ts';
import { citedBy, figureWords } from './figureWords.ts';
import { type Stretch, stretchesOf, thinned, type WorldPoint, worldPoints } from './worldPoints.ts';

/** Dots that a drawing holds at most, about. */
const mostDots = 4000;

/** Every world of every point along the chosen factor, with means along it. */
export const worldsScatter: Chart<SensitivityView> = {
  id: 'worlds-scatter',
  build(view, reader) {
    const { against } = shownResponse(view);
    const { factor, choice } = view.document.factors[view.factor]!;
    const { readings, titles } = reader.page.charts.sensitivity;
    const { names, scale, unit, titleUnit } = figureWords(view, reader);
    const found = worldPoints(view);
    const worlds = found.defined.map((one) => ({ ...one, response: one.response * scale }));
    if (worlds.length === 0) return null;
    const drawn = thinned(worlds, mostDots);
    const stretches = stretchesOf(worlds, factor);
    const axis = factorAxis(factor, choice, reader);
    const name = names.factors[view.factor]!;
    const isDifference = against !== null;
    const counts = { n: worlds.length, drawn: drawn.length };
    return {
      title: fill(titles.worldsScatter, { response: names.response, factor: name, unit: titleUnit }),
      sentence: sentenceOf(worlds, stretches, axis, { factor: name, response: names.response, isDifference }, reader),
      caption: figureCaption(
        [
          readings.worldsScatter,
          view.document.design.kind === 'oneAtATime' ? readings.othersStay : readings.othersVary,
          ...(isDifference ? [readings.worldsDifference] : []),
          fill(drawn.length < worlds.length ? readings.someDrawn : readings.allDrawn, counts),
          ...(found.nUndefined > 0 ? [fill(readings.withoutValue, { n: found.nUndefined })] : []),
          ...(found.nOwn > 0 ? [fill(readings.ownValue, { n: found.nOwn })] : []),
        ],
        'none',
        view,
        reader,
      ),
      facts: citedBy(view, reader),
      table: tableOf(drawn, stretches, axis, unit, reader),
      draw: (width) => drawWorlds(drawn, stretches, axis, { unit, hasZero: isDifference }, width, reader),
    };
  },
};

interface Said {
  readonly factor: string;
  readonly response: string;
  readonly isDifference: boolean;
}

/** What the means along the axis are, and how far single worlds scatter; no more is claimed. */
function sentenceOf(
  worlds: readonly WorldPoint[],
  stretches: readonly Stretch[],
  axis: FactorAxis,
  { factor, response, isDifference }: Said,
  { page }: ChartReader,
): string {
  const t = page.charts.sensitivity;
  const means = stretches.map(({ mean }) => mean);
  const responses = worlds.map((one) => one.response);
  const [least, most] = [quantile(responses, 0.05)!, quantile(responses, 0.95)!];
  const decimals = decimalsFor([least, most, ...means]);
  const text = (value: number) => numberText(value, decimals, isDifference);
  const [first, last] = [stretches[0]!, stretches.at(-1)!];
  if (stretches.length === 1)
    return fill(t.scatterOne, { factor, response, value: axis.text(first.from), mean: text(first.mean) });
  return fill(t.scatter, {
    factor,
    response,
    from: text(first.mean),
    to: text(last.mean),
    bins: stretches.length,
    low: text(Math.min(...means)),
    high: text(Math.max(...means)),
    least: text(least),
    most: text(most),
  });
}

/** Means along the axis, then the worlds that are drawn. */
function tableOf(
  worlds: readonly WorldPoint[],
  stretches: readonly Stretch[],
  axis: FactorAxis,
  unit: string,
  { page }: ChartReader,
): DataTable {
  const { columns, axes } = page.charts.sensitivity;
  const cell = (place: number) => (axis.isNamed ? axis.text(place) : place);
  return {
    columns: [
      { key: 'kind', label: columns.kind },
      { key: 'from', label: fill(columns.from, { what: axis.label }) },
      { key: 'to', label: fill(columns.to, { what: axis.label }) },
      { key: 'response', label: fill(axes.response, { unit }) },
      { key: 'worlds', label: columns.worlds },
      { key: 'point', label: columns.point },
      { key: 'world', label: columns.world },
    ],
    rows: [
      ...stretches.map(({ from, to, mean, worlds: n }) => [columns.mean, cell(from), cell(to), mean, n, null, null]),
      ...worlds.map(({ point, world, x, response }) => [columns.dot, cell(x), cell(x), response, 1, point, world]),
    ],
  };
}
