/*
 * After Boost's erf_inv.hpp: (C) Copyright John Maddock 2006, and its form in @stdlib/math-base-special-erfcinv: Copyright (c) 2018
 * The Stdlib Authors, Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0), changed for whole arrays. The
 * logarithm in it is after FreeBSD's e_log.c, see naturalLogarithm.ts.
 */
import { normalQuantile } from './arithmetic.ts';
import { powersOfTwo } from './powersOfTwo.ts';

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;

const chunk = 256;
const offsets = new Float64Array(chunk);
const offsetWords = new Int32Array(offsets.buffer);
const margins = new Float64Array(chunk);
const marginWords = new Int32Array(margins.buffer);
const tails = new Float64Array(chunk);
const tailWords = new Int32Array(tails.buffer);
const logs = new Float64Array(chunk);
const central = new Int32Array(chunk);
const outer = new Int32Array(chunk);
const shoulder = new Int32Array(chunk);
const far = new Int32Array(chunk);
const constant = new Float64Array([2, 0]);
const slope = new Float64Array([-1, 1]);

offsets[0] = 1;
const high = offsetWords[1] === 0x3ff00000 ? 1 : 0;

export function normalQuantiles(from: Float64Array, to: Float64Array, count: number): void {
  for (let first = 0; first < count; first += chunk) quantilesOf(from, to, first, Math.min(chunk, count - first));
}

function quantilesOf(from: Float64Array, to: Float64Array, first: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const d = 2 * from[first + i]! - 1;
    offsets[i] = d;
    margins[i] = 0.5 - Math.abs(d);
  }
  let nCentral = 0;
  let nOuter = 0;
  for (let i = 0; i < count; i++) {
    const out = marginWords[2 * i + high]! >>> 31;
    central[nCentral] = i;
    nCentral += 1 - out;
    outer[nOuter] = i;
    nOuter += out;
  }
  for (let j = 0; j < nCentral; j++) {
    const i = central[j]!;
    const d = offsets[i]!;
    const x = Math.abs(d);
    const g = d * (x + 10);
    const r =
      (-0.0005087819496582806 +
        x *
          (-0.008368748197417368 +
            x *
              (0.03348066254097446 +
                x *
                  (-0.012692614766297404 +
                    x *
                      (-0.03656379714117627 +
                        x * (0.02198786811111689 + x * (0.008226878746769157 + x * -0.005387729650712429))))))) /
      (1 +
        x *
          (-0.9700050433032906 +
            x *
              (-1.5657455823417585 +
                x *
                  (1.5622155839842302 +
                    x *
                      (0.662328840472003 +
                        x *
                          (-0.7122890234154284 +
                            x *
                              (-0.05273963823400997 +
                                x *
                                  (0.07952836873415717 + x * (-0.0023339375937419 + x * 0.0008862163904564247)))))))));
    to[first + i] = Math.SQRT2 * (g * 8.913147449493408e-2 + g * r);
  }
  for (let j = 0; j < nOuter; j++) {
    const i = outer[j]!;
    const side = offsetWords[2 * i + high]! >>> 31;
    tails[j] = constant[side]! + slope[side]! * (2 * from[first + i]!);
  }
  let nShoulder = 0;
  let nFar = 0;
  for (let j = 0; j < nOuter; j++) {
    const hx = tailWords[2 * j + high]!;
    const significand = hx & 0xfffff;
    const exponent = hx >> 20;
    const carry = ((significand + 0x95f64) & 0x100000) >> 20;
    const k = exponent + carry - 1023;
    const f = tails[j]! * powersOfTwo[2047 - exponent - carry]! - 1;
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const r =
      z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586))) +
      w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
    let log: number;
    if (((2 + hx) & 0xfffff) < 3) {
      log = k * LN2_HI - (f * f * (0.5 - 0.3333333333333333 * f) - k * LN2_LO - f);
    } else if (((significand - 0x6147a) | (0x6b851 - significand)) > 0) {
      const half = 0.5 * f * f;
      log = k * LN2_HI - (half - (s * (half + r) + k * LN2_LO) - f);
    } else log = k * LN2_HI - (s * (f - r) - k * LN2_LO - f);
    logs[j] = -log;
    const below = (hx - 0x3fd00000) >>> 31;
    shoulder[nShoulder] = j;
    nShoulder += 1 - below;
    far[nFar] = j;
    nFar += below;
  }
  for (let m = 0; m < nShoulder; m++) {
    const j = shoulder[m]!;
    const i = outer[j]!;
    const g = Math.sqrt(2 * logs[j]!);
    const x = tails[j]! - 0.25;
    const r =
      (-0.20243350835593876 +
        x *
          (0.10526468069939171 +
            x *
              (8.3705032834312 +
                x *
                  (17.644729840837403 +
                    x *
                      (-18.851064805871424 +
                        x *
                          (-44.6382324441787 +
                            x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))))) /
      (1 +
        x *
          (6.242641248542475 +
            x *
              (3.971343795334387 +
                x *
                  (-28.66081804998 +
                    x *
                      (-20.14326346804852 +
                        x *
                          (48.560921310873994 +
                            x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028))))))));
    to[first + i] = -slope[offsetWords[2 * i + high]! >>> 31]! * (Math.SQRT2 * (g / (2.249481201171875 + r)));
  }
  for (let m = 0; m < nFar; m++) {
    const j = far[m]!;
    const i = outer[j]!;
    const q = Math.sqrt(logs[j]!);
    if (!(q <= 2.125)) {
      to[first + i] = normalQuantile(from[first + i]!);
      continue;
    }
    const x = q - 1.125;
    const r =
      (-0.1311027816799519 +
        x *
          (-0.16379404719331705 +
            x *
              (0.11703015634199525 +
                x *
                  (0.38707973897260434 +
                    x *
                      (0.3377855389120359 +
                        x *
                          (0.14286953440815717 +
                            x *
                              (0.029015791000532906 +
                                x *
                                  (0.0021455899538880526 +
                                    x *
                                      (-6.794655751811263e-7 +
                                        x * (2.8522533178221704e-8 + x * -6.81149956853777e-10)))))))))) /
      (1 +
        x *
          (3.4662540724256723 +
            x *
              (5.381683457070069 +
                x *
                  (4.778465929458438 +
                    x *
                      (2.5930192162362027 +
                        x * (0.848854343457902 + x * (0.15226433829533179 + x * 0.011059242293464892)))))));
    to[first + i] = -slope[offsetWords[2 * i + high]! >>> 31]! * (Math.SQRT2 * (0.807220458984375 * q + r * q));
  }
}
