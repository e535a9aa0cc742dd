import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { readable } from '../../../../scenarios/loader/checkText.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { policyId } from './faultPlaces.ts';
import { policyLabel } from './labels.ts';
import { LeverEditor, MovedCount } from './leverEditor.tsx';
import { attempted, caseOfQuestion, type Mixture, mixtureOf } from './policyChoices.ts';
import { removeMixture, renameMixture, resetLever } from './policyEdits.ts';
import { useSettings } from './settingsContext.ts';

/** A mixture of the reader's own: its name, what it starts from, its levers. */
export function MixtureCard({ mixture }: { readonly mixture: Mixture }) {
  const { state, language, words } = useSettings();
  const w = words.policies;
  const question = state.question.value;
  const base = policyLabel({ kind: 'builtIn', id: mixture.base }, question, language);
  const moved = Object.keys(mixture.levers).length;
  const readable = attempted(() => mixtureOf(mixture, caseOfQuestion(question))) !== undefined;
  return (
    <li class="settings-card">
      <div class="settings-card-head">
        <MixtureName key={mixture.id} mixture={mixture} />
        <button
          type="button"
          aria-label={fill(w.removeNamed, { name: mixture.label })}
          onClick={() => state.edit((now) => removeMixture(now, mixture.id))}
        >
          {w.remove}
        </button>
      </div>
      <p class="settings-note">
        {fill(w.basedOn, { base })}
        {words.separator}
        {moved === 0 ? w.same : <MovedCount n={moved} />}
      </p>
      {readable ? (
        <details class="settings-editor">
          <summary>{w.levers}</summary>
          {moved === 0 ? null : (
            <button
              type="button"
              class="settings-link"
              onClick={() => state.edit((now) => resetLever(now, mixture.id))}
            >
              {w.resetAll}
            </button>
          )}
          <LeverEditor mixture={mixture} />
        </details>
      ) : null}
    </li>
  );
}

/** A name that is missing or too long stays in the field and is explained there; the last good one is kept. */
function MixtureName({ mixture }: { readonly mixture: Mixture }) {
  const { state, words } = useSettings();
  const w = words.policies;
  const [draft, setDraft] = useState<{ readonly text: string; readonly label: string } | null>(null);
  const text = draft !== null && draft.label === mixture.label ? draft.text : mixture.label;
  const name = readable(text).trim();
  const problem = name === '' ? w.nameEmpty : name.length > limits.labelLength ? w.nameLong : undefined;
  const id = policyId(mixture.id);
  const take = (typed: string): void => {
    const trimmed = readable(typed).trim();
    const good = trimmed !== '' && trimmed.length <= limits.labelLength;
    setDraft({ text: typed, label: good ? trimmed : mixture.label });
    if (good) state.edit((now) => renameMixture(now, mixture.id, trimmed), id);
  };
  return (
    <div class="settings-name">
      <label class="settings-label" for={id}>
        {w.name}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          if (problem === undefined) setDraft(null);
          state.settle();
        }}
      />
      {problem === undefined ? null : (
        <p class="settings-problem" id={`${id}-problem`} role="alert">
          {fill(problem, { name: mixture.label, most: limits.labelLength })}
        </p>
      )}
    </div>
  );
}
