/** A function on the unit cube whose indices are known in closed form. */
export interface KnownFunction {
  readonly name: string;
  readonly dimensions: number;
  readonly at: (point: ArrayLike<number>) => number;
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly second: readonly { readonly i: number; readonly j: number; readonly value: number }[];
}

const pairsOf = (k: number) =>
  Array.from({ length: k }, (_, i) => Array.from({ length: k - i - 1 }, (_, step) => ({ i, j: i + 1 + step }))).flat();

/** Ishigami & Homma (1990) with a = 7, b = 0.1: sin x1 + a sin² x2 + b x3⁴ sin x1 on [−π, π]³. */
export function ishigami(): KnownFunction {
  const [a, b] = [7, 0.1];
  const [pi4, pi8] = [Math.PI ** 4, Math.PI ** 8];
  const v1 = (1 + (b * pi4) / 5) ** 2 / 2;
  const v2 = a ** 2 / 8;
  const v13 = b ** 2 * pi8 * (1 / 18 - 1 / 50);
  const variance = v1 + v2 + v13;
  return {
    name: 'Ishigami',
    dimensions: 3,
    at(point) {
      const [x1, x2, x3] = Array.from(point, (u) => Math.PI * (2 * u - 1)) as [number, number, number];
      return Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1);
    },
    mean: a / 2,
    variance,
    first: [v1 / variance, v2 / variance, 0],
    total: [(v1 + v13) / variance, v2 / variance, v13 / variance],
    second: pairsOf(3).map(({ i, j }) => ({ i, j, value: i === 0 && j === 2 ? v13 / variance : 0 })),
  };
}

/** Sobol's (1993) G: Π (|4 u_i − 2| + a_i) / (1 + a_i); the smaller a_i, the more the factor matters. */
export function sobolG(a: readonly number[]): KnownFunction {
  const v = a.map((one) => 1 / 3 / (1 + one) ** 2);
  const variance = v.reduce((product, one) => product * (1 + one), 1) - 1;
  return {
    name: `G of a = ${a.join(', ')}`,
    dimensions: a.length,
    at: (point) => a.reduce((product, one, i) => (product * (Math.abs(4 * point[i]! - 2) + one)) / (1 + one), 1),
    mean: 1,
    variance,
    first: v.map((one) => one / variance),
    total: v.map((one) => (one * (1 + variance)) / (1 + one) / variance),
    second: pairsOf(a.length).map(({ i, j }) => ({ i, j, value: (v[i]! * v[j]!) / variance })),
  };
}

/** Σ c_i u_i + Σ c_ij u_i u_j-free: additive and linear; index i is c_i² / Σ c². */
export function linear(coefficients: readonly number[]): KnownFunction {
  const squares = coefficients.reduce((sum, c) => sum + c * c, 0);
  const indices = coefficients.map((c) => (c * c) / squares);
  return {
    name: `linear in ${coefficients.join(', ')}`,
    dimensions: coefficients.length,
    at: (point) => coefficients.reduce((sum, c, i) => sum + c * point[i]!, 0),
    mean: coefficients.reduce((sum, c) => sum + c, 0) / 2,
    variance: squares / 12,
    first: indices,
    total: indices,
    second: pairsOf(coefficients.length).map(({ i, j }) => ({ i, j, value: 0 })),
  };
}

/**
 * The 20-factor function of Morris (1991): 1 – 7 act with curvature or interactions, 8 – 10 almost alone and linearly, 11 – 20 hardly. Coefficients left to chance in the paper
 * are (−1)^i and (−1)^(i + j), as later authors took them.
 */
export function morrisFunction(point: ArrayLike<number>): number {
  const w = Array.from(point, (u, at) => {
    const i = at + 1;
    return i === 3 || i === 5 || i === 7 ? 2 * ((1.1 * u) / (u + 0.1) - 0.5) : 2 * (u - 0.5);
  });
  let sum = 0;
  for (let i = 0; i < 20; i++) {
    sum += (i < 10 ? 20 : (-1) ** (i + 1)) * w[i]!;
    for (let j = i + 1; j < 20; j++) {
      sum += (j < 6 ? -15 : (-1) ** (i + j + 2)) * w[i]! * w[j]!;
      for (let l = j + 1; l < 5; l++) {
        sum += -10 * w[i]! * w[j]! * w[l]!;
        for (let s = l + 1; s < 4; s++) sum += 5 * w[i]! * w[j]! * w[l]! * w[s]!;
      }
    }
  }
  return sum;
}
