import { fill } from '../../../../locales/fill.ts';
import { designKinds, setDesignKind } from '../state/designEdits.ts';
import { DesignSizes } from './designSizes.tsx';
import { useForm } from './formContext.ts';

/** What is to be found out, and how many points that takes. */
export function DesignSection() {
  const { words, state } = useForm();
  const w = words.design;
  const { design } = state.experiment.value;
  return (
    <fieldset class="form-designs">
      <legend>{w.legend}</legend>
      {designKinds.map((kind) => {
        const { name, question, gives } = w.kinds[kind];
        const checked = design.kind === kind;
        return (
          <div key={kind} class="form-design" data-checked={checked}>
            <label>
              <input
                type="radio"
                name="form-design"
                value={kind}
                checked={checked}
                onChange={() => state.edit((now) => setDesignKind(now, kind))}
              />
              <span>
                <strong>{name}</strong>
                <small class="settings-note">{question}</small>
                {checked && <small class="settings-note">{fill(w.gives, { figures: gives })}</small>}
              </span>
            </label>
            {checked && <DesignSizes design={design} />}
          </div>
        );
      })}
    </fieldset>
  );
}
