import { useComputed } from '@preact/signals';
import { fill } from '../../../locales/fill.ts';
import { caseIds } from '../../../scenarios/catalogue.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { WholeField } from '../../app/wholeField.tsx';
import { caseLabel, policyLabel } from '../compare/settings/labels.ts';
import type { JourneyModel } from './journeyModel.ts';
import { choicesOf, type JourneySetup, journeyHash, nameOfChoice, setupFor } from './journeySetup.ts';

/** Which world, under which two policies; and how far its runs are. */
export function SetupBar({ model }: { readonly model: JourneyModel }) {
  const { setup: words } = pageTexts.value.journey;
  const now = model.setup.value;
  const edit = (change: Partial<JourneySetup>) => {
    model.setup.value = { ...model.setup.peek(), ...change };
  };
  const isGoing = model.state.value === 'running';
  const isChanged = useComputed(() => {
    const result = model.result.value;
    return result !== null && !isGoing && journeyHash(result.setup) !== journeyHash(model.setup.value);
  });
  const choices = choicesOf(now.base);
  const options = choices.map((choice) => (
    <option key={nameOfChoice(choice)} value={nameOfChoice(choice)}>
      {policyLabel(choice, now.base, language.value)}
    </option>
  ));
  return (
    <form
      class="journey-setup"
      aria-label={words.heading}
      onSubmit={(event) => {
        event.preventDefault();
        void model.run();
      }}
    >
      <label>
        <span>{words.case}</span>
        <select
          value={now.isAsked ? '' : String(now.base.case)}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') model.setup.value = setupFor(model.page, value);
          }}
        >
          {now.isAsked && (
            <option value="">{fill(words.asked, { case: caseLabel(now.base.case, language.value) })}</option>
          )}
          {caseIds.map((id) => (
            <option key={id} value={id}>
              {caseLabel(id, language.value)}
            </option>
          ))}
        </select>
      </label>
      {(['a', 'b'] as const).map((side) => (
        <label key={side}>
          <span>{words[side]}</span>
          <select value={now[side]} onChange={({ currentTarget: { value } }) => edit({ [side]: value })}>
            {options}
          </select>
        </label>
      ))}
      <WholeField label={words.seed} value={now.seed} min={0} onValue={(seed) => edit({ seed })} />
      <WholeField label={words.replicate} value={now.replicate} min={0} onValue={(replicate) => edit({ replicate })} />
      <WholeField
        label={words.slice}
        note={words.sliceNote}
        value={now.slice}
        min={1}
        onValue={(slice) => edit({ slice, log: slice === 1 ? 'disputes' : now.log })}
      />
      <label>
        <span>{words.log}</span>
        <select
          value={now.log}
          onChange={({ currentTarget: { value } }) => edit({ log: value as JourneySetup['log'] })}
        >
          {(['all', 'disputes'] as const).map((log) => (
            <option key={log} value={log}>
              {words.logs[log]}
            </option>
          ))}
        </select>
      </label>
      <div class="journey-run">
        {/* Two elements: one that changed into the other within its own click would submit the form. */}
        {isGoing ? (
          <button key="cancel" type="button" onClick={() => model.cancel()}>
            {words.cancel}
          </button>
        ) : (
          <button key="run" type="submit" class="primary" disabled={now.a === now.b}>
            {words.run}
          </button>
        )}
        {isGoing && <progress aria-label={words.running} max={1} value={model.progress.value} />}
        <span aria-live="polite">
          {isGoing
            ? words.running
            : model.state.value === 'cancelled'
              ? words.cancelled
              : isChanged.value
                ? words.changed
                : ''}
        </span>
      </div>
    </form>
  );
}
