import type { BuiltFigure } from '../builtFigure.ts';
import { factRows } from './factRows.ts';
import { tablesXlsx } from './tablesXlsx.ts';

/** The numbers of one figure as a workbook, with the facts of the run on the second sheet. */
export function figureXlsx({ built, view, reader }: BuiltFigure): Promise<Blob> {
  const { facts, bundle } = reader.page.figures;
  return tablesXlsx([{ name: built.title, table: built.table }], {
    name: bundle.factsSheet,
    rows: [
      ...factRows(view, reader),
      ...(built.facts === undefined ? [] : [[facts.cited, built.facts] as const]),
      [facts.caption, built.caption],
    ],
  });
}
