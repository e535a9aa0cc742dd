const cells = 4;
const busyAt = 0;
const queueAt = 1;
const heldAt = 2;
const sinceAt = 3;

/** Time-weighted integrals of the levels of each station: busy servers, waiting jobs, servers held for panels. */
export class StationTimes {
  private integrals = new Float64Array(0);

  /** Makes room for stations 0…`count` - 1; new ones are counted from time 0. */
  reserve(count: number): void {
    if (cells * count <= this.integrals.length) return;
    const longer = new Float64Array(2 * cells * count);
    longer.set(this.integrals);
    this.integrals = longer;
  }

  /** Adds the time since the last call at these levels; to be called before a level changes. */
  advance(time: number, station: number, busy: number, waiting: number, held: number): void {
    const at = cells * station;
    const integrals = this.integrals;
    const passed = time - integrals[at + sinceAt]!;
    integrals[at + sinceAt] = time;
    integrals[at + busyAt]! += busy * passed;
    integrals[at + queueAt]! += waiting * passed;
    integrals[at + heldAt]! += held * passed;
  }

  /** Integral of the busy servers up to `time`, `level` being their number since the last change. */
  busy(station: number, time: number, level: number): number {
    return this.at(station, busyAt, time, level);
  }

  /** Integral of the waiting jobs up to `time`. */
  queue(station: number, time: number, level: number): number {
    return this.at(station, queueAt, time, level);
  }

  /** Integral of the held servers up to `time`. */
  held(station: number, time: number, level: number): number {
    return this.at(station, heldAt, time, level);
  }

  /** All integrals are 0 at `time`. */
  reset(time: number): void {
    this.integrals.fill(0);
    for (let at = sinceAt; at < this.integrals.length; at += cells) this.integrals[at] = time;
  }

  private at(station: number, cell: number, time: number, level: number): number {
    const at = cells * station;
    return this.integrals[at + cell]! + level * (time - this.integrals[at + sinceAt]!);
  }
}
