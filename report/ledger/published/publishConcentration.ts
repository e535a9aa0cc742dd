import type { Concentration } from '../../../ledger/describe/concentration.ts';
import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { leastPublished } from '../../../ledger/privacy/suppressCells.ts';

export interface PublishedTop {
  readonly top: number;
  /** Null where withheld. */
  readonly share: Estimate | null;
}

export interface PublishedConcentration {
  readonly places: number;
  readonly cases: number;
  readonly top: readonly PublishedTop[];
  readonly gini: Estimate;
  readonly giniByChance: number;
}

/** Shares between which, and beside which, no fewer than five cases lie; null for fewer than two places. */
export function publishConcentration({ top, ...said }: Concentration): PublishedConcentration | null {
  if (said.places < 2 || said.cases < leastPublished) return null;
  let told = 0;
  const ascending = [...top].sort((a, b) => a.top - b.top);
  const published = ascending.map((one): PublishedTop => {
    const cases = Math.round(one.share.value * said.cases);
    const rest = said.cases - cases;
    const isTold = cases - told >= leastPublished && (rest === 0 || rest >= leastPublished);
    if (isTold) told = cases;
    return { top: one.top, share: isTold ? one.share : null };
  });
  return { ...said, top: published };
}
