import { useState } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { removeAllFactors } from '../state/factorEdits.ts';
import { addPreset, presets } from '../state/factorPresets.ts';
import { FactorChecklist } from './factorChecklist.tsx';
import { FactorRow } from './factorRow.tsx';
import { useForm } from './formContext.ts';

/** Rows that are shown before all are asked for. */
const few = 12;

/** What is varied, and over which range. */
export function FactorSection() {
  const { words, state, choices } = useForm();
  const w = words.factors;
  const { factors } = state.experiment.value;
  const [all, setAll] = useState(false);
  const offered = presets.filter((one) => one !== 'levers' || choices.factorKinds?.includes('lever') !== false);
  const shown = all ? factors : factors.slice(0, few);
  return (
    <>
      <p class="settings-note">{w.note}</p>
      <fieldset class="form-presets" aria-describedby="form-preset-note">
        <legend>{w.presets}</legend>
        {offered.map((preset) => (
          <button key={preset} type="button" onClick={() => state.edit((now) => addPreset(now, preset))}>
            {w.presetNames[preset]}
          </button>
        ))}
      </fieldset>
      <p class="settings-note" id="form-preset-note">
        {offered.includes('levers') ? w.presetNote : ''}
      </p>
      <div class="form-chosen-head">
        <h4 class="settings-subhead">{fill(w.chosen, { n: factors.length })}</h4>
        {factors.length > 1 && (
          <button type="button" class="settings-link" onClick={() => state.edit(removeAllFactors)}>
            {w.removeAll}
          </button>
        )}
      </div>
      {factors.length === 0 ? (
        <p class="settings-note">{w.none}</p>
      ) : (
        <ul class="form-factors">
          {shown.map((choice) => (
            <FactorRow key={choice.key} choice={choice} />
          ))}
        </ul>
      )}
      {factors.length > few && (
        <button type="button" onClick={() => setAll(!all)}>
          {all ? w.showFewer : fill(w.showAll, { n: factors.length })}
        </button>
      )}
      <FactorChecklist />
    </>
  );
}
