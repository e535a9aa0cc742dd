import { fill } from '../../../../locales/fill.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { ArrangementGrid } from './arrangementGrid.tsx';
import { policyId } from './faultPlaces.ts';
import { policyLabel } from './labels.ts';
import { MixtureSection } from './mixtureSection.tsx';
import { attempted, caseOfQuestion, keyOf, policyOfChoice } from './policyChoices.ts';
import { isFull, removePolicy } from './policyEdits.ts';
import { conditional, modes, placed } from './policyGroups.ts';
import { PolicyTick } from './policyTick.tsx';
import { ReferenceChoice } from './referenceChoice.tsx';
import { useSettings } from './settingsContext.ts';

/** Which policies are compared, and with which one. */
export function PolicySection() {
  const { state, language, words } = useSettings();
  const w = words.policies;
  const question = state.question.value;
  const others = question.policies.filter((one) => one.kind === 'builtIn').filter(({ id }) => !placed.includes(id));
  return (
    <>
      {isFull(question) ? <p class="settings-note settings-full">{fill(w.full, { most: limits.policies })}</p> : null}
      <ArrangementGrid />
      <fieldset>
        <legend>{w.beforeAfter}</legend>
        {(['before', 'after'] as const).map((id) => (
          <PolicyTick
            key={id}
            id={id}
            label={fill(w[id], { policy: policyLabel({ kind: 'builtIn', id }, question, language) })}
          />
        ))}
      </fieldset>
      <fieldset class="settings-pairs">
        <legend>{w.modes}</legend>
        {modes.map((id) => (
          <PolicyTick key={id} id={id} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{w.conditional}</legend>
        <PolicyTick id={conditional} />
      </fieldset>
      {others.length === 0 ? null : (
        <fieldset>
          <legend>{w.others}</legend>
          {others.map(({ id }) => (
            <PolicyTick key={id} id={id} />
          ))}
        </fieldset>
      )}
      <PolicyFiles />
      <MixtureSection />
      <ReferenceChoice />
    </>
  );
}

function PolicyFiles() {
  const { state, language, words } = useSettings();
  const w = words.policies;
  const question = state.question.value;
  const files = question.policies.filter((one) => one.kind === 'file');
  if (files.length === 0) return null;
  return (
    <fieldset>
      <legend>{w.files}</legend>
      <ul class="settings-cards">
        {files.map((choice) => {
          const label = policyLabel(choice, question, language);
          const readable = attempted(() => policyOfChoice(choice, caseOfQuestion(question))) !== undefined;
          return (
            <li key={keyOf(choice)} class="settings-card settings-card-head" id={policyId(choice.file.name)}>
              <span>
                {label}
                <small class="settings-note">
                  {choice.file.name}
                  {readable ? '' : `${words.separator}${w.unreadable}`}
                </small>
              </span>
              <button
                type="button"
                aria-label={fill(w.removeNamed, { name: label })}
                onClick={() => state.edit((now) => removePolicy(now, keyOf(choice)))}
              >
                {w.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
