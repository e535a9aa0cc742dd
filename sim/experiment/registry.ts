import { FaultError } from '../engine/fault.ts';
import type { Model } from '../engine/model.ts';
import { Simulation } from '../engine/simulation.ts';
import type { Glimpse, RunOk, RunRequest } from './run.ts';

/** One run under way; hides the types of the model's parameters and state. */
export interface StartedRun {
  /** Handles up to `maxEvents` events; true once the horizon is reached. */
  step(maxEvents: number): boolean;
  /** Share of the horizon passed, 0…1. */
  progress(): number;
  /** What can be seen so far. Changes nothing. */
  glimpse(): Glimpse;
  /** What the run has to show; call it when `step` has returned true. */
  result(): RunOk;
}

type Starter = (request: RunRequest) => StartedRun;

/** The models a worker can be told by name. */
export class ModelRegistry {
  readonly #starters = new Map<string, Starter>();

  /** Adds a model and returns the registry. Throws `duplicateModel` if the name is taken. */
  add<Parameters, State>(model: Model<Parameters, State>): this {
    if (this.#starters.has(model.name)) {
      throw new FaultError({ code: 'duplicateModel', path: 'model', value: model.name });
    }
    this.#starters.set(model.name, (request) => startRun(model, request));
    return this;
  }

  /** Names in the order in which they were added. */
  get names(): readonly string[] {
    return [...this.#starters.keys()];
  }

  /** Builds the state of a run. Throws `unknownModel`, and what the model's `create` throws. */
  start(request: RunRequest): StartedRun {
    const starter = this.#starters.get(request.model);
    if (starter === undefined) {
      throw new FaultError({
        code: 'unknownModel',
        path: 'model',
        value: request.model,
        expected: this.names.join(', '),
      });
    }
    return starter(request);
  }
}

function startRun<Parameters, State>(model: Model<Parameters, State>, request: RunRequest): StartedRun {
  const simulation = new Simulation(model, request.parameters as Parameters, {
    seed: request.seed,
    replicate: request.replicate,
    log: request.log,
  });
  return {
    step: (maxEvents) => simulation.step(maxEvents),
    progress: () => simulation.progress,
    glimpse: () => ({ day: simulation.day, series: simulation.series() }),
    result() {
      const log = request.log === 'none' ? undefined : model.eventLog?.(simulation.state);
      const withCurves = request.keeps !== 'outcomes';
      return {
        status: 'ok',
        outcomes: model.outcomes(simulation.state),
        series: withCurves ? simulation.series() : {},
        profiles: withCurves ? (model.profiles?.(simulation.state) ?? {}) : {},
        events: simulation.events,
        ...(log === undefined ? {} : { log }),
      };
    },
  };
}
