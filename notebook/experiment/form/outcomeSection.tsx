import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { outcomeLabel } from '../../../report/words.ts';
import { toggleOutcome } from '../state/experimentEdits.ts';
import { useForm } from './formContext.ts';

const further = ['detail', 'account', 'flow'] as const;

/** Which outcomes are analysed. */
export function OutcomeSection() {
  const { words, state } = useForm();
  const w = words.outcomes;
  const { outcomes } = state.experiment.value;
  return (
    <>
      <p class="settings-note">{w.note}</p>
      {outcomes.length === 0 && <p class="settings-problem">{w.none}</p>}
      <OutcomeGroup group="headline" />
      <details class="settings-group">
        <summary>{w.more}</summary>
        {further.map((group) => (
          <OutcomeGroup key={group} group={group} />
        ))}
      </details>
    </>
  );
}

function OutcomeGroup({ group }: { readonly group: 'headline' | (typeof further)[number] }) {
  const { words, state, texts } = useForm();
  const { outcomes } = state.experiment.value;
  return (
    <fieldset class="form-ticks">
      <legend>{words.outcomes.groups[group]}</legend>
      {outcomeDefinitions
        .filter((one) => one.group === group)
        .map(({ key }) => (
          <label key={key} class="settings-tick" title={texts.outcomes[key]?.definition}>
            <input
              type="checkbox"
              checked={outcomes.includes(key)}
              onChange={() => state.edit((now) => toggleOutcome(now, key))}
            />
            <span>{outcomeLabel(key, texts)}</span>
          </label>
        ))}
    </fieldset>
  );
}
