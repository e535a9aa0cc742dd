import type { RunRequest } from './run.ts';

/** Requests that are looked through for one of a world, and times that the first may be passed over. */
const lookAhead = 1024;

/**
 * Requests that wait to be run, each with what belongs to it. First come, first served, but for one thing: who has just run a world goes on with it, since what a world is born
 * with is at hand there, or takes up one that nobody else is at. Nobody waits for ever: the first is passed over 1024 times at most.
 */
export class WorldQueue<Job extends { readonly request: RunRequest }> {
  #jobs: Job[] = [];
  /** Times that the first was passed over. */
  #passed = 0;

  get length(): number {
    return this.#jobs.length;
  }

  add(jobs: readonly Job[]): void {
    for (const job of jobs) this.#jobs.push(job);
  }

  /** Puts one back that is to be the next, whatever its world. */
  putBack(job: Job): void {
    this.#jobs.unshift(job);
    this.#passed = lookAhead;
  }

  /** Takes the next for somebody who has just run the world `last`, while others run those of `others`. Undefined if there is none. */
  take(last: string | undefined, others: ReadonlySet<string | undefined>): Job | undefined {
    const at = this.#passed < lookAhead ? this.#choose(last, others) : 0;
    this.#passed = at === 0 ? 0 : this.#passed + 1;
    return this.#jobs.splice(at, 1)[0];
  }

  /** Whether one of the next is of this world. */
  waits(world: string | undefined): boolean {
    return world !== undefined && this.#indexOf((one) => one === world) >= 0;
  }

  /** Takes all. */
  clear(): readonly Job[] {
    this.#passed = 0;
    return this.#jobs.splice(0);
  }

  #choose(last: string | undefined, others: ReadonlySet<string | undefined>): number {
    const same = last === undefined ? -1 : this.#indexOf((world) => world === last);
    if (same >= 0) return same;
    return Math.max(
      0,
      this.#indexOf((world) => world === undefined || !others.has(world)),
    );
  }

  #indexOf(fits: (world: string | undefined) => boolean): number {
    const end = Math.min(lookAhead, this.#jobs.length);
    for (let at = 0; at < end; at++) if (fits(this.#jobs[at]!.request.world)) return at;
    return -1;
  }
}
