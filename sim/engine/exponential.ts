/*
 * After FreeBSD's e_exp.c: Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify,
 * and distribute this software is freely granted, provided that this notice is preserved.
 */
import stdlibExp from '@stdlib/math-base-special-exp';
import { powerOffset, powersOfTwo } from './powersOfTwo.ts';

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
/** Beyond it, and nearer to 0 than 2^-28, @stdlib's own function takes over: the scaling here has no room for overflow or subnormal numbers. */
const LIMIT = 700;
const NEAR_ZERO = 1 / (1 << 28);

/**
 * e^x: the same bits as `@stdlib/math-base-special-exp`, and so in every JavaScript engine, at about half its cost, most of which
 * goes into a general scaling by powers of two. It stands here because a county-year takes some three million of them.
 */
export function exp(x: number): number {
  // The sign makes it a number for V8, which would else put every result of this function into an object.
  if (!(x > -LIMIT && x < LIMIT) || (x > -NEAR_ZERO && x < NEAR_ZERO)) return +stdlibExp(x);
  const k = x < 0 ? Math.ceil(Math.LOG2E * x - 0.5) : Math.floor(Math.LOG2E * x + 0.5);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  return (1 - (lo - (r * c) / (2 - c) - hi)) * powersOfTwo[k + powerOffset]!;
}
