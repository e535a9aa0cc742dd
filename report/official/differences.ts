import { fill } from '../../locales/fill.ts';
import type { ComparisonDocument } from '../document.ts';
import { differenceDecimals, displayed, fixed, signed } from '../numbers.ts';
import { outcomeInWords } from '../sensitivity/sensitivityNames.ts';
import { unitText } from '../words.ts';
import type { OfficialFacts } from './officialFacts.ts';

type Contrast = ComparisonDocument['contrasts'][number];

/** A paired difference in the unit that is printed; null where there is none. */
export interface PrintedDifference {
  readonly policy: string;
  readonly outcome: string;
  readonly difference: number;
  readonly lo: number | null;
  readonly hi: number | null;
  /** Whether the interval excludes 0. */
  readonly isFound: boolean;
  /** `+0.4 ±0.3*` */
  readonly text: string;
  /** Share of the worlds in which the policy is better, in percent; empty where neither direction is. */
  readonly share: string;
}

/** The differences of one outcome, an entry a policy besides the reference. */
export function differencesOf(
  outcome: string,
  { document, others }: Pick<OfficialFacts, 'document' | 'others'>,
): (PrintedDifference | null)[] {
  const unit = document.policies[0]?.outcomes[outcome]?.unit ?? '';
  const { factor } = displayed(unit);
  const row = others.map((policy) =>
    document.contrasts.find((one) => one.policy === policy && one.outcome === outcome),
  );
  const decimals = differenceDecimals(
    row.flatMap((one) =>
      one === undefined || one.difference === null
        ? []
        : [{ difference: one.difference * factor, half: halfOf(one) * factor }],
    ),
  );
  return row.map((one) => {
    if (one === undefined || one.difference === null) return null;
    const { policy, difference, lo, hi, pBetter } = one;
    const isFound = lo !== null && hi !== null && (lo > 0 || hi < 0);
    const half = lo === null || hi === null ? '' : ` ±${fixed(halfOf(one) * factor, decimals)}`;
    return {
      policy,
      outcome,
      difference: difference * factor,
      lo: lo === null ? null : lo * factor,
      hi: hi === null ? null : hi * factor,
      isFound,
      text: `${signed(difference * factor, decimals)}${half}${isFound ? '*' : ''}`.replace('-', '−'),
      share: pBetter === null ? '' : `${Math.round(pBetter * 100)}%`,
    };
  });
}

const halfOf = ({ lo, hi }: Contrast): number => (lo === null || hi === null ? 0 : (hi - lo) / 2);

/** Unit of a difference of an outcome as a reader sees it. */
export const differenceUnit = (outcome: string, { document, texts }: Pick<OfficialFacts, 'document' | 'texts'>) =>
  unitText(displayed(document.policies[0]?.outcomes[outcome]?.unit ?? '').differenceUnit, texts);

/** The differences of some outcomes in words, for who cannot see a picture of them. */
export function differencesInWords(outcomes: readonly string[], facts: OfficialFacts): string {
  const { texts, labels } = facts;
  const t = texts.official;
  return outcomes
    .flatMap((outcome) =>
      differencesOf(outcome, facts).flatMap((one) =>
        one === null
          ? []
          : [
              fill(t.figures.pairedItem, {
                outcome: outcomeInWords(outcome, texts),
                policy: labels.get(one.policy) ?? one.policy,
                difference: `${one.text} ${differenceUnit(outcome, facts)}`.trimEnd(),
              }),
            ],
      ),
    )
    .join(t.keywordSeparator);
}
