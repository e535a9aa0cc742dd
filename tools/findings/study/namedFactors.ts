import { decidingChoices } from '../../../scenarios/experiment/decidingChoices.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';

/** The factors that were named as deciding before any result was seen, those of them that are there. */
export function namedFactors(factors: readonly Factor[]): readonly Factor[] {
  const named = new Set(decidingChoices().map(({ key }) => key));
  return factors.filter(({ key }) => named.has(key));
}
