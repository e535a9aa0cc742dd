import type { OutcomeDefinition } from '../../models/governance/outcomes/definitions.ts';
import type { ContrastSummary } from '../../sim/analysis/summary.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import { type ManyDifferences, manyDifferences } from './manyDifferences.ts';
import { type EnoughWorlds, enoughWorlds, type Standing, standings } from './standing.ts';
import { contrastsOf, hasInterval, isBetter, type SupportedDifference, supported } from './supported.ts';

/** One sentence of what lies behind the headlines, as data. */
export type VerdictDetail =
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
  /** How many of the intervals read exclude 0, would by chance alone, and do after correction. */
  | ({ readonly kind: 'chance' } & ManyDifferences)
  /** Who probably has the best mean of each main outcome. */
  | { readonly kind: 'best'; readonly standings: readonly Standing[] }
  | ({ readonly kind: 'enough' } & EnoughWorlds);

/** Carriers named of each group. */
const carriersNamed = 3;

/** Every headline outcome of every policy with an interval, and what reading so many intervals does to them. */
export function verdictDetails(
  policies: readonly string[],
  reference: string,
  contrasts: readonly ContrastSummary[],
  definitions: readonly OutcomeDefinition[],
): VerdictDetail[] {
  const compared = policies.flatMap((policy) => detailOf(policy, reference, contrasts, definitions));
  const headlines = new Set(definitions.filter(({ group }) => group === 'headline').map(({ key }) => key));
  const intervals = contrasts.filter((c) => headlines.has(c.outcome) && hasWidth(c));
  return intervals.length === 0 ? compared : [...compared, { kind: 'chance', ...manyDifferences(intervals) }];
}

/** What takes the worlds themselves to be said: who is probably best, and how many worlds would be enough. */
export function worldDetails(
  runs: readonly PolicyRuns[],
  reference: string,
  definitions: readonly OutcomeDefinition[],
): VerdictDetail[] {
  const found = standings(runs, definitions);
  const enough = found.length === 0 ? null : enoughWorlds(runs, reference);
  return [
    ...(found.length === 0 ? [] : [{ kind: 'best', standings: found } as const]),
    ...(enough === null ? [] : [{ kind: 'enough', ...enough } as const]),
  ];
}

function detailOf(
  policy: string,
  reference: string,
  contrasts: readonly ContrastSummary[],
  definitions: readonly OutcomeDefinition[],
): VerdictDetail[] {
  const defined = contrastsOf(policy, contrasts, definitions);
  const judged = defined.filter(({ definition, contrast }) => definition.group === 'headline' && hasInterval(contrast));
  if (judged.length === 0) return [];
  const undetected = judged
    .filter(({ contrast }) => supported(contrast) === null)
    .map(({ contrast }) => contrast.outcome);
  if (undetected.length === judged.length) return [{ kind: 'noDifference', policy, reference, outcomes: undetected }];

  const differences = (better: boolean | null): SupportedDifference[] =>
    judged.flatMap(({ definition, contrast }) => {
      const difference = supported(contrast);
      return difference !== null && isBetter(definition, difference.difference) === better ? [difference] : [];
    });
  const carriers = (['account', 'flow'] as const).flatMap((group) =>
    defined
      .filter(({ definition }) => definition.group === group)
      .flatMap(({ contrast }) => supported(contrast) ?? [])
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .slice(0, carriersNamed),
  );
  const [better, worse, changed] = [differences(true), differences(false), differences(null)];
  return [{ kind: 'differs', policy, reference, better, worse, changed, undetected, carriers }];
}

function hasWidth({ lo, hi }: ContrastSummary): boolean {
  return lo !== null && hi !== null && hi > lo;
}
