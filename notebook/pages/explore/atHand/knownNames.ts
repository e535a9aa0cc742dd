import { language } from '../../../app/reader.ts';
import type { ExploreTexts } from '../../../locales/en/explore.ts';
import type { KnownName } from '../editor/cellCompletions.ts';
import type { ExploreModel } from '../exploreModel.ts';
import { catalogueItems } from './catalogueItems.ts';
import { entries } from './entries.ts';

/** What completion offers: names at hand with their docs, names of cells that have run, ids and keys of the catalogue with their labels. */
export function knownNames(model: ExploreModel, { atHand, cell }: ExploreTexts): KnownName[] {
  const own = model.document.peek().cells.flatMap(({ id }) => model.runs.runOf(id).peek().names);
  const keys = Object.values(catalogueItems(language.peek(), atHand)).flat();
  return [
    ...entries
      .filter(({ isName }) => isName)
      .map(({ name, signature }) => ({ name, detail: signature, docs: atHand.docs[name] })),
    ...[...new Set(own)].map((name) => ({ name, detail: cell.list })),
    ...keys.map(({ key, label, text }) => ({
      name: key,
      detail: label,
      isKey: true,
      ...(text === '' ? {} : { docs: text }),
    })),
  ];
}
