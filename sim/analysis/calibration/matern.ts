import { exp } from '../../engine/arithmetic.ts';

const root5 = Math.sqrt(5);

/** Matérn's correlation with ν = 5/2 at a scaled squared distance: twice differentiable, so that a kink in the simulator does little harm. */
export function matern(squared: number): number {
  const r = root5 * Math.sqrt(squared);
  return (1 + r + (5 / 3) * squared) * exp(-r);
}

/** What its derivative by the logarithm of a length is, over the scaled squared distance along that factor. */
export function maternSlope(squared: number): number {
  const r = root5 * Math.sqrt(squared);
  return (5 / 3) * (1 + r) * exp(-r);
}
