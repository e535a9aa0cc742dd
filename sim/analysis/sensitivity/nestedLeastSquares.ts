/** What is left of a column relative to its length, below which it is a combination of the earlier ones. */
const dependent = 1e-6;

/**
 * Least squares with columns taken in one after another (QR by Gram & Schmidt, each column cleared twice, which is as exact as Householder's: Giraud, Langou & Rozložník 2005,
 * doi:10.1007/s00211-005-0615-4), so that every shorter fit of a nested series of models is had on the way.
 */
export class NestedLeastSquares {
  readonly #q: Float64Array[] = [];
  /** Column j of the triangle: j + 1 numbers. */
  readonly #r: Float64Array[] = [];
  readonly #along: number[] = [];
  readonly #n: number;
  /** The values less the fit. */
  readonly residuals: Float64Array;
  /** Diagonal of the hat matrix. */
  readonly leverages: Float64Array;

  constructor(values: Float64Array) {
    this.#n = values.length;
    this.residuals = values.slice();
    this.leverages = new Float64Array(this.#n);
  }

  get columns(): number {
    return this.#q.length;
  }

  /** Takes a column in, unless it is a combination of the earlier ones; returns whether it did. */
  add(column: Float64Array): boolean {
    const q = column.slice();
    const r = new Float64Array(this.#q.length + 1);
    const length = Math.sqrt(dot(q, q));
    for (let pass = 0; pass < 2; pass++) {
      for (const [j, earlier] of this.#q.entries()) {
        const part = dot(q, earlier);
        r[j]! += part;
        for (let i = 0; i < this.#n; i++) q[i]! -= part * earlier[i]!;
      }
    }
    const rest = Math.sqrt(dot(q, q));
    if (!(rest > dependent * length)) return false;
    r[this.#q.length] = rest;
    for (let i = 0; i < this.#n; i++) q[i]! /= rest;
    const along = dot(q, this.residuals);
    for (let i = 0; i < this.#n; i++) {
      this.residuals[i]! -= along * q[i]!;
      this.leverages[i]! += q[i]! * q[i]!;
    }
    this.#q.push(q);
    this.#r.push(r);
    this.#along.push(along);
    return true;
  }

  /** Mean squared error of every value predicted from the others alone (leave one out, exact for least squares). */
  leaveOneOut(): number {
    let sum = 0;
    for (let i = 0; i < this.#n; i++) {
      const error = this.residuals[i]! / Math.max(1e-12, 1 - this.leverages[i]!);
      sum += error * error;
    }
    return sum / this.#n;
  }

  /** Coefficients of the first `count` columns, fitted alone. */
  coefficients(count: number): Float64Array {
    const found = Float64Array.from(this.#along.slice(0, count));
    for (let j = count - 1; j >= 0; j--) {
      found[j]! /= this.#r[j]![j]!;
      for (let i = 0; i < j; i++) found[i]! -= this.#r[j]![i]! * found[j]!;
    }
    return found;
  }

  /** Rows: how each coefficient of a fit of all columns follows from the values. */
  influences(): Float64Array[] {
    const rows = this.#q.map((q) => q.slice());
    for (let j = rows.length - 1; j >= 0; j--) {
      const row = rows[j]!;
      for (let i = 0; i < this.#n; i++) row[i]! /= this.#r[j]![j]!;
      for (let above = 0; above < j; above++) {
        const part = this.#r[j]![above]!;
        if (part === 0) continue;
        for (let i = 0; i < this.#n; i++) rows[above]![i]! -= part * row[i]!;
      }
    }
    return rows;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
