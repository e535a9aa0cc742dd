import { experimentIds, experimentOf } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { limits } from '../../../scenarios/question/limits.ts';
import { sameData } from '../../pages/compare/settings/sameData.ts';
import { setLabel } from '../state/experimentEdits.ts';
import { ExperimentFiles } from './experimentFiles.tsx';
import { useForm } from './formContext.ts';

const scratch = '*new*';

/** What to begin with: one that is built in, a new one, or a file; and what it is called. */
export function StartSection() {
  const { state, words, language, choices } = useForm();
  const w = words.start;
  const experiment = state.experiment.value;
  const { id, label, note } = experiment;
  const isBuiltIn = experimentIds.includes(id) && sameData(experimentOf(id), experiment);
  return (
    <>
      <div class="form-field">
        <label class="settings-label" for="form-built-in">
          {w.builtIn}
        </label>
        <select
          id="form-built-in"
          value={isBuiltIn ? id : ''}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') state.edit(() => (value === scratch ? choices.scratch() : experimentOf(value)));
          }}
        >
          {!isBuiltIn && <option value="">{w.own}</option>}
          {experimentIds.map((one) => (
            <option key={one} value={one}>
              {experimentOf(one).label[language]}
            </option>
          ))}
          <option value={scratch}>{w.scratch}</option>
        </select>
        {note !== undefined && <p class="settings-note">{note[language]}</p>}
      </div>
      <div class="form-field">
        <label class="settings-label" for="form-name">
          {w.name}
        </label>
        <input
          id="form-name"
          type="text"
          maxLength={limits.labelLength}
          value={label[language]}
          onChange={({ currentTarget }) => {
            const name = currentTarget.value.trim();
            if (name === '') currentTarget.value = label[language];
            else state.edit((now) => setLabel(now, name, language));
          }}
        />
      </div>
      <ExperimentFiles />
    </>
  );
}
