import { fill } from '../../../../locales/fill.ts';
import type { PolicyChoice } from '../../../../scenarios/question/question.ts';
import { CaseChoice } from '../../../experiment/form/caseChoice.tsx';
import { useForm } from '../../../experiment/form/formContext.ts';
import {
  furtherPolicies,
  policyOf,
  referenceOf,
  removePolicy,
  setPolicy,
  setReference,
} from '../../../experiment/state/experimentEdits.ts';
import { policyLabel } from '../../compare/settings/labels.ts';
import { keyOf } from '../../compare/settings/policyChoices.ts';
import { choicesOf } from '../../journey/journeySetup.ts';

/** Which county, which policy, and what it is compared with. */
export function PolicyPairSection() {
  const { state, words, language } = useForm();
  const w = words.policies;
  const experiment = state.experiment.value;
  const { question } = experiment;
  const choices = choicesOf(question);
  const [policy, reference, further] = [policyOf(experiment), referenceOf(experiment), furtherPolicies(experiment)];
  const named = (key: string) => choices.find((one) => keyOf(one) === key);
  const options = choices.map((choice) => (
    <option key={keyOf(choice)} value={keyOf(choice)}>
      {policyLabel(choice, question, language)}
    </option>
  ));
  return (
    <>
      <CaseChoice />
      <div class="form-field">
        <label class="settings-label" for="form-policy">
          {w.policy}
        </label>
        <select
          id="form-policy"
          value={policy === undefined ? '' : keyOf(policy)}
          onChange={({ currentTarget: { value } }) => state.edit((now) => setPolicy(now, named(value)!))}
        >
          {options}
        </select>
      </div>
      <div class="form-field">
        <label class="settings-label" for="form-reference">
          {w.reference}
        </label>
        <select
          id="form-reference"
          aria-describedby="form-reference-note"
          value={reference === undefined ? '' : keyOf(reference)}
          onChange={({ currentTarget: { value } }) => state.edit((now) => setReference(now, named(value)))}
        >
          <option value="">{w.alone}</option>
          {options}
        </select>
        <p class="settings-note" id="form-reference-note">
          {reference === undefined ? w.byItself : w.difference}
        </p>
      </div>
      {further.length > 0 && <Further choices={further} />}
    </>
  );
}

/** Policies that an experiment from a file has besides the two. */
function Further({ choices }: { readonly choices: readonly PolicyChoice[] }) {
  const { state, words, language } = useForm();
  const w = words.policies;
  const { question } = state.experiment.value;
  return (
    <div class="form-field">
      <h4 class="settings-subhead">{w.further}</h4>
      <ul class="form-further">
        {choices.map((choice) => {
          const name = policyLabel(choice, question, language);
          return (
            <li key={keyOf(choice)}>
              <span>{name}</span>
              <button
                type="button"
                class="settings-link"
                aria-label={fill(w.removeNamed, { name })}
                onClick={() => state.edit((now) => removePolicy(now, keyOf(choice)))}
              >
                {w.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
