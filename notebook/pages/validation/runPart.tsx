import { fill } from '../../../locales/fill.ts';
import { caseIds } from '../../../scenarios/catalogue.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { WholeField } from '../../app/wholeField.tsx';
import { setupLimits, type ValidationModel } from './validationModel.ts';

/** With what to run anew, how far that is, and how to end it. */
export function RunPart({ model }: { readonly model: ValidationModel }) {
  const { run: words } = pageTexts.value.validation;
  const isGoing = model.state.value === 'running';
  return (
    <form
      class="validation-run"
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        void model.run();
      }}
    >
      {(['worlds', 'slice', 'seed'] as const).map((key) => (
        <WholeField
          key={key}
          label={words[key]}
          value={model.setup.value[key]}
          min={setupLimits[key][0]}
          max={setupLimits[key][1]}
          onValue={(next) => {
            model.setup.value = { ...model.setup.peek(), [key]: next };
          }}
        />
      ))}
      {/* Two elements: one that changed into the other within its own click would submit the form. */}
      {isGoing ? (
        <button key="cancel" type="button" onClick={() => model.cancel()}>
          {words.cancel}
        </button>
      ) : (
        <button key="run" type="submit">
          {words.start}
        </button>
      )}
      {isGoing && <progress aria-label={words.heading} max={1} value={model.progress.value.fraction} />}
      <span class="validation-told" aria-live="polite">
        {toldOf(model)}
      </span>
      <p class="validation-note">{words.note}</p>
    </form>
  );
}

/** How far a run is, in words. */
function toldOf({ state, progress, fresh }: ValidationModel): string {
  const { run: words } = pageTexts.value.validation;
  const done = fresh.value?.cases.length ?? 0;
  const failed = fresh.value?.cases.reduce((sum, one) => sum + one.failed, 0) ?? 0;
  const lost = failed === 0 ? '' : ` ${fill(words.failedRuns, { n: failed })}`;
  const values = { done, all: caseIds.length };
  if (state.value === 'done') return fill(words.done, values) + lost;
  if (state.value === 'cancelled') return fill(words.cancelled, values) + lost;
  if (state.value !== 'running') return '';
  return fill(words.running, { ...values, case: progress.value.plan?.caseSpec.label[language.value] ?? '…' }) + lost;
}
