import type { BuiltFigure } from '../builtFigure.ts';
import { chartPng } from './chartPng.ts';
import { chartSvg } from './chartSvg.ts';
import { figureXlsx } from './figureXlsx.ts';
import { tableCsv } from './tableCsv.ts';

/** In what a figure can be taken away: two pictures, two tables. */
export type Format = 'svg' | 'png' | 'csv' | 'xlsx';

/** The figure as a file of this format. */
export async function figureFile(figure: BuiltFigure, format: Format): Promise<Blob> {
  switch (format) {
    case 'svg':
      return new Blob([chartSvg(figure).markup], { type: 'image/svg+xml' });
    case 'png':
      return chartPng(chartSvg(figure));
    case 'csv':
      return new Blob([tableCsv(figure.built.table)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx':
      return figureXlsx(figure);
  }
}
