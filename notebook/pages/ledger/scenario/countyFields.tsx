import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { fieldLabel } from './fieldLabel.ts';
import { type FactKey, type FormProblem, factKeys, formProblems, rangeOf, type ScenarioForm } from './scenarioForm.ts';
import type { ScenarioState } from './scenarioState.ts';

/** What the reader says of the county: name and residents, and whatever else is known. */
export function CountyFields({ scenario }: { readonly scenario: ScenarioState }) {
  const { scenario: t } = pageTexts.value.ledger;
  const form = scenario.form.value;
  const problems = formProblems(form);
  const change = (next: Partial<ScenarioForm>) => {
    scenario.form.value = { ...form, ...next };
  };
  const fact = (key: FactKey) => (
    <Field
      key={key}
      field={key}
      value={form.facts[key] ?? ''}
      problem={problems.find(({ field }) => field === key)}
      onValue={(value) => change({ facts: { ...form.facts, [key]: value } })}
    />
  );
  const [residents, ...others] = factKeys;
  return (
    <>
      <div class="ledger-fields">
        <Field
          field="name"
          value={form.name}
          problem={problems.find(({ field }) => field === 'name')}
          onValue={(name) => change({ name })}
        />
        {fact(residents)}
      </div>
      <details class="ledger-listed">
        <summary>{t.known}</summary>
        <div class="ledger-fields">{others.map(fact)}</div>
      </details>
    </>
  );
}

interface FieldProps {
  readonly field: FormProblem['field'];
  readonly value: string;
  readonly problem: FormProblem | undefined;
  readonly onValue: (value: string) => void;
}

function Field({ field, value, problem, onValue }: FieldProps) {
  const { scenario: t } = pageTexts.value.ledger;
  const isRequired = field === 'name' || field === 'residents';
  const label = fieldLabel(field, chartReader.value);
  const about = `ledger-about-${field}`;
  // An empty field that is needed is not yet wrong.
  const isWrong = problem !== undefined && value !== '';
  return (
    <label class="ledger-field">
      <span>{isRequired ? fill(t.required, { field: label }) : label}</span>
      <input
        type="text"
        name={field}
        inputMode={field === 'name' ? 'text' : 'numeric'}
        autocomplete="off"
        required={isRequired}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={about}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <small id={about} class={isWrong ? 'ledger-wrong' : undefined} role={isWrong ? 'alert' : undefined}>
        {isWrong ? problemText(problem) : hintOf(field)}
      </small>
    </label>
  );
}

function hintOf(field: FormProblem['field']): string {
  if (field === 'name') return '';
  const [low, high] = rangeOf(field).bounds;
  return fill(pageTexts.value.ledger.scenario.hint, { low, high });
}

/** Why a field does not do, in the reader's words. */
function problemText({ field, problem, low = 0, high = 0, than }: FormProblem): string {
  const { ledger, compare } = pageTexts.value;
  const t = ledger.scenario;
  if (problem === 'tooLong') return fill(t.nameLong, { high });
  if (problem === 'tooMany')
    return fill(t.tooMany, { than: than === undefined ? '' : fieldLabel(than, chartReader.value) });
  return field === 'name' ? t.nameEmpty : fill(compare.settings.field.problems[problem], { low, high });
}
