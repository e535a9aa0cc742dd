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
    const sorted = times[i]!.sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const nanoseconds = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    return { name, nanoseconds, fastest: sorted[0]!, slowest: sorted.at(-1)!, check: checks[i]! };
  });
}
