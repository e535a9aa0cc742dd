/**
 * Count, mean, variance and range of single observations. Source: Welford (1962), doi:10.1080/00401706.1962.10490022;
 * merging: Chan, Golub, LeVeque (1979), §2.
 */
export class Tally {
  count = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  private center = 0;
  private squares = 0;

  add(value: number): void {
    this.count++;
    const delta = value - this.center;
    this.center += delta / this.count;
    this.squares += delta * (value - this.center);
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** NaN without observations. */
  get mean(): number {
    return this.count > 0 ? this.center : Number.NaN;
  }

  get sum(): number {
    return this.center * this.count;
  }

  /** Unbiased; NaN below two observations. */
  get variance(): number {
    return this.count > 1 ? this.squares / (this.count - 1) : Number.NaN;
  }

  /** Standard error of the mean of independent observations; NaN below two. */
  get standardError(): number {
    return Math.sqrt(this.variance / this.count);
  }

  /** Adds the observations of another tally. Fold replicates in their order: the last bits depend on it. */
  merge(other: Tally): void {
    if (other.count === 0) return;
    const count = this.count + other.count;
    const delta = other.center - this.center;
    this.center += (delta * other.count) / count;
    this.squares += other.squares + (delta * delta * this.count * other.count) / count;
    this.count = count;
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
  }

  reset(): void {
    this.count = 0;
    this.min = Number.POSITIVE_INFINITY;
    this.max = Number.NEGATIVE_INFINITY;
    this.center = 0;
    this.squares = 0;
  }
}
