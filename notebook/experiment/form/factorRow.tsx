import { fill } from '../../../locales/fill.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { provenanceOf } from '../../../scenarios/provenance.ts';
import { labelOf, unitOf, valueText } from '../../pages/compare/settings/labels.ts';
import { attempted, caseOfQuestion } from '../../pages/compare/settings/policyChoices.ts';
import { ProvenanceNote } from '../../pages/compare/settings/provenanceNote.tsx';
import { useSettings } from '../../pages/compare/settings/settingsContext.ts';
import { hasValues, isScaled, removeFactor, toggleValue, valuesOf } from '../state/factorEdits.ts';
import { FactorRange } from './factorRange.tsx';
import { useForm } from './formContext.ts';
import { factorFieldId, formPlaceOf } from './formFaultPlaces.ts';

/** One factor: what it is called, over what it is varied, where that comes from, and a way to leave it out. */
export function FactorRow({ choice }: { readonly choice: FactorChoice }) {
  const { words, state, texts, faults } = useForm();
  const w = words.factors;
  const { key } = choice;
  const name = factorLabel(choice, choice, texts);
  const definition = isScaled(choice) ? undefined : parameterOf(key);
  const wrong = faults.some((fault) => formPlaceOf(fault, state.experiment.value).factor === key);
  const provenance =
    definition === undefined || definition.kind === 'lever'
      ? undefined
      : attempted(() => provenanceOf(caseOfQuestion(state.experiment.value.question), key));
  return (
    <li class="form-factor" data-wrong={wrong}>
      <div class="form-factor-head">
        <span class="settings-label">{name}</span>
        {definition !== undefined && <span class="settings-unit">{unitOf(definition, texts)}</span>}
        <button
          type="button"
          class="plain form-remove"
          aria-label={fill(w.removeNamed, { name })}
          onClick={() => state.edit((now) => removeFactor(now, key))}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {hasValues(choice) ? (
        <FactorValues choice={choice} name={name} />
      ) : (
        <FactorRange choice={choice} name={name} wrong={wrong} />
      )}
      {isScaled(choice) && (
        <p class="settings-note">
          {fill(w.scaled, { list: choice.times.map((one) => labelOf(one, texts)).join(texts.report.separator) })}
        </p>
      )}
      {provenance !== undefined && (
        <div class="settings-foot">
          <ProvenanceNote parameter={key} provenance={provenance} />
        </div>
      )}
    </li>
  );
}

function FactorValues(props: {
  readonly choice: Extract<FactorChoice, { readonly values: unknown }>;
  readonly name: string;
}) {
  const { choice, name } = props;
  const { words, state } = useForm();
  const { words: settings } = useSettings();
  const definition = parameterOf(choice.key);
  const all = [...new Set([...(definition === undefined ? [] : valuesOf(definition)), ...choice.values])];
  return (
    <fieldset class="form-values" id={factorFieldId(choice.key)} tabIndex={-1}>
      <legend class="visually-hidden">{fill(words.factors.values, { name })}</legend>
      {all.map((value) => (
        <label key={String(value)} class="settings-tick">
          <input
            type="checkbox"
            checked={choice.values.includes(value)}
            onChange={() => state.edit((now) => toggleValue(now, choice.key, value))}
          />
          <span>{valueText(value, settings)}</span>
        </label>
      ))}
    </fieldset>
  );
}
