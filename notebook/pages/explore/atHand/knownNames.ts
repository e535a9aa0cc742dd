import type { ExploreTexts } from '../../../locales/en/explore.ts';
import type { KnownName } from '../editor/cellCompletions.ts';
import type { ExploreModel } from '../exploreModel.ts';
import { entries } from './entries.ts';

/** What completion offers: names at hand with their docs, then names of cells that have run. */
export function knownNames(model: ExploreModel, { atHand, cell }: ExploreTexts): KnownName[] {
  const own = model.document.peek().cells.flatMap(({ id }) => model.runs.runOf(id).peek().names);
  return [
    ...entries
      .filter(({ isName }) => isName)
      .map(({ name, signature }) => ({ name, detail: signature, docs: atHand.docs[name] })),
    ...[...new Set(own)].map((name) => ({ name, detail: cell.list })),
  ];
}
