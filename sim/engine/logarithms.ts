/*
 * After FreeBSD's e_log.c: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
 * Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided
 * that this notice is preserved.
 */
import { ln } from './naturalLogarithm.ts';
import { powersOfTwo } from './powersOfTwo.ts';

/** Logarithms worked at once. Overwritten by every call, the arrays hold nothing between calls. */
const chunk = 256;
const values = new Float64Array(chunk);
const words = new Int32Array(values.buffer);
values[0] = 1;
/** Which of a double's two words holds sign and exponent depends on the machine's byte order. */
const high = words[1] === 0x3ff00000 ? 1 : 0;

/**
 * `to[i] = ln(from[i])` for i in 0…`count` - 1, the same bits; `from` and `to` may be the same array. Written out, for a number that a function
 * gives back is put into an object first wherever the compiler does not inline it.
 */
export function logarithms(from: Float64Array, to: Float64Array, count: number): void {
  const LN2_HI = 0.6931471803691238;
  const LN2_LO = 1.9082149292705877e-10;
  for (let first = 0; first < count; first += chunk) {
    const n = Math.min(chunk, count - first);
    for (let i = 0; i < n; i++) values[i] = from[first + i]!;
    for (let i = 0; i < n; i++) {
      const hx = words[2 * i + high]!;
      if (hx < 0x00100000 || hx >= 0x7ff00000) {
        to[first + i] = ln(values[i]!);
        continue;
      }
      const exponent = hx >> 20;
      const carry = (((hx & 0x000fffff) + 0x95f64) & 0x100000) >> 20;
      const k = exponent + carry - 1023;
      const f = values[i]! * powersOfTwo[2047 - exponent - carry]! - 1;
      const s = f / (2 + f);
      const z = s * s;
      const w = z * z;
      const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
      const even =
        z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
      const half = 0.5 * f * f;
      to[first + i] = s * (half + even + odd) + k * LN2_LO - half + f + k * LN2_HI;
    }
  }
}
