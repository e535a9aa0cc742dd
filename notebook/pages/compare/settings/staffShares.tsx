import { fill } from '../../../../locales/fill.ts';
import type { Policy } from '../../../../scenarios/composePolicy.ts';
import { labelOf } from './labels.ts';
import type { Mixture } from './policyChoices.ts';
import { setLevers } from './policyEdits.ts';
import { useSettings } from './settingsContext.ts';
import { balanced, type StaffShareKey, staffShareKeys, staffSharesOf, sumOfShares } from './staffShareSums.ts';

export interface StaffSharesProps {
  readonly mixture: Mixture;
  readonly policy: Policy;
  /** The one beside which this is said. */
  readonly share: StaffShareKey;
}

/** Beside the last share what all three sum to; beside each, while they do not sum to 1, a way to keep it and balance the others. */
export function StaffShares({ mixture, policy, share }: StaffSharesProps) {
  const { state, texts, words } = useSettings();
  const shares = staffSharesOf(policy.levers);
  const sum = sumOfShares(shares);
  const right = Math.abs(sum - 1) < 1e-6;
  const label = labelOf(share, texts);
  return (
    <>
      {right ? null : (
        <button
          type="button"
          class="settings-link"
          aria-label={fill(words.shares.balanceNamed, { label })}
          onClick={() => state.edit((question) => setLevers(question, mixture.id, balanced(shares, share)))}
        >
          {words.shares.balance}
        </button>
      )}
      {share !== staffShareKeys.at(-1) ? null : (
        <output class={right ? 'settings-sum' : 'settings-sum settings-problem'}>
          {right
            ? words.shares.right
            : [fill(words.shares.sum, { sum }), words.shares.wrong].join(texts.report.sentenceGap)}
        </output>
      )}
    </>
  );
}
