const TWO_POW_26 = 67108864;
const TWO_POW_MINUS_53 = 1 / 9007199254740992;
const TWO_POW_MINUS_54 = TWO_POW_MINUS_53 / 2;

/**
 * The upper 27 bits of one word and 26 of another as a double in the open interval (0, 1): a multiple of 2^-53, with 2^-54 in
 * place of 0. Half-way offsets would round to 1 at the upper end.
 */
export function toOpenUnit(high: number, low: number): number {
  const bits = (high >>> 5) * TWO_POW_26 + (low >>> 6);
  return bits === 0 ? TWO_POW_MINUS_54 : bits * TWO_POW_MINUS_53;
}

/**
 * Makes `count` doubles of the first 2 `count` words of `from`, into `out` from `at`, as `toOpenUnit` does. Written out: what a call
 * gives back is put into an object first wherever the compiler does not inline it.
 */
export function toOpenUnits(from: Int32Array, out: Float64Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const bits = (from[2 * i]! >>> 5) * TWO_POW_26 + (from[2 * i + 1]! >>> 6);
    out[at + i] = bits * TWO_POW_MINUS_53;
    if (bits === 0) out[at + i] = TWO_POW_MINUS_54;
  }
}
