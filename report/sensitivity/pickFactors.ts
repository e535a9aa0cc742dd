import { ascendingBy } from '../../sim/engine/order.ts';
import type { SensitivityDocument } from './sensitivityDocument.ts';
import { graveCaution } from './sensitivityMethod.ts';

/**
 * Places of the factors that screening finds most influential, at most `most`, in the order of the factors: by the greatest ratio of their μ* to the
 * largest μ* of the same response, so that a factor that decides any one response is picked. Responses whose effects must not be used have no say
 * unless there is no other (`isInDoubt`); factors that move none are not picked.
 */
export function pickFactors(
  { factors, responses }: SensitivityDocument,
  most: number,
): { readonly picked: readonly number[]; readonly isInDoubt: boolean } {
  const screened = responses.filter(({ result }) => result.morris !== undefined);
  const sound = screened.filter(({ result }) => graveCaution(result, 'morris') === undefined);
  const ratios: number[] = factors.map(() => 0);
  for (const { result } of sound.length > 0 ? sound : screened) {
    const sizes = result.morris!.effects.map(({ muStar }) => (Number.isFinite(muStar.value) ? muStar.value : 0));
    const largest = Math.max(...sizes);
    sizes.forEach((size, place) => {
      if (size > 0) ratios[place] = Math.max(ratios[place]!, size / largest);
    });
  }
  const moving = [...ratios.keys()].filter((place) => ratios[place]! > 0);
  const picked = ascendingBy(moving, (place) => -ratios[place]!).slice(0, most);
  return { picked: ascendingBy(picked, (place) => place), isInDoubt: sound.length === 0 };
}
