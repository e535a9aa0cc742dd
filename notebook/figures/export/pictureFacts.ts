import { fill } from '../../../locales/fill.ts';
import type { BuiltFigure } from '../builtFigure.ts';
import { hashText } from '../hashText.ts';

/** One line that lets a picture be traced to its run when it has left the page. */
export function pictureFacts({ built, view, reader }: BuiltFigure): string {
  if (built.facts !== undefined) return built.facts;
  const { facts } = view;
  return fill(reader.page.figures.pictureFacts, {
    case: facts.caseLabel,
    seed: facts.seed,
    worlds: facts.replicates,
    days: facts.days,
    slice: facts.sliceDenominator,
    version: facts.version,
    engine: facts.engine,
    hash: hashText(view, reader),
  });
}
