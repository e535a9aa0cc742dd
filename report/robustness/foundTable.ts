import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { FoundHeadline, foundOf } from '../../scenarios/findings/foundHeadlines.ts';
import { shareText } from '../decision/decisionWords.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';

export interface FoundCell {
  readonly ahead: FoundHeadline['ahead'];
  /** Share of the drawn worlds in which the policy is better, with its interval. */
  readonly share: string;
  /** The same in the worlds that are like counties there are; empty where too few are. */
  readonly lifelike: string;
}

/** What the findings say beside a comparison as a table: a row a policy, a column an outcome; `comparisons` is not empty. */
export interface FoundTable {
  readonly tested: string;
  /** Than which policy: the reference of all rows. */
  readonly corner: string;
  readonly outcomes: readonly string[];
  readonly rows: readonly {
    /** The policy that is meant to be better. */
    readonly head: string;
    readonly cells: readonly (FoundCell | null)[];
  }[];
  /** What the marks and the second lines mean. */
  readonly legend: string;
}

/** Columns in the order in which outcomes first come up; null where the findings do not have an outcome of a pair. */
export function foundTable(
  { points, slice, days, comparisons }: NonNullable<ReturnType<typeof foundOf>>,
  texts: Texts,
  own?: PolicyNames,
): FoundTable {
  const t = texts.robustness.found;
  const keys = [...new Set(comparisons.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)))];
  const cellOf = (headline: FoundHeadline | undefined): FoundCell | null =>
    headline === undefined
      ? null
      : {
          ahead: headline.ahead,
          share: shareText(headline.share, texts),
          lifelike: headline.lifelike === null ? '' : shareText(headline.lifelike, texts),
        };
  const lifelike = comparisons.flatMap(({ outcomes }) => outcomes).find((one) => one.lifelike !== null)?.lifelike?.n;
  return {
    tested: fill(t.tested, { points, slice, days }),
    corner: fill(t.better, { reference: policyName(comparisons[0]?.against ?? '', texts, own) }),
    outcomes: keys.map((key) => outcomeInWords(key, texts)),
    rows: comparisons.map(({ policy, outcomes }) => ({
      head: policyName(policy, texts, own),
      cells: keys.map((key) => cellOf(outcomes.find(({ outcome }) => outcome === key))),
    })),
    legend: lifelike === undefined ? t.marks : `${t.marks} ${fill(t.secondLine, { n: lifelike })}`,
  };
}
