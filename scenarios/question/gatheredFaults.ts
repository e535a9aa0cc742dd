import { type Fault, FaultError } from '../../sim/engine/fault.ts';

/** Faults of many attempts, each said once. */
export class GatheredFaults {
  readonly #faults = new Map<string, Fault>();
  /** Whether something was wrong that is no single policy's: found without a `place`. */
  areCommon = false;

  /** What the attempt returns, or undefined where it throws faults; `place` says whose they are. */
  try<Result>(attempt: () => Result, place?: (fault: Fault) => Fault): Result | undefined {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      this.add(place === undefined ? error.faults : error.faults.map(place));
      if (place === undefined) this.areCommon = true;
      return undefined;
    }
  }

  add(faults: readonly Fault[]): void {
    for (const fault of faults) this.#faults.set(JSON.stringify(fault), fault);
  }

  get any(): boolean {
    return this.#faults.size > 0;
  }

  error(): FaultError {
    return new FaultError([...this.#faults.values()]);
  }
}
