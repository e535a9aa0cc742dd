/** One way of doing a workload. */
export interface Contender {
  readonly name: string;
  /** Does the workload once and returns a number that must agree, statistically, between contenders. */
  run(round: number): { readonly nanoseconds: number; readonly check: number };
}

/** What came out for one contender: medians over the rounds, in nanoseconds a unit of work. */
export interface Measurement {
  readonly name: string;
  readonly nanoseconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Mean of the check values over the rounds. */
  readonly check: number;
}

/** Times a synchronous workload in this process. */
export function timed(work: (round: number) => number): Contender['run'] {
  return (round) => {
    const from = process.hrtime.bigint();
    const check = work(round);
    return { nanoseconds: Number(process.hrtime.bigint() - from), check };
  };
}

/** Runs the contenders in turn, round after round, one round unmeasured for warming up. `units` of work a run. */
export function measure(contenders: readonly Contender[], rounds: number, units: number): Measurement[] {
  const times = contenders.map((): number[] => []);
  const checks = contenders.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const { nanoseconds, check } = contender.run(round);
      if (round === 0) continue;
      times[i]!.push(nanoseconds / units);
      checks[i]! += check / rounds;
    }
  }
  return contenders.map(({ name }, i) => {
    const own = times[i]!;
    return { name, nanoseconds: median(own), fastest: Math.min(...own), slowest: Math.max(...own), check: checks[i]! };
  });
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
