import { type KindGroup, kindFacts, kindGroups } from './countyKinds.ts';
import type { SyntheticUnit } from './syntheticUnit.ts';

/** Size classes by residents: a class begins at its number. */
export const sizeClasses = [0, 200_000, 500_000, 1_000_000] as const;

export interface StratumName {
  readonly group: KindGroup;
  /** Place in `sizeClasses`. */
  readonly sizeClass: number;
}

/** Kind by size class, in this order; some may be empty. */
export const stratumNames: readonly StratumName[] = kindGroups.flatMap((group) =>
  sizeClasses.map((_, sizeClass) => ({ group, sizeClass })),
);

/** Place in `stratumNames`. */
export function stratumOf({ kind, residents }: Pick<SyntheticUnit, 'kind' | 'residents'>): number {
  const sizeClass = sizeClasses.findLastIndex((least) => residents >= least);
  return kindGroups.indexOf(kindFacts[kind].group) * sizeClasses.length + sizeClass;
}
