import type { CompareOptions, SimulateOptions } from './options.ts';
import type { CompareResult, SimulateResult } from './results.ts';

/** How a laboratory of one's own is opened. */
export interface LaboratorySettings {
  /** Worker threads, 1 … 256; one fewer than there are cores by default, at least 1. They start when something is first run. */
  readonly workers?: number;
  /** Of labels in results and messages of errors; `zh` by default. */
  readonly language?: 'zh' | 'en';
}

/**
 * What runs simulations, in worker threads of its own. Calls may go on at once: they share the workers, and each is ended by its own signal alone.
 *
 * @example
 * ```ts
 * import { openLaboratory } from 'zhili';
 *
 * const laboratory = openLaboratory({ workers: 2, language: 'en' });
 * const sweep = await Promise.all(
 *   [0.05, 0.3].map((patrolHoursShare) =>
 *     laboratory.simulate({
 *       case: 'beihu', slice: 14, days: 30, policy: { id: 'swept', base: 'before', levers: { patrolHoursShare } },
 *     }),
 *   ),
 * );
 * if (sweep[0].hash === sweep[1].hash) throw new Error('Patrols change nothing');
 * await laboratory.close();
 * ```
 */
export interface Laboratory {
  /**
   * Runs one policy in `replicates` random worlds. The same options give the same result and `hash` on every machine.
   *
   * Rejects with a `FaultError` that names everything wrong with the options before anything runs, or an own outcome that failed; with the signal's
   * reason once aborted; with `cancelled` when the laboratory is closed. A run that fails is no rejection but a row of `failed`.
   *
   * @example
   * ```ts
   * import { simulate } from 'zhili';
   *
   * const { means, mean } = await simulate({ case: 'zhuji', policy: 'after', slice: 20, days: 30, replicates: 3 });
   * const settled = mean('disputeResolutionRate');
   * if (!(settled >= 0 && settled <= 1)) throw new Error('A share is in [0, 1]');
   * if (means[0].n !== 3) throw new Error('Three worlds were asked for');
   * ```
   */
  simulate(options: SimulateOptions): Promise<SimulateResult>;
  /**
   * Runs policies in the same random worlds and tells how each differs from the reference, world by world. `zhili compare` with the same options tells
   * the same numbers and `hash`. Rejects as `simulate` does.
   *
   * @example
   * ```ts
   * import { compare } from 'zhili';
   *
   * const result = await compare({
   *   case: 'beihu',
   *   policies: ['before', 'after'],
   *   slice: 14,
   *   days: 30,
   *   replicates: 3,
   * });
   * const harm = result.contrasts.find(({ outcome }) => outcome === 'latentHarm');
   * const gap = result.mean('after', 'latentHarm') - result.mean('before', 'latentHarm');
   * if (Math.abs(harm.mean - gap) > 1e-6) throw new Error('The mean difference is the difference of means');
   * ```
   */
  compare(options: CompareOptions): Promise<CompareResult>;
  /**
   * Ends the workers, also one that an own rule without end holds; calls under way reject with a fault `cancelled`. A later call starts new workers.
   * Nothing needs to be closed for a Node process to end: idle workers do not keep it.
   *
   * @example
   * ```ts
   * import { close } from 'zhili';
   *
   * await close();
   * ```
   */
  close(): Promise<void>;
}
