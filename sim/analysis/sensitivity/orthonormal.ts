import { levelAt } from './levelAt.ts';

/**
 * Orthonormal polynomials of degree 0, 1, … of one uniform coordinate in [0, 1), at `u`: Legendre's on the unit interval, degree 0 … `degree`; of a factor of `levels` values the
 * discrete ones on ⌊u · levels⌋ = 0 … levels − 1 (Gram's), which end with degree levels − 1 and can then be any function of the value.
 */
export type Polynomials = (u: number) => Float64Array;

export function polynomialsOf(degree: number, levels = Number.POSITIVE_INFINITY): Polynomials {
  return levels <= mostDiscrete ? discrete(Math.min(degree, levels - 1), levels) : (u) => legendre(u, degree);
}

/** With more values, the discrete polynomials of low degree are Legendre's to three digits. */
const mostDiscrete = 64;

/** By the recurrence of Bonnet, times √(2 j + 1). */
function legendre(u: number, degree: number): Float64Array {
  const x = 2 * u - 1;
  const found = new Float64Array(degree + 1).fill(1);
  if (degree > 0) found[1] = x;
  for (let j = 2; j <= degree; j++) found[j] = ((2 * j - 1) * x * found[j - 1]! - (j - 1) * found[j - 2]!) / j;
  for (let j = 1; j <= degree; j++) found[j]! *= Math.sqrt(2 * j + 1);
  return found;
}

/** By the recurrence of Stieltjes: x times the last one, less its parts along the last two. */
function discrete(degree: number, levels: number): Polynomials {
  const x = Float64Array.from({ length: levels }, (_, level) => (2 * level + 1) / levels - 1);
  const mean = (a: Float64Array, b: Float64Array) => a.reduce((sum, one, level) => sum + one * b[level]!, 0) / levels;
  const found = [new Float64Array(levels).fill(1)];
  while (found.length <= degree) {
    const next = x.map((one, level) => one * found.at(-1)![level]!);
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of found.slice(-2)) {
        const part = mean(next, earlier);
        for (let level = 0; level < levels; level++) next[level]! -= part * earlier[level]!;
      }
    }
    const norm = Math.sqrt(mean(next, next));
    found.push(next.map((one) => one / norm));
  }
  const rows = Array.from({ length: levels }, (_, level) => Float64Array.from(found, (one) => one[level]!));
  return (u) => rows[levelAt(u, levels)]!;
}
