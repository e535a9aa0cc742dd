import type { OutcomeDefinition } from '../../models/governance/outcomes/definitions.ts';
import type { ContrastSummary } from '../../sim/analysis/summary.ts';
import type { OverloadedGroup } from '../overload.ts';
import {
  contrastsOf,
  type DefinedContrast,
  hasInterval,
  isBetter,
  type SupportedDifference,
  supported,
} from './supported.ts';
import { type WorldShare, worldShareOf } from './worldShare.ts';

export interface OverloadedPolicy {
  readonly policy: string;
  readonly groups: readonly OverloadedGroup[];
}

/** A supported difference with what is said of it. */
export interface Claim extends SupportedDifference {
  readonly n: number;
  /** Null where no direction is better. */
  readonly better: boolean | null;
  /** The worlds on the side of the mean difference, ties half; null where the summary has no share. */
  readonly worlds: { readonly share: WorldShare; readonly count: number } | null;
}

/** One policy against the reference, in short. */
export type ComparedHeadline =
  /** No interval can be given for any headline outcome. */
  | { readonly kind: 'tooFew'; readonly policy: string; readonly n: number }
  | { readonly kind: 'noInterval'; readonly policy: string; readonly n: number }
  /** Every interval of a headline outcome contains 0. */
  | { readonly kind: 'noDifference'; readonly policy: string; readonly reference: string; readonly n: number }
  | {
      readonly kind: 'compared';
      readonly policy: string;
      readonly reference: string;
      /** Worlds of the outcome with the fewest among those named. */
      readonly n: number;
      /** Supported differences in what the project asks about first. */
      readonly main: readonly Claim[];
      /** Supported differences in what it asks about next. */
      readonly also: readonly Claim[];
      /** Better in some of these, worse in others. */
      readonly tradeOff: boolean;
      /** Of what the project asks about first: no detectable difference. */
      readonly undetected: readonly string[];
      /** Of what the project asks about first: no interval. */
      readonly unknown: readonly string[];
      /** Other headline outcomes: those that go against what is claimed, or where nothing is claimed all that differ. */
      readonly others: OtherOutcomes;
    };

export interface OtherOutcomes {
  readonly better: readonly string[];
  readonly worse: readonly string[];
  /** Where nothing at all is better or worse. */
  readonly changed: readonly string[];
}

/** What the project asks about first: how many disputes are settled, and at what cost. */
const asked = ['disputeResolutionRate', 'coordinationYuanPerSettled'];
/** What it asks about next; named only where supported. */
const askedNext = ['escalationRate', 'latentHarm'];

export function comparedHeadline(
  policy: string,
  reference: string,
  contrasts: readonly ContrastSummary[],
  definitions: readonly OutcomeDefinition[],
): ComparedHeadline {
  const headline = contrastsOf(policy, contrasts, definitions).filter(
    ({ definition }) => definition.group === 'headline',
  );
  const judged = headline.filter(({ contrast }) => hasInterval(contrast));
  const n = Math.max(0, ...headline.map(({ contrast }) => contrast.n));
  if (judged.length === 0) return n < 2 ? { kind: 'tooFew', policy, n } : { kind: 'noInterval', policy, n };
  const claims = judged.flatMap(claimOf);
  if (claims.length === 0) return { kind: 'noDifference', policy, reference, n: fewest(judged) };

  const claimed = (keys: readonly string[]) => claims.filter(({ outcome }) => keys.includes(outcome));
  const [main, also] = [claimed(asked), claimed(askedNext)];
  const firstAsked = headline.filter(({ contrast }) => asked.includes(contrast.outcome));
  const isClaimed = (better: boolean) => [...main, ...also].some((claim) => claim.better === better);
  const tradeOff = isClaimed(true) && isClaimed(false);
  const rest = claims.filter((claim) => !main.includes(claim) && !also.includes(claim));
  const against = (better: boolean) =>
    tradeOff || isClaimed(better) ? [] : rest.filter((claim) => claim.better === better).map(({ outcome }) => outcome);
  const named = judged.filter(
    ({ contrast }) => asked.includes(contrast.outcome) || also.some((c) => c.outcome === contrast.outcome),
  );
  return {
    kind: 'compared',
    policy,
    reference,
    n: fewest(named.length > 0 ? named : judged),
    main,
    also,
    tradeOff,
    undetected: firstAsked
      .filter(({ contrast }) => hasInterval(contrast) && supported(contrast) === null)
      .map(({ contrast }) => contrast.outcome),
    unknown: firstAsked.filter(({ contrast }) => !hasInterval(contrast)).map(({ contrast }) => contrast.outcome),
    others: {
      better: against(true),
      worse: against(false),
      changed: claims.every(({ better }) => better === null) ? rest.map(({ outcome }) => outcome) : [],
    },
  };
}

const fewest = (of: readonly DefinedContrast[]): number => Math.min(...of.map(({ contrast }) => contrast.n));

function claimOf({ definition, contrast }: DefinedContrast): Claim[] {
  const difference = supported(contrast);
  if (difference === null) return [];
  const { n, pBetter } = contrast;
  const better = isBetter(definition, difference.difference);
  if (better === null || pBetter === null) return [{ ...difference, n, better, worlds: null }];
  const share = better ? pBetter : 1 - pBetter;
  // Ties count half, so twice the count is whole.
  const count = Math.round(2 * share * n) / 2;
  return [{ ...difference, n, better, worlds: { share: worldShareOf(share), count } }];
}
