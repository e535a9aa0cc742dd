import { mediaQuery } from '../../app/mediaQuery.ts';
import { language, pageTexts, projector, theme } from '../../app/reader.ts';
import type { Appearance } from '../../frame/protocol.ts';
import { Autosave } from './drafts/autosave.ts';
import { DraftStore } from './drafts/draftStore.ts';
import { ExploreModel } from './exploreModel.ts';

/** Simulations of cells run in at most as many workers at once. */
const mostWorkers = 8;

let desk: ExploreModel | undefined;

/** The notebook of this page: one, made when the reader first comes, so that text and undo survive a look at another page. */
export function exploreDesk(): ExploreModel {
  if (desk !== undefined) return desk;
  const prefersDark = mediaQuery('(prefers-color-scheme: dark)');
  const appearance = (): Appearance => ({
    language: language.value,
    dark: theme.value === 'auto' ? prefersDark.value : theme.value === 'dark',
    projector: projector.value === 'on',
  });
  const workers = Math.max(1, Math.min(mostWorkers, (navigator.hardwareConcurrency ?? 2) - 1));
  const model = new ExploreModel(
    appearance,
    workers,
    new Autosave(() => DraftStore.open()),
    pageTexts.peek().explore.bar.untitled,
  );
  addEventListener('pagehide', () => void model.autosave.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void model.autosave.flush();
  });
  desk = model;
  return model;
}
