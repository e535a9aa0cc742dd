import { EventQueue } from './eventQueue.ts';
import type { EventLogColumns, Handler, Model } from './model.ts';
import { RandomStreams } from './random/streams.ts';

/** Names the random world of a run, and what to record of it. */
export interface RunAddress {
  readonly seed: number;
  readonly replicate: number;
  /** Scope of the event log; default `none`. */
  readonly log?: string;
}

/**
 * One run of a model, from its first events to its horizon. It can be stepped in slices, so that whoever runs it can
 * report `progress` and stop in between; slicing changes no result. Events after the horizon are not handled.
 * Throws what the model's `create` and handlers throw.
 */
export class Simulation<Parameters, State> {
  readonly state: State;
  readonly horizonDays: number;
  private readonly model: Model<Parameters, State>;
  private readonly queue: EventQueue;
  private handled = 0;
  private done = false;

  constructor(model: Model<Parameters, State>, parameters: Parameters, address: RunAddress) {
    this.model = model;
    this.queue = new EventQueue();
    this.horizonDays = model.horizonDays(parameters);
    this.state = model.create(parameters, {
      queue: this.queue,
      streams: new RandomStreams(address.seed, address.replicate),
      log: address.log ?? 'none',
    });
  }

  /** Events handled so far. */
  get events(): number {
    return this.handled;
  }

  /** Share of the horizon that has passed, 0…1; 1 once the run is done. */
  get progress(): number {
    if (this.done) return 1;
    return this.horizonDays > 0 ? Math.min(1, this.queue.now / this.horizonDays) : 0;
  }

  /** The day the run has come to: all that happens before it has been handled. The horizon once the run is done. */
  get day(): number {
    return this.done ? this.horizonDays : this.queue.now;
  }

  /** Handles up to `maxEvents` events. True when nothing is left to handle up to the horizon. */
  step(maxEvents: number): boolean {
    const { queue, state, horizonDays } = this;
    const handlers: readonly Handler<State>[] = this.model.handlers;
    let left = maxEvents;
    while (left > 0) {
      if (!queue.pop(horizonDays)) {
        this.done = true;
        break;
      }
      handlers[queue.kind]!(state, queue.time, queue.subject, queue.detail);
      left--;
      this.handled++;
    }
    return this.done;
  }

  /** Runs to the horizon. */
  run(): void {
    while (!this.step(1 << 20));
  }

  /** The model's outcomes for the state as it stands. */
  outcomes(): Record<string, number> {
    return this.model.outcomes(this.state);
  }

  /** The model's series as far as `day`; none if it keeps none. */
  series(): Record<string, Float64Array> {
    return this.model.series?.(this.state, this.day) ?? {};
  }

  /** The model's event log, if one was recorded. */
  eventLog(): EventLogColumns | undefined {
    return this.model.eventLog?.(this.state);
  }
}
