import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { policyIds } from '../../../../scenarios/catalogue.ts';
import { policyLabel } from './labels.ts';
import { MixtureCard } from './mixtureCard.tsx';
import { addMixture, isFull } from './policyEdits.ts';
import { placed } from './policyGroups.ts';
import { useSettings } from './settingsContext.ts';

/** Every built-in policy, those with a place on the panel first. */
const bases = [...placed, ...policyIds.filter((id) => !placed.includes(id))];

/** Mixtures of the reader's own, and a way to begin one from any policy. */
export function MixtureSection() {
  const { state, language, words } = useSettings();
  const w = words.policies;
  const question = state.question.value;
  const [base, setBase] = useState(bases[0]!);
  const mixtures = question.policies.filter((one) => one.kind === 'mixture');
  const taken = new Set(mixtures.map((one) => one.label));
  let n = 1;
  while (taken.has(fill(w.mixtureLabel, { n }))) n++;
  const label = fill(w.mixtureLabel, { n });
  return (
    <fieldset>
      <legend>{w.mixtures}</legend>
      <p class="settings-note">{w.mixturesNote}</p>
      {mixtures.length === 0 ? null : (
        <ul class="settings-cards">
          {mixtures.map((mixture) => (
            <MixtureCard key={mixture.id} mixture={mixture} />
          ))}
        </ul>
      )}
      <div class="settings-add">
        <label class="settings-label" for="mixture-base">
          {w.base}
        </label>
        <select id="mixture-base" value={base} onChange={(event) => setBase(event.currentTarget.value)}>
          {bases.map((id) => (
            <option key={id} value={id} selected={id === base}>
              {baseLabel(id)}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={isFull(question)}
          onClick={() => state.edit((now) => addMixture(now, base, label))}
        >
          {w.add}
        </button>
      </div>
    </fieldset>
  );

  function baseLabel(id: string): string {
    const policy = policyLabel({ kind: 'builtIn', id }, question, language);
    return id === 'before' || id === 'after' ? fill(w[id], { policy }) : policy;
  }
}
