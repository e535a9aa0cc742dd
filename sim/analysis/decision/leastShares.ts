/** By row of `figures`, `width` apart: share of the draws in which the number at `offset` is the least, equal ones sharing. */
export class LeastShares {
  readonly #wins: Float64Array;
  readonly #width: number;
  #draws = 0;

  constructor(rows: number, width: number) {
    this.#wins = new Float64Array(rows * width);
    this.#width = width;
  }

  add(figures: Float64Array): void {
    const rows = figures.length / this.#width;
    for (let offset = 0; offset < this.#width; offset++) {
      let [least, ties] = [Number.POSITIVE_INFINITY, 0];
      for (let row = 0; row < rows; row++) {
        const value = figures[row * this.#width + offset]!;
        if (value < least) [least, ties] = [value, 1];
        else if (value === least) ties += 1;
      }
      for (let row = 0; row < rows; row++) {
        if (figures[row * this.#width + offset] === least) this.#wins[row * this.#width + offset]! += 1 / ties;
      }
    }
    this.#draws += 1;
  }

  /** NaN before any draw. */
  share(row: number, offset: number): number {
    return this.#wins[row * this.#width + offset]! / this.#draws;
  }
}
