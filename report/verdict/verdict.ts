import type { OutcomeDefinition } from '../../models/governance/outcomes/definitions.ts';
import type { ComparisonSummary } from '../../sim/analysis/summary.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import { overloadedGroups } from '../overload.ts';
import { type VerdictDetail, verdictDetails, worldDetails } from './details.ts';
import { type ComparedHeadline, comparedHeadline, type OverloadedPolicy } from './headline.ts';

/** A headline sentence as data; `locales` has its words. */
export type VerdictHeadline =
  | { readonly kind: 'nothingCompared' }
  | { readonly kind: 'overloaded'; readonly policies: readonly OverloadedPolicy[] }
  | ComparedHeadline
  /** Fewer worlds than a conclusion should rest on. */
  | { readonly kind: 'fewWorlds'; readonly n: number }
  /** What was run is 1/`denominator` of the county; a preview is followed by the county at 1:1. */
  | { readonly kind: 'slice'; readonly denominator: number; readonly preview: boolean };

/** What a comparison supports: short sentences first, then everything that differs. */
export interface Verdict {
  /** Never empty. */
  readonly headlines: readonly VerdictHeadline[];
  readonly details: readonly VerdictDetail[];
}

/** How much of the county was run. */
export interface Extent {
  readonly sliceDenominator: number;
  readonly preview: boolean;
}

/** Below it a result is called a first indication. */
const fewWorldsBelow = 5;

/**
 * The verdict of a comparison. Headlines: the overloaded policies, each policy against the reference in what the project asks about, and what
 * the worlds run so far do not allow to be said. A direction is claimed only of an outcome whose interval excludes 0.
 * With `runs`, the worlds themselves, the details also say who is probably best and how many worlds would be enough; that takes some hundredths of a second.
 */
export function verdict(
  { policies, contrasts }: Pick<ComparisonSummary, 'policies' | 'contrasts'>,
  reference: string,
  definitions: readonly OutcomeDefinition[],
  { sliceDenominator, preview }: Extent,
  runs: readonly PolicyRuns[] = [],
): Verdict {
  const overloaded = policies.flatMap(({ id, outcomes }): OverloadedPolicy[] => {
    const groups = overloadedGroups(outcomes);
    return groups.length === 0 ? [] : [{ policy: id, groups }];
  });
  const others = policies.map(({ id }) => id).filter((id) => id !== reference);
  const compared = others.map((policy) => comparedHeadline(policy, reference, contrasts, definitions));
  const worlds = compared.flatMap((headline) => ('n' in headline && headline.n > 1 ? [headline.n] : []));
  const n = Math.min(...worlds);
  return {
    headlines: [
      ...(overloaded.length > 0 ? [{ kind: 'overloaded', policies: overloaded } as const] : []),
      ...(compared.length > 0 ? compared : [{ kind: 'nothingCompared' } as const]),
      ...(n < fewWorldsBelow ? [{ kind: 'fewWorlds', n } as const] : []),
      ...(sliceDenominator > 1 ? [{ kind: 'slice', denominator: sliceDenominator, preview } as const] : []),
    ],
    details: [
      ...verdictDetails(others, reference, contrasts, definitions),
      ...worldDetails(runs, reference, definitions),
    ],
  };
}
