/*
 * After FreeBSD's e_exp.c: Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify,
 * and distribute this software is freely granted, provided that this notice is preserved.
 */
import { exp } from './exponential.ts';
import { powerOffset, powersOfTwo } from './powersOfTwo.ts';

/**
 * `to[i] = exp(from[i])` for i in 0…`count` - 1, the same bits, at about half the cost: without a branch on the sign, which a processor
 * cannot predict for random arguments. `from` and `to` may be the same array.
 */
export function exponentials(from: Float64Array, to: Float64Array, count: number): void {
  const LN2_HI = 0.6931471803691238;
  const LN2_LO = 1.9082149292705877e-10;
  for (let i = 0; i < count; i++) {
    const x = from[i]!;
    const k = Math.floor(Math.LOG2E * x + 0.5);
    const hi = x - k * LN2_HI;
    const lo = k * LN2_LO;
    const r = hi - lo;
    // Half-way between two multiples of ln 2 `exp` may round to the other one; outside its range, and near 0, it goes other ways.
    if (!(Math.abs(r) < 0.3465 && Math.abs(x) < 700 && Math.abs(x) > 1e-8)) {
      to[i] = exp(x);
      continue;
    }
    const t = r * r;
    const c =
      r -
      t *
        (0.16666666666666602 +
          t *
            (-0.0027777777777015593 +
              t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
    to[i] = (1 - (lo - (r * c) / (2 - c) - hi)) * powersOfTwo[k + powerOffset]!;
  }
}
