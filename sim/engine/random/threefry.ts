/**
 * Threefry4x32-20: encrypts one 128-bit counter under one 128-bit key into `out`, four int32 words.
 *
 * Reads `key[0..3]`; counter words are taken modulo 2^32. Allocates nothing and keeps no state, so that a block is a pure
 * function of key and counter. All words stay int32 (`| 0`): V8 keeps those in registers and boxes uint32.
 *
 * Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11, doi:10.1145/2063384.2063405,
 * §4.2; rotation distances and key-schedule parity as in Random123's `threefry.h`.
 */
export function threefry4x32(
  key: Int32Array,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  out: Int32Array,
): void {
  const k0 = key[0]!;
  const k1 = key[1]!;
  const k2 = key[2]!;
  const k3 = key[3]!;
  const k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2 ^ k3;
  let x0 = (counter0 + k0) | 0;
  let x1 = (counter1 + k1) | 0;
  let x2 = (counter2 + k2) | 0;
  let x3 = (counter3 + k3) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k1) | 0;
  x1 = (x1 + k2) | 0;
  x2 = (x2 + k3) | 0;
  x3 = (x3 + k4 + 1) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x0 = (x0 + k2) | 0;
  x1 = (x1 + k3) | 0;
  x2 = (x2 + k4) | 0;
  x3 = (x3 + k0 + 2) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k3) | 0;
  x1 = (x1 + k4) | 0;
  x2 = (x2 + k0) | 0;
  x3 = (x3 + k1 + 3) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x0 = (x0 + k4) | 0;
  x1 = (x1 + k0) | 0;
  x2 = (x2 + k1) | 0;
  x3 = (x3 + k2 + 4) | 0;

  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x2 = (x2 + x3) | 0;
  x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0;
  x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
  x2 = (x2 + x1) | 0;
  x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + k0) | 0;
  x1 = (x1 + k1) | 0;
  x2 = (x2 + k2) | 0;
  x3 = (x3 + k3 + 5) | 0;

  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
