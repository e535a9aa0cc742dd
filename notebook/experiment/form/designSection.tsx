import { fill } from '../../../locales/fill.ts';
import { setDesignKind } from '../state/designEdits.ts';
import { DesignSizes } from './designSizes.tsx';
import { useForm } from './formContext.ts';

/** What is to be found out, and how many points that takes. */
export function DesignSection() {
  const { words, state, choices } = useForm();
  const w = words.design;
  const { design } = state.experiment.value;
  // One from a file may be of a kind that the page does not offer: it is shown, and said to lead to nothing here.
  const kinds = choices.designs.includes(design.kind) ? choices.designs : [...choices.designs, design.kind];
  return (
    <fieldset class="form-designs">
      <legend>{w.legend}</legend>
      {kinds.map((kind) => {
        const { name, question } = w.kinds[kind];
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
                {checked && (
                  <small class="settings-note">
                    {choices.designs.includes(kind) ? fill(w.gives, { figures: choices.gives(kind) }) : w.notHere}
                  </small>
                )}
              </span>
            </label>
            {checked && <DesignSizes design={design} />}
          </div>
        );
      })}
    </fieldset>
  );
}
