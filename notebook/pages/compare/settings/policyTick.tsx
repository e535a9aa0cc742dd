import { stylesOf } from '../../../encoding/policyStyle.ts';
import { policyId } from './faultPlaces.ts';
import { policyLabel } from './labels.ts';
import { attempted, caseOfQuestion, keyOf, policyOfChoice } from './policyChoices.ts';
import { isFull, togglePolicy } from './policyEdits.ts';
import { PolicySample } from './policySample.tsx';
import { useSettings } from './settingsContext.ts';
import { shownStyles } from './shownStyles.ts';

export interface PolicyTickProps {
  /** Of a built-in policy, `before` or `after`. */
  readonly id: string;
  /** Instead of the policy's own label. */
  readonly label?: string;
  /** For readers who cannot see the heads that say it. */
  readonly hiddenLabel?: boolean;
}

/** Ticks a built-in policy; it shows the line the policy is drawn with. */
export function PolicyTick({ id, label, hiddenLabel }: PolicyTickProps) {
  const { state, language } = useSettings();
  const question = state.question.value;
  const choice = { kind: 'builtIn', id } as const;
  const place = question.policies.findIndex((one) => keyOf(one) === keyOf(choice));
  const ticked = place !== -1;
  const style = ticked
    ? shownStyles(question)[place]
    : attempted(() => stylesOf([policyOfChoice(choice, caseOfQuestion(question))])[0]);
  return (
    <label class="settings-tick" data-ticked={ticked}>
      <input
        id={policyId(id)}
        type="checkbox"
        checked={ticked}
        disabled={!ticked && isFull(question)}
        onChange={() => state.edit((now) => togglePolicy(now, id))}
      />
      {style === undefined ? null : <PolicySample style={style} />}
      <span class={hiddenLabel ? 'visually-hidden' : undefined}>
        {label ?? policyLabel(choice, question, language)}
      </span>
    </label>
  );
}
