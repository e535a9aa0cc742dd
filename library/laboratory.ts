import { faultText } from '../locales/faultText.ts';
import type { Language } from '../locales/language.ts';
import { withOwnRules } from '../models/governance/own/checkOwnRules.ts';
import { comparisonSpecOf } from '../scenarios/question/comparisonSpecOf.ts';
import { FaultError } from '../sim/engine/fault.ts';
import { type ComparisonResult, runComparison } from '../sim/experiment/comparison.ts';
import type { ComparisonSpec } from '../sim/experiment/comparisonSpec.ts';
import type { ReplicateRunner } from '../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../sim/experiment/run.ts';
import { failedRun } from '../sim/experiment/runFaults.ts';
import type { CompareOptions, Laboratory, SimulateOptions } from './api.ts';
import { withOwnOutcomes } from './ownOutcomes.ts';
import { type Inquiry, readOptions, type Verb } from './readOptions.ts';
import { compareResult, simulateResult } from './results.ts';
import { SharedRunner } from './sharedRunner.ts';

export interface LaboratoryOptions {
  /** Makes what runs requests, when something is first to be run, and again after a `close`. */
  readonly runner: () => ReplicateRunner & { close?(): Promise<void> };
  /** Digest of the sources of the engine and the models. */
  readonly engine: string;
  readonly version: string;
  /** Of labels and messages where a call names none; `zh` by default. */
  readonly language?: Language;
}

/** Curves of so many replicates are kept; more would tell the mean no better, and take memory. */
const seriesReplicates = 100;

/**
 * A laboratory over whatever runs requests. Calls may go on at once: they share the runner, first come first served, and each is cancelled by
 * its own signal alone.
 */
export function makeLaboratory({ runner, engine, version, language: usual = 'zh' }: LaboratoryOptions): Laboratory {
  let opened: { readonly shared: SharedRunner; close(): Promise<void> } | undefined;
  const shared = () => {
    if (opened === undefined) {
      const made = runner();
      opened = {
        shared: new SharedRunner(made),
        async close() {
          made.cancel();
          await made.close?.();
        },
      };
    }
    return opened.shared;
  };

  async function run<Result>(
    verb: Verb,
    options: SimulateOptions | CompareOptions,
    told: (
      result: ComparisonResult,
      inquiry: Inquiry,
      context: { version: string; engine: string; language: Language },
    ) => Result,
  ): Promise<Result> {
    const language = languageIn(options) ?? usual;
    try {
      const inquiry = await readOptions(verb, options);
      options.signal?.throwIfAborted();
      const result = await new Call(shared().share(), inquiry, options).result();
      return told(result, inquiry, { version, engine, language });
    } catch (error) {
      throw error instanceof FaultError ? inWords(error, language) : error;
    }
  }

  return {
    simulate: (options) => run('simulate', options, simulateResult),
    compare: (options) => run('compare', options, compareResult),
    async close() {
      const closing = opened;
      opened = undefined;
      await closing?.close();
    },
  };
}

/** One comparison under way, with what ends it early: the signal, an own outcome that fails, a listener that throws. */
class Call {
  readonly #runner: ReplicateRunner;
  readonly #inquiry: Inquiry;
  readonly #options: SimulateOptions | CompareOptions;
  #failure: { readonly reason: unknown } | undefined;

  constructor(runner: ReplicateRunner, inquiry: Inquiry, options: SimulateOptions | CompareOptions) {
    this.#runner = runner;
    this.#inquiry = inquiry;
    this.#options = options;
  }

  async result(): Promise<ComparisonResult> {
    const { signal } = this.#options;
    const abort = () => this.#fail(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const result = await runComparison(this.#spec(), this.#observed(), {
        now: () => 0,
        onProgress: ({ done, total, fraction }) =>
          this.#try(() => this.#options.onProgress?.({ done, total, fraction })),
        isCancelled: () => this.#failure !== undefined,
      });
      if (this.#failure !== undefined) throw this.#failure.reason;
      if (result.stop === 'cancelled') throw new FaultError({ code: 'cancelled', path: 'laboratory' });
      return result;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  #spec(): ComparisonSpec {
    const { plan, rules, log } = this.#inquiry;
    const spec = comparisonSpecOf(plan, { seriesReplicates, log });
    if (rules.length === 0) return spec;
    const policies = plan.policies.map(({ id, parameters }) => ({ id, parameters: withOwnRules(parameters, rules) }));
    return { ...spec, policies };
  }

  /** The runner with own outcomes added to each run. */
  #observed(): ReplicateRunner {
    const { outcomes } = this.#inquiry;
    const runner = this.#runner;
    if (outcomes.size === 0) return runner;
    return {
      size: runner.size,
      cancel: () => runner.cancel(),
      run: async (request: RunRequest, onProgress) => {
        const result = await runner.run(request, onProgress);
        if (result.status !== 'ok') return result;
        return this.#try(() => withOwnOutcomes(result, request, outcomes)) ?? failedRun(request, 'cancelled');
      },
    };
  }

  #try<Value>(attempt: () => Value): Value | undefined {
    try {
      return attempt();
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #fail(reason: unknown): void {
    if (this.#failure !== undefined) return;
    this.#failure = { reason };
    this.#runner.cancel();
  }
}

/** The language that options name, be they faulty otherwise. */
function languageIn(options: unknown): Language | undefined {
  const language = (options as { readonly language?: unknown } | null | undefined)?.language;
  return language === 'zh' || language === 'en' ? language : undefined;
}

/** The same faults with a message that a reader understands. */
const inWords = ({ faults }: FaultError, language: Language): FaultError =>
  new FaultError(faults, faults.map((fault) => faultText(fault, language)).join('\n'));
