/** A quantity that holds between changes (a queue length, a stock): its time-weighted mean and its maximum. */
export class Level {
  value: number;
  max: number;
  private since: number;
  private integral = 0;
  private duration = 0;

  constructor(time = 0, value = 0) {
    this.since = time;
    this.value = value;
    this.max = value;
  }

  /** The level is `value` from `time` on; times must not fall. */
  set(time: number, value: number): void {
    this.close(time);
    this.value = value;
    if (value > this.max) this.max = value;
  }

  add(time: number, change: number): void {
    this.set(time, this.value + change);
  }

  /** ∫ level dt from the start or the last reset to `time`. */
  area(time: number): number {
    return this.integral + this.value * (time - this.since);
  }

  /** Time-weighted mean up to `time`; NaN over no time. */
  mean(time: number): number {
    const duration = this.duration + (time - this.since);
    return duration > 0 ? this.area(time) / duration : Number.NaN;
  }

  /** Forgets the past; the level stays. */
  reset(time: number): void {
    this.since = time;
    this.integral = 0;
    this.duration = 0;
    this.max = this.value;
  }

  /** Counts the time up to `time`; after it `mean(time)` is that of the closed record. */
  close(time: number): void {
    this.integral += this.value * (time - this.since);
    this.duration += time - this.since;
    this.since = time;
  }

  /** Adds the closed record of another replicate, weighted by its time. Fold replicates in their order. */
  merge(other: Level): void {
    this.integral += other.integral;
    this.duration += other.duration;
    this.max = Math.max(this.max, other.max);
  }
}
