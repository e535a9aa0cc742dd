import { fill } from '../../../locales/fill.ts';
import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
import { caseLabel } from '../../pages/compare/settings/labels.ts';
import { setCase } from '../state/experimentEdits.ts';
import { useForm } from './formContext.ts';

/** Which county. */
export function CaseChoice() {
  const { state, words, language } = useForm();
  const w = words.policies;
  const { case: chosen } = state.experiment.value.question;
  return (
    <div class="form-field">
      <label class="settings-label" for="form-case">
        {w.case}
      </label>
      <select
        id="form-case"
        aria-describedby="form-case-note"
        value={typeof chosen === 'string' ? chosen : ''}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') state.edit((now) => setCase(now, value));
        }}
      >
        {typeof chosen !== 'string' && (
          <option value="">{`${caseLabel(chosen, language)} (${fill(w.ownFile, { name: chosen.name })})`}</option>
        )}
        {caseIds.map((id) => (
          <option key={id} value={id}>
            {caseLabel(id, language)}
          </option>
        ))}
      </select>
      <p class="settings-note" id="form-case-note">
        {typeof chosen === 'string' && caseIds.includes(chosen) ? caseOf(chosen).description[language] : ''}
      </p>
    </div>
  );
}
