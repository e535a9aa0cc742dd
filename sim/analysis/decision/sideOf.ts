import type { PreferredSide } from './flip.ts';

/** Which side an interval of the difference (policy less reference) tells to be better; `sign` is 1 where more is better, else −1. */
export function sideOf({ lo, hi }: { readonly lo: number; readonly hi: number }, sign: number): PreferredSide {
  if (!(lo > 0 || hi < 0)) return 'unsure';
  return lo > 0 === sign > 0 ? 'policy' : 'reference';
}
