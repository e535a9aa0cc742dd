import { fill } from '../../locales/fill.ts';
import type { BuiltFigure } from './builtFigure.ts';

/** Signs of a hash that are enough to tell two results apart by eye. */
export const shortHash = 16;

/** What made the figure, in one line; seed, worlds and slice stand in every chart's own caption. */
export function factLine({ view: { facts }, reader }: BuiltFigure): string {
  const { version, hash } = facts;
  return fill(reader.page.figures.factLine, { version, hash: hash?.slice(0, shortHash) ?? '–' });
}
