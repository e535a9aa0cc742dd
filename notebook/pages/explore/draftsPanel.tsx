import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { mostDrafts, type StoredDraft } from './drafts/draftStore.ts';
import type { ExploreModel } from './exploreModel.ts';

/** Notebooks edited in this browser before, to go on with. */
export function DraftsPanel({ model, onOpened }: { readonly model: ExploreModel; readonly onOpened: () => void }) {
  const words = pageTexts.value.explore.drafts;
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>();
  const read = async () => {
    await model.autosave.flush();
    setDrafts(await model.autosave.list());
  };
  useEffect(() => void read(), []);
  const when = new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section class="explore-panel" aria-labelledby="explore-drafts">
      <h2 id="explore-drafts">{words.heading}</h2>
      <p>{fill(words.note, { most: mostDrafts })}</p>
      {drafts?.length === 0 ? <p>{words.none}</p> : null}
      <ul class="explore-drafts">
        {(drafts ?? []).map((draft) => {
          const title = draft.document.title === '' ? words.untitled : draft.document.title;
          const time = when.format(draft.saved);
          return (
            <li key={draft.id}>
              <span class="explore-draft-title">{title}</span>
              <span class="facts">
                {time} · {fill(words.cells, { n: draft.document.cells.length })}
              </span>
              <button
                type="button"
                aria-label={`${words.open}: ${title}, ${time}`}
                onClick={() => {
                  model.openDraft(draft);
                  onOpened();
                }}
              >
                {words.open}
              </button>
              <button
                type="button"
                class="plain"
                aria-label={`${words.delete}: ${title}, ${time}`}
                onClick={async () => {
                  await model.autosave.delete(draft.id);
                  await read();
                }}
              >
                {words.delete}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
