import { fill } from '../../../../locales/fill.ts';
import { caseIds, caseOf } from '../../../../scenarios/catalogue.ts';
import { FileOpener } from './fileOpener.tsx';
import { caseLabel } from './labels.ts';
import { attempted, caseOfQuestion } from './policyChoices.ts';
import { chooseCase } from './questionEdits.ts';
import { useSettings } from './settingsContext.ts';

/** Which county: one of those that are built in, or a file. */
export function CaseSection() {
  const { state, language, words } = useSettings();
  const { case: chosen } = state.question.value;
  return (
    <>
      <fieldset class="settings-cases">
        <legend>{words.case.legend}</legend>
        {caseIds.map((id) => (
          <CaseRadio
            key={id}
            checked={chosen === id}
            label={caseLabel(id, language)}
            description={caseOf(id).description[language]}
            onPick={() => state.edit((now) => chooseCase(now, id))}
          />
        ))}
        {typeof chosen === 'string' ? null : (
          <CaseRadio
            checked
            label={caseLabel(chosen, language)}
            description={[
              fill(words.case.ownFile, { name: chosen.name }),
              attempted(() => caseOfQuestion({ case: chosen }).description[language]) ?? '',
            ].join(' ')}
          />
        )}
      </fieldset>
      <FileOpener />
    </>
  );
}

function CaseRadio(props: {
  readonly checked: boolean;
  readonly label: string;
  readonly description: string;
  readonly onPick?: () => void;
}) {
  return (
    <label class="settings-case" data-checked={props.checked}>
      <input type="radio" name="settings-case" checked={props.checked} onChange={() => props.onPick?.()} />
      <span>
        <strong>{props.label}</strong>
        <small class="settings-note">{props.description}</small>
      </span>
    </label>
  );
}
