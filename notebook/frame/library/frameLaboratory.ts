import type { CompareOptions, Laboratory, LaboratoryProgress, SimulateOptions } from '../../../library/api.ts';
import { makeLaboratory } from '../../../library/laboratory.ts';
import type { Language } from '../../../locales/language.ts';
import { MemoryStore } from '../../../sim/experiment/memoryStore.ts';
import { WorkerPool } from '../../../sim/experiment/pool.ts';
import { StoredRunner } from '../../../sim/experiment/storedRunner.ts';
import { keysByContent } from './keysByContent.ts';
import { startRuleWorker } from './startRuleWorker.ts';

export interface FrameLaboratoryOptions {
  readonly workers: number;
  readonly language: () => Language;
  /** Runs of all calls under way; a total of 0 when there are none. */
  readonly onProgress: (progress: LaboratoryProgress) => void;
}

/** What cells call. */
export type CellLaboratory = Pick<Laboratory, 'simulate' | 'compare'>;

/** Room for finished runs, so that a cell that only draws anew does not wait. */
const keptBytes = 64 * 2 ** 20;

/** The laboratory of the frame: workers of its own, finished runs kept as long as it lives. Returns what makes a cell's, which ends with its signal. */
export function frameLaboratory(options: FrameLaboratoryOptions): (signal: AbortSignal) => CellLaboratory {
  const store = new MemoryStore(keptBytes);
  const runner = () => {
    const pool = new WorkerPool({ size: options.workers, spawn: startRuleWorker });
    return new StoredRunner({ runner: pool, store, keyOf: keysByContent(__ENGINE_DIGEST__) });
  };
  const laboratory = makeLaboratory({ runner, engine: __ENGINE_DIGEST__, version: __VERSION__ });
  const calls = new Map<object, LaboratoryProgress>();
  const tell = () => {
    const all = [...calls.values()];
    const total = all.reduce((sum, one) => sum + one.total, 0);
    const part = all.reduce((sum, one) => sum + one.fraction * one.total, 0);
    const done = all.reduce((sum, one) => sum + one.done, 0);
    options.onProgress({ done, total, fraction: total === 0 ? 0 : part / total });
  };

  /** The same call with the cell's signal, the reader's language; counted while it goes on. */
  async function called<Options extends SimulateOptions | CompareOptions, Result>(
    run: (options: Options) => Promise<Result>,
    given: Options,
    signal: AbortSignal,
  ): Promise<Result> {
    // What is no option of these kinds, the library refuses by name.
    if (!isWellFormed(given)) return run(given);
    const call = {};
    const ended = new AbortController();
    try {
      return await run({
        language: options.language(),
        ...given,
        signal: either(signal, given.signal, ended.signal),
        onProgress(progress: LaboratoryProgress) {
          calls.set(call, progress);
          tell();
          given.onProgress?.(progress);
        },
      });
    } finally {
      ended.abort();
      calls.delete(call);
      tell();
    }
  }

  return (signal) => ({
    simulate: (given) => called(laboratory.simulate, given, signal),
    compare: (given) => called(laboratory.compare, given, signal),
  });
}

function isWellFormed(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const { signal, onProgress } = given as { signal?: unknown; onProgress?: unknown };
  return (
    (signal === undefined || signal instanceof AbortSignal) &&
    (onProgress === undefined || typeof onProgress === 'function')
  );
}

/** Aborted with either; listens no longer once `ended` is. */
function either(signal: AbortSignal, other: AbortSignal | undefined, ended: AbortSignal): AbortSignal {
  if (other === undefined) return signal;
  const controller = new AbortController();
  for (const one of [signal, other]) {
    if (one.aborted) controller.abort(one.reason);
    else one.addEventListener('abort', () => controller.abort(one.reason), { once: true, signal: ended });
  }
  return controller.signal;
}
