/** What a station is made of. */
export interface StationSpec {
  /** Servers at the start, an integer ≥ 0. */
  readonly servers: number;
  /** Priority classes, default 1; class 0 is the most urgent. */
  readonly priorities?: number;
  /** Whether a more urgent arrival interrupts the least urgent job in service. Default false. */
  readonly preemptive?: boolean;
}

/** How the work left of an interrupted job and the time held for panels are measured; a calendar counts working time only. */
export interface WorkClock {
  /** Work done between two times. */
  between(from: number, to: number): number;
  /** When `work` is done if it begins at `time`. */
  after(time: number, work: number): number;
}

export interface StationsOptions {
  /** Kind of the event that ends a service: subject = job, detail = station. Its handler calls `finish`. */
  readonly finishKind: number;
  /** Called when a service begins; returns its absolute end. It may draw, but not call back into the stations. */
  readonly start: (station: number, job: number, time: number) => number;
  /** Default: all time is working time. */
  readonly workClock?: WorkClock;
  /** Jobs to have room for from the start, where their number is known; more are made room for as they come. */
  readonly jobs?: number;
}
