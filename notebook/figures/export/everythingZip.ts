import type { Chart, ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import type { BuiltFigure } from '../builtFigure.ts';
import { scheduleTask } from '../scheduleTask.ts';
import { openArchive } from './archive.ts';
import { chartPng } from './chartPng.ts';
import { chartSvg } from './chartSvg.ts';
import { factRows } from './factRows.ts';
import { readme } from './readme.ts';
import { resultsJson } from './resultsJson.ts';
import { tableCsv } from './tableCsv.ts';
import { type NamedTable, tablesXlsx } from './tablesXlsx.ts';

export interface Everything {
  readonly view: ComparisonView;
  readonly reader: ChartReader;
  readonly charts: readonly Chart[];
  /** Tables of the page besides those of the charts; `id` names their file. */
  readonly tables?: readonly (NamedTable & { readonly id: string })[];
  /** The question as the command line reads it. */
  readonly settingsYaml: string;
  /** Told before each step how many of all are done. */
  onProgress?(done: number, total: number): void;
}

/** All figures, tables, results and settings of one view as a ZIP. A chart without anything to show yet is left out. Throws `chunkMissing`. */
export async function everythingZip({ view, reader, charts, settingsYaml, ...options }: Everything): Promise<Blob> {
  const archive = await openArchive();
  const total = charts.length + 2;
  const breathe = async (done: number) => {
    options.onProgress?.(done, total);
    await new Promise<void>(scheduleTask);
  };

  const figures: BuiltFigure[] = [];
  for (const [place, chart] of charts.entries()) {
    const built = chart.build(view, reader);
    if (built === null) continue;
    const figure = { id: chart.id, built, view, reader };
    await breathe(place);
    const picture = chartSvg(figure);
    await archive.add(`figures/${chart.id}.svg`, picture.markup);
    await breathe(place);
    await archive.add(`figures/${chart.id}.png`, await chartPng(picture));
    await archive.add(`data/${chart.id}.csv`, tableCsv(built.table));
    figures.push(figure);
  }

  await breathe(charts.length);
  const tables = options.tables ?? [];
  for (const { id, table } of tables) await archive.add(`data/${id}.csv`, tableCsv(table));
  const ofFigures = figures.map(({ built }) => ({ name: built.title, table: built.table }));
  const workbook = await tablesXlsx([...ofFigures, ...tables], {
    name: reader.page.figures.bundle.factsSheet,
    rows: factRows(view, reader),
  });
  await archive.add('tables.xlsx', workbook);

  await breathe(charts.length + 1);
  await archive.add('results.json', resultsJson(view));
  await archive.add('settings.yaml', settingsYaml);
  await archive.add('README.txt', readme(view, reader, figures));
  return archive.finish();
}
