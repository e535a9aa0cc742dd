import type { SensitivityMethod } from '../../../report/sensitivity/sensitivityMethod.ts';
import type { Estimate, SensitivityResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import type { BuiltChart, ChartReader } from '../chart.ts';
import { drawIndexRows } from './drawIndexRows.ts';
import { estimateCells, estimateColumns } from './estimateCells.ts';
import { warningOf } from './figureCaption.ts';
import type { FigureWords } from './figureWords.ts';
import type { IndexAxis } from './indexAxis.ts';
import { shownPlaces } from './shownPlaces.ts';

interface Shares {
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
}

/** First and total indices of the factors, the highest total first: the drawing, its table, and what a caption has to add. */
export function variancePlot(
  { first, total }: Shares,
  method: SensitivityMethod & ('sobol' | 'emulator'),
  result: SensitivityResult,
  line: IndexAxis['line'],
  { names, terms }: FigureWords,
  reader: ChartReader,
): Pick<BuiltChart, 'table' | 'draw'> & { readonly notes: readonly string[] } {
  const { axes, keys, columns, readings } = reader.page.charts.sensitivity;
  const { statistics } = reader.texts.sensitivity;
  const warning = warningOf(method, result, reader);
  const shown = shownPlaces(
    total.map(({ value }) => value),
    warning === undefined,
    reader,
  );
  const isExplained = result.cautions.some(({ code }) => code === 'negativeIndices');
  const hasNegative = [...first, ...total].some(({ value }) => value < 0);
  return {
    notes: [...(hasNegative && !isExplained ? [readings.negative] : []), ...shown.notes],
    table: {
      columns: [
        { key: 'place', label: columns.rank },
        { key: 'factor', label: columns.factor },
        ...estimateColumns('first', statistics.first, reader),
        ...estimateColumns('total', statistics.total, reader),
      ],
      rows: shown.all.map((place, i) => [
        i + 1,
        names.factors[place]!,
        ...estimateCells(first[place]!),
        ...estimateCells(total[place]!),
      ]),
    },
    draw: (width) =>
      drawIndexRows(
        [
          {
            rows: shown.drawn.map((place) => ({
              label: names.factors[place]!,
              term: terms[place]!,
              marks: [
                { sign: 'filled', estimate: first[place]! },
                { sign: 'hollow', estimate: total[place]! },
              ],
            })),
          },
        ],
        {
          label: axes.share,
          origin: 0,
          hasBars: false,
          key: [
            { sign: 'filled', label: keys.first },
            { sign: 'hollow', label: keys.total },
          ],
          ...(line === undefined ? {} : { line }),
          warning,
        },
        width,
        reader,
      ),
  };
}
