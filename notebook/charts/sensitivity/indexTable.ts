import { fill } from '../../../locales/fill.ts';
import { decimalsFor, displayed } from '../../../report/numbers.ts';
import { graveCaution, methodsOf } from '../../../report/sensitivity/sensitivityMethod.ts';
import { unitText } from '../../../report/words.ts';
import { type SensitivityView, shownResponse } from '../../view/sensitivityView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { drawIndexTable } from './drawIndexTable.ts';
import { estimateCells, estimateColumns } from './estimateCells.ts';
import { numberText } from './estimateText.ts';
import { figureCaption } from './figureCaption.ts';
import { citedBy, type FigureWords, figureWords } from './figureWords.ts';
import { type IndexColumn, indexColumns } from './indexColumns.ts';

/** Everything that is told of each factor, with intervals, as a table; columns that must not rank factors say so. */
export const indexTable: Chart<SensitivityView> = {
  id: 'index-table',
  build(view, reader) {
    const { result } = shownResponse(view);
    const words = figureWords(view, reader);
    const columns = indexColumns(result, words.names.unit, reader);
    if (columns.length === 0) return null;
    const t = reader.page.charts.sensitivity;
    return {
      title: fill(t.titles.indexTable, { response: words.names.response }),
      sentence: sentenceOf(view, words, reader),
      caption: figureCaption([t.readings.indexTable], 'all', view, reader),
      facts: citedBy(view, reader),
      table: tableOf(columns, words, reader),
      draw: () =>
        drawIndexTable(
          words,
          columns,
          (method) => graveCaution(result, method) !== undefined,
          fill(t.titles.indexTable, { response: words.names.response }),
          reader,
        ),
    };
  },
};

/** How many factors by which methods, and what the response is like over the points. */
function sentenceOf(view: SensitivityView, { names }: FigureWords, { page, texts }: ChartReader): string {
  const { sensitivity: t, common } = page.charts;
  const { result, against } = shownResponse(view);
  const { factor, unit, differenceUnit } = displayed(names.unit);
  const [mean, sd] = [result.mean * factor, result.sd * factor];
  const decimals = decimalsFor([mean, sd]);
  const quantity = (value: number, name: string, isSigned: boolean) =>
    `${numberText(value, decimals, isSigned)} ${unitText(name, texts)}`.trimEnd();
  return fill(t.indexSentence, {
    k: names.factors.length,
    methods: methodsOf(result)
      .map((method) => texts.sensitivity.methods[method])
      .join(common.separator),
    n: result.n,
    response: names.response,
    mean: quantity(mean, against === null ? unit : differenceUnit, against !== null),
    sd: quantity(sd, differenceUnit, false),
  });
}

function tableOf(columns: readonly IndexColumn[], { names }: FigureWords, reader: ChartReader): DataTable {
  const t = reader.page.charts.sensitivity;
  const { methods } = reader.texts.sensitivity;
  return {
    columns: [
      { key: 'factor', label: t.columns.factor },
      ...columns.flatMap(({ method, key, label, unit }) => {
        const what = `${methods[method]} ${label}${unit === '' ? '' : fill(t.unit, { unit })}`;
        return estimateColumns(`${method}.${key}`, what, reader);
      }),
    ],
    rows: names.factors.map((factor, place) => [
      factor,
      ...columns.flatMap(({ estimates }) => estimateCells(estimates[place]!)),
    ]),
  };
}
