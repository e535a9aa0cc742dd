import { fill } from '../../locales/fill.ts';
import type { BuiltFigure } from './builtFigure.ts';

/** Seed, worlds, version and, where it is not the whole county, the slice. */
export function factLine({ view: { facts }, reader }: BuiltFigure): string {
  const texts = reader.page.figures;
  const line = fill(texts.factLine, { seed: facts.seed, worlds: facts.replicates, version: facts.version });
  return facts.sliceDenominator === 1 ? line : line + fill(texts.sliceFact, { slice: facts.sliceDenominator });
}
