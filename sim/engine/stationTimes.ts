const cells = 4;
const busyAt = 0;
const queueAt = 1;
const heldAt = 2;
const sinceAt = 3;

/** Time-weighted integrals of the levels of each station: busy servers, waiting jobs, servers held for panels. */
export class StationTimes {
  private readonly worked: (from: number, to: number) => number;
  private integrals = new Float64Array(0);

  /** `worked`: how held time is measured; a server held overnight is not kept from anything. */
  constructor(worked: (from: number, to: number) => number) {
    this.worked = worked;
  }

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
    const since = integrals[at + sinceAt]!;
    const passed = time - since;
    integrals[at + sinceAt] = time;
    integrals[at + busyAt]! += busy * passed;
    integrals[at + queueAt]! += waiting * passed;
    if (held > 0) integrals[at + heldAt]! += held * this.worked(since, time);
  }

  /** Integral of the busy servers up to `time`, `level` being their number since the last change. */
  busy(station: number, time: number, level: number): number {
    return this.at(station, busyAt, time, level);
  }

  /** Integral of the waiting jobs up to `time`. */
  queue(station: number, time: number, level: number): number {
    return this.at(station, queueAt, time, level);
  }

  /** Integral of the held servers up to `time`, in working time. */
  held(station: number, time: number, level: number): number {
    const at = cells * station;
    return this.integrals[at + heldAt]! + level * this.worked(this.integrals[at + sinceAt]!, time);
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
