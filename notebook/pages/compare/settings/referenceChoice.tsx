import { policyLabel } from './labels.ts';
import { keyOf } from './policyChoices.ts';
import { setReference } from './policyEdits.ts';
import { PolicySample } from './policySample.tsx';
import { useSettings } from './settingsContext.ts';
import { shownStyles } from './shownStyles.ts';

/** Which of the policies the others are compared with. */
export function ReferenceChoice() {
  const { state, language, words } = useSettings();
  const question = state.question.value;
  const styles = shownStyles(question);
  if (question.policies.length === 0) return <p class="settings-problem">{words.policies.none}</p>;
  return (
    <fieldset>
      <legend>{words.policies.reference}</legend>
      <p class="settings-note">{words.policies.referenceNote}</p>
      {question.policies.map((choice, index) => {
        const key = keyOf(choice);
        const style = styles[index];
        return (
          <label key={key} class="settings-tick">
            <input
              type="radio"
              name="settings-reference"
              checked={index === question.reference}
              onChange={() => state.edit((now) => setReference(now, key))}
            />
            {style === undefined ? null : <PolicySample style={style} />}
            <span>{policyLabel(choice, question, language)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
