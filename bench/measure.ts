/** One way of doing a workload. */
export interface Contender {
  readonly name: string;
  /** Units of work a run does; slow contenders do fewer. */
  readonly units: number;
  /** Where its check value must lie, over the rounds: this, give or take. */
  readonly expected: { readonly value: number; readonly within: number };
  /** Does the workload once: nanoseconds of processor time, and the value that is checked. */
  run(round: number): { readonly nanoseconds: number; readonly check: number };
}

/** What came out for one contender: nanoseconds of processor time a unit of work. */
export interface Measurement extends Omit<Contender, 'run'> {
  readonly fastest: number;
  readonly median: number;
  readonly slowest: number;
  /** Mean of the check values over the rounds. */
  readonly check: number;
}

/** Times a synchronous workload in this process, by the processor time of all its threads: those that compile and collect too. */
export function timed(work: (round: number) => number): Contender['run'] {
  return (round) => {
    const from = process.cpuUsage();
    const check = work(round);
    const { user, system } = process.cpuUsage(from);
    return { nanoseconds: 1000 * (user + system), check };
  };
}

/**
 * Runs the contenders in turn, round after round, one round unmeasured for warming up. Throws where a check value lies elsewhere
 * than it must: who does other work is not compared.
 */
export function measure(contenders: readonly Contender[], rounds: number): Measurement[] {
  const times = contenders.map((): number[] => []);
  const checks = contenders.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const { nanoseconds, check } = contender.run(round);
      if (round === 0) continue;
      times[i]!.push(nanoseconds / contender.units);
      checks[i]! += check / rounds;
    }
  }
  return contenders.map(({ name, units, expected }, i) => {
    const own = times[i]!;
    const check = checks[i]!;
    if (!(Math.abs(check - expected.value) <= expected.within)) {
      throw new Error(`${name}: check value ${check}, expected ${expected.value} ± ${expected.within}`);
    }
    const [fastest, slowest] = [Math.min(...own), Math.max(...own)];
    return { name, units, expected, fastest, median: median(own), slowest, check };
  });
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
