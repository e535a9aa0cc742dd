import type { QueueJob } from './queueJob.ts';

/** What became of a run in the queue. `by` is the id of the sweep that put it there. */
export type JobState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open'; readonly by: string }
  | { readonly kind: 'completed'; readonly by: string; readonly store: string }
  | { readonly kind: 'failed'; readonly by: string; readonly reason: string };

/** Told of what happens, by key. May come late, twice, of runs nobody asked for, or not at all. */
export interface JobHints {
  completed(key: string): void;
  /** Something else than completed: worth a look. */
  changed(key: string): void;
  progress(key: string, fraction: number): void;
}

/** Runs as they lie in a queue. Methods reject where they cannot be done now; doing them again does no harm. */
export interface JobBoard {
  /** A run that is there is left as it is. */
  add(jobs: ReadonlyMap<string, QueueJob>): Promise<void>;
  /** In the order of `keys`. */
  states(keys: readonly string[]): Promise<readonly JobState[]>;
  /** Those that no worker holds. */
  remove(keys: readonly string[]): Promise<void>;
  /** Resolves once hints come. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
