import { fill } from '../../../../locales/fill.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { changeText } from './changeText.ts';
import { questionDiff, reverted } from './questionDiff.ts';
import { useSettings } from './settingsContext.ts';

/** What differs from the last run, in words; each can be taken back alone. */
export function ChangesSince({ last }: { readonly last: Question | undefined }) {
  const settings = useSettings();
  const { state, words } = settings;
  const w = words.changes;
  const now = state.question.value;
  if (last === undefined) return <p class="settings-note">{w.never}</p>;
  const changes = questionDiff(last, now);
  if (changes.length === 0) return <p class="settings-note">{w.none}</p>;
  return (
    <>
      <ul class="settings-changes">
        {changes.map((change) => {
          const what = changeText(change, last, now, settings);
          const back = reverted(now, change, last);
          return (
            <li key={`${change.kind} ${what}`}>
              <span>
                {what}
                {back === undefined ? <small class="settings-note">{w.full}</small> : null}
              </span>
              <button
                type="button"
                class="settings-link"
                disabled={back === undefined}
                aria-label={fill(w.revertNamed, { what })}
                onClick={() => state.edit((question) => reverted(question, change, last) ?? question)}
              >
                {w.revert}
              </button>
            </li>
          );
        })}
      </ul>
      {changes.length < 2 ? null : (
        <button type="button" onClick={() => state.edit(() => last)}>
          {w.revertAll}
        </button>
      )}
    </>
  );
}
