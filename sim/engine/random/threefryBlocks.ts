/**
 * The numbers Threefry4x32-20 adds to its state, of the key `key`: the four words of the key, then four for each of its five
 * injections. What `threefryBlocks` is given, so that a sweep does not work them out again.
 */
export function threefrySchedule(key: Int32Array): Int32Array {
  const words = [key[0]!, key[1]!, key[2]!, key[3]!, 0x1bd11bda ^ key[0]! ^ key[1]! ^ key[2]! ^ key[3]!];
  const schedule = new Int32Array(24);
  for (let injection = 0; injection <= 5; injection++) {
    for (let word = 0; word < 4; word++) schedule[4 * injection + word] = words[(injection + word) % 5]!;
    schedule[4 * injection + 3]! += injection;
  }
  return schedule;
}

/**
 * Blocks of Threefry4x32-20: `out[4i..4i+3]` are the words `threefry4x32` gives for the counter (`first` + i, `counter1`, 0, 0), or, if
 * `given`, for the counter (c0, c1, c2, 0) that stood in them; for i in 0…`blocks` - 1, `blocks` even. Two blocks are worked at a time,
 * one in `x` and one in `y`: a round of one waits for its last one, and the processor has units to spare for another.
 */
export function threefryBlocks(
  schedule: Int32Array,
  first: number,
  counter1: number,
  out: Int32Array,
  blocks: number,
  given = false,
): void {
  const end = 4 * blocks;
  for (let to = 0; to < end; to += 8) {
    let x0 = (first + (to >> 2) + schedule[0]!) | 0;
    let y0 = (x0 + 1) | 0;
    let x1 = (counter1 + schedule[1]!) | 0;
    let y1 = x1;
    let x2 = schedule[2]!;
    let y2 = x2;
    let x3 = schedule[3]!;
    let y3 = x3;
    if (given) {
      x0 = (out[to]! + schedule[0]!) | 0;
      y0 = (out[to + 4]! + schedule[0]!) | 0;
      x1 = (out[to + 1]! + schedule[1]!) | 0;
      y1 = (out[to + 5]! + schedule[1]!) | 0;
      x2 = (out[to + 2]! + schedule[2]!) | 0;
      y2 = (out[to + 6]! + schedule[2]!) | 0;
    }
    let at = 4;
    let k = 0;
    for (;;) {
      x0 = (x0 + x1) | 0;
      x2 = (x2 + x3) | 0;
      y0 = (y0 + y1) | 0;
      y2 = (y2 + y3) | 0;
      x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
      x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
      y1 = ((y1 << 10) | (y1 >>> 22)) ^ y0;
      y3 = ((y3 << 26) | (y3 >>> 6)) ^ y2;
      x0 = (x0 + x3) | 0;
      x2 = (x2 + x1) | 0;
      y0 = (y0 + y3) | 0;
      y2 = (y2 + y1) | 0;
      x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
      x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
      y3 = ((y3 << 11) | (y3 >>> 21)) ^ y0;
      y1 = ((y1 << 21) | (y1 >>> 11)) ^ y2;
      x0 = (x0 + x1) | 0;
      x2 = (x2 + x3) | 0;
      y0 = (y0 + y1) | 0;
      y2 = (y2 + y3) | 0;
      x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
      x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
      y1 = ((y1 << 13) | (y1 >>> 19)) ^ y0;
      y3 = ((y3 << 27) | (y3 >>> 5)) ^ y2;
      x0 = (x0 + x3) | 0;
      x2 = (x2 + x1) | 0;
      y0 = (y0 + y3) | 0;
      y2 = (y2 + y1) | 0;
      x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
      x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
      y3 = ((y3 << 23) | (y3 >>> 9)) ^ y0;
      y1 = ((y1 << 5) | (y1 >>> 27)) ^ y2;
      k = schedule[at++]!;
      x0 = (x0 + k) | 0;
      y0 = (y0 + k) | 0;
      k = schedule[at++]!;
      x1 = (x1 + k) | 0;
      y1 = (y1 + k) | 0;
      k = schedule[at++]!;
      x2 = (x2 + k) | 0;
      y2 = (y2 + k) | 0;
      k = schedule[at++]!;
      x3 = (x3 + k) | 0;
      y3 = (y3 + k) | 0;
      if (at === 24) break;
      x0 = (x0 + x1) | 0;
      x2 = (x2 + x3) | 0;
      y0 = (y0 + y1) | 0;
      y2 = (y2 + y3) | 0;
      x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
      x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
      y1 = ((y1 << 6) | (y1 >>> 26)) ^ y0;
      y3 = ((y3 << 20) | (y3 >>> 12)) ^ y2;
      x0 = (x0 + x3) | 0;
      x2 = (x2 + x1) | 0;
      y0 = (y0 + y3) | 0;
      y2 = (y2 + y1) | 0;
      x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
      x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
      y3 = ((y3 << 17) | (y3 >>> 15)) ^ y0;
      y1 = ((y1 << 11) | (y1 >>> 21)) ^ y2;
      x0 = (x0 + x1) | 0;
      x2 = (x2 + x3) | 0;
      y0 = (y0 + y1) | 0;
      y2 = (y2 + y3) | 0;
      x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
      x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
      y1 = ((y1 << 25) | (y1 >>> 7)) ^ y0;
      y3 = ((y3 << 10) | (y3 >>> 22)) ^ y2;
      x0 = (x0 + x3) | 0;
      x2 = (x2 + x1) | 0;
      y0 = (y0 + y3) | 0;
      y2 = (y2 + y1) | 0;
      x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
      x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
      y3 = ((y3 << 18) | (y3 >>> 14)) ^ y0;
      y1 = ((y1 << 20) | (y1 >>> 12)) ^ y2;
      k = schedule[at++]!;
      x0 = (x0 + k) | 0;
      y0 = (y0 + k) | 0;
      k = schedule[at++]!;
      x1 = (x1 + k) | 0;
      y1 = (y1 + k) | 0;
      k = schedule[at++]!;
      x2 = (x2 + k) | 0;
      y2 = (y2 + k) | 0;
      k = schedule[at++]!;
      x3 = (x3 + k) | 0;
      y3 = (y3 + k) | 0;
    }
    out[to] = x0;
    out[to + 1] = x1;
    out[to + 2] = x2;
    out[to + 3] = x3;
    out[to + 4] = y0;
    out[to + 5] = y1;
    out[to + 6] = y2;
    out[to + 7] = y3;
  }
}
