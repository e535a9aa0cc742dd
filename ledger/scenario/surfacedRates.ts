import { caseClasses } from '../../models/governance/caseClasses.ts';
import { caseTypes } from '../../models/governance/caseTypes.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { dispersionOf, rateOf } from '../describe/dispersion.ts';
import { type Estimate, noEstimate, scaled } from '../describe/estimate.ts';
import { countWeeks, daysOfWeek, daysOfYear, wholeWeeks } from '../describe/weeks.ts';
import type { Ledger } from '../ledger.ts';
import { meaningOf } from '../mapping/meaningOf.ts';
import { type CaseClass, classOfType, type TypeMapping } from '../mapping/types.ts';

/** What surfaced, per 10 000 residents and year, from whole weeks: latent grievances that never surfaced are in no ledger. */
export interface SurfacedRates {
  readonly all: Estimate;
  readonly byClass: Readonly<Record<CaseClass, Estimate>>;
  /** Of the cases of a class whose type is one of the model's: share of each type, in the order of `caseTypes` (Wilson). */
  readonly mix: readonly { readonly type: string; readonly caseClass: CaseClass; readonly share: Estimate }[];
  /** Cases of the ledger in no class, in whole weeks. */
  readonly unmapped: number;
}

export function surfacedRates(ledger: Ledger, types: TypeMapping, residents: number): SurfacedRates {
  const weeks = wholeWeeks(ledger);
  const meaning = meaningOf(ledger.type, types);
  const years = (weeks.count * daysOfWeek) / daysOfYear;
  const per10k = (accepts: (row: number) => boolean): Estimate => {
    const counts = countWeeks(ledger, weeks, accepts);
    const n = counts.reduce((sum, one) => sum + one, 0);
    if (weeks.count === 0) return noEstimate;
    return scaled(rateOf(n, years, dispersionOf(counts).ratio), 10_000 / residents);
  };
  const inWeeks = (accepts: (row: number) => boolean) =>
    countWeeks(ledger, weeks, accepts).reduce((sum, one) => sum + one, 0);
  const byClass = Object.fromEntries(
    caseClasses.map((one) => [one, per10k((row) => meaning(row)?.caseClass === one)]),
  ) as Record<CaseClass, Estimate>;
  const typed = caseTypes.map(({ key }) => inWeeks((row) => meaning(row)?.type === key));
  const mix = caseTypes.map(({ key, caseClass }, i) => {
    const n = typed.reduce((sum, count, k) => (caseTypes[k]!.caseClass === caseClass ? sum + count : sum), 0);
    const { share, lo, hi } = wilsonInterval(typed[i]!, n);
    return { type: key, caseClass: classOfType(key), share: { value: share, lo, hi, n } };
  });
  return { all: per10k(() => true), byClass, mix, unmapped: inWeeks((row) => meaning(row) === undefined) };
}
