import type { ChartReader } from '../charts/chart.ts';
import type { FigureView } from '../view/comparisonView.ts';

/** Signs of a hash that are enough to tell two results apart by eye. */
const short = 16;

/** The hash of the result, or that there is none yet. */
export function hashText({ facts }: FigureView, reader: ChartReader): string {
  return facts.hash ?? reader.page.figures.noHash;
}

/** As `hashText`, where there is no room for 64 digits. */
export function shortHashText({ facts }: FigureView, reader: ChartReader): string {
  return facts.hash?.slice(0, short) ?? reader.page.figures.noHash;
}
