/** A stretch of a curve where its sign cannot be told, as positions. */
export interface UnsureStretch {
  readonly from: number;
  readonly to: number;
  /** Zeros of the curve within it. */
  readonly zeros: readonly number[];
}

/** Where a band told at ascending positions, with straight lines between, holds 0: stretches in order, with the zeros of the curve in them. */
export function unsureStretches(
  u: Float64Array,
  value: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): UnsureStretch[] {
  const stretches: { from: number; to: number; zeros: number[] }[] = [];
  for (let i = 0; i + 1 < u.length; i++) {
    const [low, high] = [below(lower[i]!, lower[i + 1]!), below(-upper[i]!, -upper[i + 1]!)];
    const [from, to] = [Math.max(low[0], high[0]), Math.min(low[1], high[1])];
    if (!(from <= to)) continue;
    const at = (share: number) => (share === 1 ? u[i + 1]! : u[i]! + share * (u[i + 1]! - u[i]!));
    const last = stretches[stretches.length - 1];
    const zeros = zeroIn(value[i]!, value[i + 1]!, i + 2 === u.length).map(at);
    if (last !== undefined && from === 0 && last.to === u[i]) {
      last.to = at(to);
      last.zeros.push(...zeros);
    } else stretches.push({ from: at(from), to: at(to), zeros });
  }
  return stretches;
}

/** The part of [0, 1] where a line from `a` to `b` is at most 0; empty, with its ends the wrong way round, where it is not. */
function below(a: number, b: number): readonly [number, number] {
  if (a <= 0) return b <= 0 ? [0, 1] : [0, a / (a - b)];
  return b <= 0 ? [a / (a - b), 1] : [1, 0];
}

/** Where a line from `a` to `b` changes its sign within [0, 1), or [0, 1] in the last one. */
function zeroIn(a: number, b: number, isLast: boolean): number[] {
  if (a === 0) return b === 0 ? [] : [0];
  if (b === 0) return isLast ? [1] : [];
  return a < 0 !== b < 0 ? [a / (a - b)] : [];
}
