import { fill } from '../../../locales/fill.ts';
import type { BuiltFigure } from '../builtFigure.ts';

/** One line that lets a picture be traced to its run when it has left the page. */
export function pictureFacts({ view: { facts }, reader }: BuiltFigure): string {
  return fill(reader.page.figures.pictureFacts, {
    case: facts.caseLabel,
    seed: facts.seed,
    worlds: facts.replicates,
    days: facts.days,
    slice: facts.sliceDenominator,
    version: facts.version,
    engine: facts.engine,
    hash: facts.hash,
  });
}
