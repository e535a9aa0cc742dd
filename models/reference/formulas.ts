/**
 * Erlang's C: share of customers that wait in M/M/c at `load` = arrival rate · mean service time < `servers`.
 * By the stable recursion of Erlang's B. Source: Kleinrock, Queueing Systems 1 (1975), eq. 3.40.
 */
export function erlangC(servers: number, load: number): number {
  let blocking = 1;
  for (let n = 1; n <= servers; n++) blocking = (load * blocking) / (n + load * blocking);
  return blocking / (1 - (load / servers) * (1 - blocking));
}

/** Mean wait in the queue of M/M/c. */
export function meanWaitMMc(arrivalRate: number, meanService: number, servers: number): number {
  const load = arrivalRate * meanService;
  return (erlangC(servers, load) * meanService) / (servers - load);
}

/** The smallest n with P(number in M/M/c ≤ n) ≥ `probability` in (0, 1): inversion of the equilibrium distribution. */
export function stationaryCount(servers: number, load: number, probability: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < servers; n++) {
    term *= load / n;
    sum += term;
  }
  const utilisation = load / servers;
  const empty = 1 / (sum + (term * utilisation) / (1 - utilisation));
  let n = 0;
  let share = empty;
  let cumulative = empty;
  while (cumulative < probability) {
    n++;
    share *= load / Math.min(n, servers);
    // Rounding may leave the sum short of a probability next to 1.
    if (!(share > 0)) break;
    cumulative += share;
  }
  return n;
}

/** Mean wait of M/G/1; `squaredVariation` = variance of service over its squared mean. Source: Kleinrock, eq. 5.70. */
export function pollaczekKhinchine(arrivalRate: number, meanService: number, squaredVariation: number): number {
  const utilisation = arrivalRate * meanService;
  return (utilisation * meanService * (1 + squaredVariation)) / (2 * (1 - utilisation));
}

/**
 * Mean wait by class in M/M/c with non-preemptive priorities, one service rate; class 0 is the most urgent.
 * Source: Cobham (1954), doi:10.1287/opre.2.1.70.
 */
export function cobham(arrivalRates: readonly number[], meanService: number, servers: number): number[] {
  const load = arrivalRates.reduce((sum, rate) => sum + rate, 0) * meanService;
  const untilFree = (erlangC(servers, load) * meanService) / servers;
  let before = 0;
  return arrivalRates.map((rate) => {
    const upTo = before + (rate * meanService) / servers;
    const wait = untilFree / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}

/** Mean time in system by class in M/M/1 with preempt-resume priorities. Source: Kleinrock 2 (1976), eq. 3.39. */
export function preemptResume(arrivalRates: readonly number[], meanService: number): number[] {
  let before = 0;
  return arrivalRates.map((rate) => {
    const upTo = before + rate * meanService;
    // Exponential: the mean residual service of class ≤ k is `upTo` · meanService.
    const sojourn = meanService / (1 - before) + (upTo * meanService) / ((1 - before) * (1 - upTo));
    before = upTo;
    return sojourn;
  });
}

/**
 * Arrival rate of each station of an open network: γ + λR = λ, by fixed-point iteration, which converges because every
 * customer leaves. `routing[i][j]` = share of those leaving i that go to j; the rest leave.
 */
function trafficRates(external: readonly number[], routing: readonly (readonly number[])[]): number[] {
  let rates = [...external];
  for (let round = 0; round < 10_000; round++) {
    const next = external.map((rate, j) => rates.reduce((sum, r, i) => sum + r * routing[i]![j]!, rate));
    const change = next.reduce((most, rate, j) => Math.max(most, Math.abs(rate - rates[j]!)), 0);
    rates = next;
    if (change < 1e-14) break;
  }
  return rates;
}

/** Mean number in each station of a Jackson network: M/M/c at its traffic rate. Source: Jackson (1957), doi:10.1287/opre.5.4.518. */
export function jackson(
  external: readonly number[],
  routing: readonly (readonly number[])[],
  stations: readonly { readonly servers: number; readonly meanService: number }[],
): number[] {
  return trafficRates(external, routing).map((rate, j) => {
    const { servers, meanService } = stations[j]!;
    return rate * (meanWaitMMc(rate, meanService, servers) + meanService);
  });
}
