import { fill } from '../../locales/fill.ts';
import type { BuiltFigure } from './builtFigure.ts';
import { shortHashText } from './hashText.ts';

/** What made the figure, in one line; seed, worlds and slice stand in every chart's own caption. */
export function factLine({ built, view, reader }: BuiltFigure): string {
  if (built.facts !== undefined) return built.facts;
  const values = { version: view.facts.version, hash: shortHashText(view, reader) };
  return fill(reader.page.figures.factLine, values);
}
