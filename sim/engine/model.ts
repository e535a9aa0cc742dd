import type { EventQueue } from './eventQueue.ts';
import type { RandomStreams } from './random/streams.ts';

/** What a model is given to build its state from: its own random world, its own event queue. */
export interface RunContext {
  readonly streams: RandomStreams;
  readonly queue: EventQueue;
  /** What the event log is to keep: `none`, `all`, or a scope the model names. Recording changes no result. */
  readonly log: string;
}

/** Handles one event kind. `subject` and `detail` are integers whose meaning the kind defines. */
export type Handler<State> = (state: State, time: number, subject: number, detail: number) => void;

/**
 * A model is a plain object that a worker can be told by name: parameters → state → handlers → outcomes.
 * Outcomes are flat numbers by key; NaN says "undefined here" (a rate without a denominator).
 */
export interface Model<Parameters, State> {
  readonly name: string;
  /** Builds the state and schedules the first events. Throws `FaultError` for parameters it cannot run. */
  create(parameters: Parameters, context: RunContext): State;
  /** Indexed by event kind. */
  readonly handlers: readonly Handler<State>[];
  /** Days from 0 at which the run ends. */
  horizonDays(parameters: Parameters): number;
  outcomes(state: State): Record<string, number>;
  /**
   * Curves on a fixed grid of days, if the model keeps any; equal lengths. Asked for in the middle of a run too, which it must not
   * change: as far as `day`, the rest being 0.
   */
  series?(state: State, day: number): Record<string, Float64Array>;
  /** Vectors on grids of their own, if the model keeps any; the model says what they run over. */
  profiles?(state: State): Record<string, Float64Array>;
  /** Columnar event log, if one was recorded. */
  eventLog?(state: State): EventLogColumns | undefined;
}

/**
 * Cases that other cases caused, from id `from` on, in the order of their ids: `parent` is the id of the one that caused it, `ordinal` which of that one's it
 * is. Ids of caused cases depend on the run; a parent and an ordinal do not.
 */
export interface Lineage {
  readonly from: number;
  readonly parent: Int32Array;
  readonly ordinal: Uint8Array;
}

/** Columns of numbers, by names that the model gives. */
export type NumberColumns = Readonly<
  Record<string, Int8Array | Uint8Array | Int16Array | Int32Array | Float32Array | Float64Array>
>;

/** How rows of a log were decided by chance: row `row[i]` came about if `luck[i]`, uniform on (0, 1), was below `chance[i]`. */
export interface Judgements {
  readonly row: Int32Array;
  readonly chance: Float64Array;
  readonly luck: Float64Array;
}

/** Rows of a case's path as columns of equal length; `cause` and `actor` are codes the model names. */
export interface EventLogColumns {
  readonly lineage?: Lineage;
  /** What the cases are and how they stand at the end, a row a case that the log is kept of, in the order of ids; the model names the columns. */
  readonly cases?: NumberColumns;
  readonly attempts?: Judgements;
  readonly caseId: Int32Array;
  readonly time: Float64Array;
  readonly event: Int16Array;
  readonly actor: Int32Array;
  readonly level: Int8Array;
  readonly hours: Float32Array;
  readonly cause: Int16Array;
}
