import type { OutcomeDefinition } from '../models/governance/outcomes/definitions.ts';
import type { ComparisonSummary, ContrastSummary } from '../sim/analysis/summary.ts';
import { type OverloadedGroup, overloadedGroups } from './overload.ts';

/** A difference whose 95 % interval excludes 0. */
export interface SupportedDifference {
  readonly outcome: string;
  readonly difference: number;
  readonly lo: number;
  readonly hi: number;
}

/** One sentence as data; `locales` has its words. */
export type VerdictSentence =
  | { readonly kind: 'overloaded'; readonly policy: string; readonly groups: readonly OverloadedGroup[] }
  /** No interval can be given for any headline outcome. */
  | { readonly kind: 'tooFew'; readonly policy: string; readonly n: number }
  /** Every interval of a headline outcome contains 0. */
  | {
      readonly kind: 'noDifference';
      readonly policy: string;
      readonly reference: string;
      readonly outcomes: readonly string[];
    }
  | {
      readonly kind: 'differs';
      readonly policy: string;
      readonly reference: string;
      readonly better: readonly SupportedDifference[];
      readonly worse: readonly SupportedDifference[];
      /** Outcomes of which no direction is better. */
      readonly changed: readonly SupportedDifference[];
      readonly undetected: readonly string[];
      /** Ledger accounts and endings with the largest supported differences, accounts first; may be empty. */
      readonly carriers: readonly SupportedDifference[];
    }
  /** How many of the intervals read would exclude 0 by chance alone. */
  | { readonly kind: 'chance'; readonly intervals: number; readonly expected: number };

/** Carriers named of each group. */
const carriersNamed = 3;

/** Chance that a 95 % interval of nothing excludes 0. */
const chanceOfOne = 0.05;

/**
 * What a comparison supports, in sentences: first the overloaded policies, then each policy against the reference, then
 * what chance alone would do. A direction is claimed only of an outcome whose interval excludes 0.
 */
export function verdict(
  summary: Pick<ComparisonSummary, 'policies' | 'contrasts'>,
  reference: string,
  definitions: readonly OutcomeDefinition[],
): VerdictSentence[] {
  const overloaded = summary.policies.flatMap(({ id, outcomes }): VerdictSentence[] => {
    const groups = overloadedGroups(outcomes);
    return groups.length === 0 ? [] : [{ kind: 'overloaded', policy: id, groups }];
  });
  const others = summary.policies.map(({ id }) => id).filter((id) => id !== reference);
  const compared = others.map((policy) => compareOne(policy, reference, summary.contrasts, definitions));
  const headlines = new Set(definitions.filter(({ group }) => group === 'headline').map(({ key }) => key));
  const intervals = summary.contrasts.filter((c) => headlines.has(c.outcome) && hasWidth(c)).length;
  const chance: VerdictSentence[] =
    intervals === 0 ? [] : [{ kind: 'chance', intervals, expected: intervals * chanceOfOne }];
  return [...overloaded, ...compared, ...chance];
}

function compareOne(
  policy: string,
  reference: string,
  contrasts: readonly ContrastSummary[],
  definitions: readonly OutcomeDefinition[],
): VerdictSentence {
  const byOutcome = new Map(contrasts.filter((c) => c.policy === policy).map((c) => [c.outcome, c]));
  const of = (group: OutcomeDefinition['group']) =>
    definitions
      .filter((definition) => definition.group === group)
      .flatMap((definition) => {
        const contrast = byOutcome.get(definition.key);
        return contrast === undefined ? [] : [{ definition, contrast }];
      });
  const headline = of('headline');
  const judged = headline.filter(({ contrast }) => hasInterval(contrast));
  if (judged.length === 0) {
    return { kind: 'tooFew', policy, n: Math.max(0, ...headline.map(({ contrast }) => contrast.n)) };
  }
  const undetected = judged
    .filter(({ contrast }) => supported(contrast) === null)
    .map(({ contrast }) => contrast.outcome);
  if (undetected.length === judged.length) return { kind: 'noDifference', policy, reference, outcomes: undetected };

  const better: SupportedDifference[] = [];
  const worse: SupportedDifference[] = [];
  const changed: SupportedDifference[] = [];
  for (const { definition, contrast } of judged) {
    const difference = supported(contrast);
    if (difference === null) continue;
    if (definition.better === 'neither') changed.push(difference);
    else if ((definition.better === 'higher') === difference.difference > 0) better.push(difference);
    else worse.push(difference);
  }
  const carriers = (['account', 'flow'] as const).flatMap((group) =>
    of(group)
      .flatMap(({ contrast }) => supported(contrast) ?? [])
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .slice(0, carriersNamed),
  );
  return { kind: 'differs', policy, reference, better, worse, changed, undetected, carriers };
}

function hasInterval(contrast: ContrastSummary): boolean {
  return contrast.difference !== null && contrast.lo !== null && contrast.hi !== null;
}

function hasWidth({ lo, hi }: ContrastSummary): boolean {
  return lo !== null && hi !== null && hi > lo;
}

/** The contrast if its interval lies on one side of 0, else null. */
function supported({ outcome, difference, lo, hi }: ContrastSummary): SupportedDifference | null {
  if (difference === null || lo === null || hi === null) return null;
  return lo > 0 || hi < 0 ? { outcome, difference, lo, hi } : null;
}
