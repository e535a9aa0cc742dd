import type { SensitivityResult } from '../../../../sim/analysis/sensitivity/sensitivity.ts';
import { ascendingBy } from '../../../../sim/engine/order.ts';

/**
 * Places of the factors by what a screening says, the most influential first; undefined where there was none, or where it must not be used to rank
 * factors. Those it says nothing of are left out.
 */
export function influentialFirst({ morris, cautions }: SensitivityResult): number[] | undefined {
  const isGrave = cautions.some((one) => one.isGrave && (one.about === undefined || one.about === 'morris'));
  if (morris === undefined || isGrave) return undefined;
  const told = morris.effects.flatMap(({ muStar }, place) => (Number.isNaN(muStar.value) ? [] : [place]));
  return ascendingBy(told, (place) => -morris.effects[place]!.muStar.value);
}
