import { FaultError } from '../../sim/engine/fault.ts';
import type { LiveSweep } from './queueRegistry.ts';

/** What a worker finds when it looks for sweeps. */
export interface AttendanceEvents {
  /** It may stay. */
  joined(): void;
  /** There is no sweep yet. */
  waiting(): void;
  /** There is something to do now, or no more. */
  working(sweeps: number): void;
  idle(): void;
  /** Told once an engine, while there is nothing else to do. */
  foreign(sweep: LiveSweep): void;
}

export interface Engine {
  readonly engine: string;
  readonly version: string;
}

/** Which of the sweeps there are a worker can work for, look by look. */
export class Attendance {
  readonly #own: Engine;
  readonly #events: AttendanceEvents;
  readonly #foreign = new Set<string>();
  #working = 0;
  #hasWorked = false;
  #looksWithout = 0;

  constructor(own: Engine, events: AttendanceEvents) {
    this.#own = own;
    this.#events = events;
  }

  /** Whether sweeps were there and are no more, at two looks one after the other. */
  get isOver(): boolean {
    return this.#hasWorked && this.#looksWithout > 1;
  }

  /** The sweeps a worker can work for. Throws `engineDiffers` where there are sweeps and none is of its engine: results of two engines must not be mixed. */
  first(sweeps: readonly LiveSweep[]): readonly LiveSweep[] {
    const own = this.#ownOf(sweeps);
    if (sweeps.length > 0 && own.length === 0) {
      const expected = [...new Set(sweeps.map(engineText))].join(', ');
      throw new FaultError({ code: 'engineDiffers', path: '--queue', value: engineText(this.#own), expected });
    }
    this.#events.joined();
    if (sweeps.length === 0) this.#events.waiting();
    return this.look(sweeps);
  }

  /** The same at a later look: other engines are told of. */
  look(sweeps: readonly LiveSweep[]): readonly LiveSweep[] {
    const own = this.#ownOf(sweeps);
    this.#looksWithout = own.length === 0 ? this.#looksWithout + 1 : 0;
    if (own.length > 0) {
      this.#hasWorked = true;
      if (own.length !== this.#working) this.#events.working(own.length);
    } else {
      if (this.#working > 0) this.#events.idle();
      for (const sweep of sweeps) this.#tellForeign(sweep);
    }
    this.#working = own.length;
    return own;
  }

  #ownOf(sweeps: readonly LiveSweep[]): readonly LiveSweep[] {
    return sweeps.filter(({ engine }) => engine === this.#own.engine);
  }

  #tellForeign(sweep: LiveSweep): void {
    if (this.#foreign.has(sweep.engine)) return;
    this.#foreign.add(sweep.engine);
    this.#events.foreign(sweep);
  }
}

/** An engine as it is told to people: digest and version. */
export const engineText = ({ engine, version }: Engine): string => `${engine} (${version})`;
