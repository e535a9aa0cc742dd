import type { Language } from '../../locales/language.ts';
import type { Texts } from '../../locales/texts.ts';
import type { PageTexts } from '../locales/texts.ts';
import type { ComparisonView, FigureView } from '../view/comparisonView.ts';
import type { DataTable } from './dataTable.ts';

/** The reader, as a chart has to know them. */
export interface ChartReader {
  readonly language: Language;
  /** Words of the page. */
  readonly page: PageTexts;
  /** Words of the model: outcomes, units, parameters. */
  readonly texts: Texts;
  /** Large type, thick lines. */
  readonly projector: boolean;
}

/** A chart of one view, ready to be drawn, exported and read aloud. Everything in it is made from the data. */
export interface BuiltChart {
  /** What it shows, with the unit; plain text. */
  readonly title: string;
  /** What it says, in one or two sentences: the text alternative. */
  readonly sentence: string;
  /** How to read it: what a mark, a band, an interval is, over how many worlds. */
  readonly caption: string;
  /** What a reader can do with the drawing, where it can be worked: said on the page, not in a picture of it. */
  readonly hint?: string;
  /** Everything drawn, as numbers. */
  readonly table: DataTable;
  /** What it can be cited by, where that is not the result of a comparison: one line. */
  readonly facts?: string;
  /** Draws at a width in CSS pixels. Colours are CSS custom properties; elements of one policy carry `data-policy`. */
  draw(width: number): SVGSVGElement | HTMLElement;
}

/** One chart a file. `null` where the view has nothing to show yet. */
export interface Chart<View extends FigureView = ComparisonView> {
  /** Also the name of exported files. */
  readonly id: string;
  build(view: View, reader: ChartReader): BuiltChart | null;
}
