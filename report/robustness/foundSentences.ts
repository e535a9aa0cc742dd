import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { foundOf } from '../../scenarios/findings/foundHeadlines.ts';
import { shareText } from '../decision/decisionWords.ts';
import { listText } from '../sensitivity/figureText.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';

const mostNamed = 6;

/** What the findings say beside a comparison: how far it was tested, then a sentence a policy with its share of the drawn worlds in every outcome. */
export function foundSentences(
  { points, slice, days, comparisons }: NonNullable<ReturnType<typeof foundOf>>,
  texts: Texts,
  own?: PolicyNames,
): { readonly tested: string; readonly policies: readonly string[] } {
  const t = texts.robustness.found;
  return {
    tested: fill(t.tested, { points, slice, days }),
    policies: comparisons.map(({ policy, against, outcomes }) =>
      fill(t.policy, {
        policy: policyName(policy, texts, own),
        reference: policyName(against, texts, own),
        list: listText(
          outcomes.map(({ outcome, share, ahead, lifelike }) => {
            const values = { outcome: outcomeInWords(outcome, texts), share: shareText(share, texts) };
            const said = fill(ahead === 'unsure' ? t.unsure : t.outcome, values);
            return lifelike === null
              ? said
              : fill(t.lifelike, { said, share: shareText(lifelike, texts), n: lifelike.n });
          }),
          mostNamed,
          texts,
        ),
      }),
    ),
  };
}
