import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { revealElement } from '../../pages/compare/settings/reveal.ts';
import { type Form, useForm } from './formContext.ts';
import { type FormPlace, type FormSection, formPlaceOf, formSectionId } from './formFaultPlaces.ts';

/** All that keeps the experiment from being run, each with a way to where it is mended. */
export function FormFaultSummary() {
  const { faults, words } = useForm();
  return (
    <div role="status">
      {faults.length === 0 ? null : (
        <div class="settings-summary">
          <p>{faults.length === 1 ? words.faults.one : fill(words.faults.summary, { n: faults.length })}</p>
          <FaultItems faults={faults} linked />
        </div>
      )}
    </div>
  );
}

/** Those of one section, at its top. */
export function FormSectionFaults({ section }: { readonly section: FormSection }) {
  const { faults, state, words } = useForm();
  const here = faults.filter((fault) => formPlaceOf(fault, state.experiment.value).section === section);
  if (here.length === 0) return null;
  return (
    <div class="settings-problem settings-here">
      <p>{words.faults.here}</p>
      <FaultItems faults={here} />
    </div>
  );
}

function FaultItems({ faults, linked = false }: { readonly faults: readonly Fault[]; readonly linked?: boolean }) {
  const form = useForm();
  const { state, words } = form;
  return (
    <ul class="settings-faults">
      {faults.map((fault) => {
        const place = formPlaceOf(fault, state.experiment.value);
        return (
          <li key={`${fault.path} ${fault.code}`}>
            {formFaultWords(fault, form, place)}
            {linked && (
              <button
                type="button"
                class="settings-link"
                onClick={() => revealElement(place.target, formSectionId(place.section))}
              >
                {fill(words.faults.go, { section: words.sections[place.section] })}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A fault in the reader's words: a factor goes by its label. */
function formFaultWords(fault: Fault, { language, texts, state }: Form, { factor }: FormPlace): string {
  const choice = state.experiment.value.factors.find(({ key }) => key === factor);
  if (choice === undefined || fault.line !== undefined) return faultText(fault, language);
  return faultText({ ...fault, path: factorLabel(choice, choice, texts) }, language);
}
