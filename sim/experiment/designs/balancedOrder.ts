/**
 * All combinations of m_1 × … × m_k levels (from 0), row after row, in an order of which every beginning is balanced: the counts of a factor's levels
 * among the first points, however many, differ by at most 1. The first points are a growing subgroup of the sum of the cyclic groups, and translates
 * of it: all factors step at once; then, to part them, each by a digit of its number;
 * at last each alone. Of two-level factors the first 2^(1 + ⌈log2 k⌉) points are a regular fraction of resolution IV.
 *
 *     balancedOrder([2, 2]) // 0 0, 1 1, 0 1, 1 0
 */
export function balancedOrder(levels: readonly number[]): Uint32Array {
  const k = levels.length;
  const total = levels.reduce((product, m) => product * m, 1);
  const strides = levels.map((_, j) => levels.slice(0, j).reduce((product, m) => product * m, 1));
  const rows = new Uint32Array(total * k);
  const isReached = new Uint8Array(total);
  isReached[0] = 1;
  let count = 1;
  const code = (row: number): number => {
    let sum = 0;
    for (let j = 0; j < k; j++) sum += strides[j]! * rows[row * k + j]!;
    return sum;
  };
  for (const step of stepsOf(levels)) {
    const size = count;
    for (let from = 0; count < total; from += size) {
      for (let j = 0; j < k; j++) rows[count * k + j] = (rows[from * k + j]! + step[j]!) % levels[j]!;
      // Translates of a subgroup are equal or apart, so the first row of the next one tells.
      if (isReached[code(count)] === 1) break;
      for (let row = from; row < from + size; row++, count++) {
        for (let j = 0; j < k; j++) rows[count * k + j] = (rows[row * k + j]! + step[j]!) % levels[j]!;
        isReached[code(count)] = 1;
      }
    }
  }
  return rows;
}

/** Steps in order: all factors by 1; each by a digit of its number to the base of its levels, from the last digit on; one factor at a time. */
function stepsOf(levels: readonly number[]): number[][] {
  const all = levels.map(() => 1);
  const parting: number[][] = [];
  let left = levels.map((_, j) => j);
  while (left.some((number) => number > 0)) {
    parting.push(left.map((number, j) => number % levels[j]!));
    left = left.map((number, j) => (levels[j] === 1 ? 0 : Math.floor(number / levels[j]!)));
  }
  const alone = levels.map((_, at) => levels.map((_, j) => Number(j === at)));
  return [all, ...parting, ...alone];
}
