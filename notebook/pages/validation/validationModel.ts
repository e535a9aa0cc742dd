import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  type KeptValidation,
  type ShownRole,
  type ValidatedCase,
  type ValidationDocument,
  validateDefaults,
} from '../../../report/validation/validationDocument.ts';
import { caseIds } from '../../../scenarios/catalogue.ts';
import { defaultDays, defaultSeed } from '../../../scenarios/question/defaults.ts';
import { limits } from '../../../scenarios/question/limits.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { validationRuns } from '../../run/validationRuns.ts';

/** With what a new run is made. */
export interface ValidationSetup {
  readonly worlds: number;
  readonly slice: number;
  readonly seed: number;
}

/** A result with where it is from. */
export interface ShownValidation {
  readonly document: ValidationDocument;
  /** Null for a new run. */
  readonly made: string | null;
}

export type RunState = 'idle' | 'running' | 'cancelled' | 'done';

/** What the page holds, as long as the page lives: the kept result, a new run as far as it is, and what the reader looks at. */
export interface ValidationModel {
  readonly kept: ReadonlySignal<KeptValidation | 'loading' | 'failed'>;
  readonly setup: Signal<ValidationSetup>;
  readonly state: ReadonlySignal<RunState>;
  /** Share of all runs done, and the case that is being run. */
  readonly progress: ReadonlySignal<{ readonly fraction: number; readonly plan: Plan | null }>;
  readonly fresh: ReadonlySignal<ValidationDocument | null>;
  readonly faults: Signal<readonly Fault[]>;
  /** Which result the reader asks for; what is not there is not shown. */
  readonly source: Signal<'kept' | 'fresh'>;
  readonly shown: ReadonlySignal<ShownValidation | null>;
  readonly shownCase: Signal<string | null>;
  readonly shownRole: Signal<ShownRole>;
  /** Loads the kept result, at the first call. */
  load(): void;
  run(): Promise<void>;
  cancel(): void;
}

export interface ValidationModelOptions {
  /** The kept result. */
  readonly fetchKept: () => Promise<KeptValidation>;
  readonly version: string;
  readonly engine: string;
  /** How plans are run; workers of the browser by default. */
  readonly runs?: typeof validationRuns;
}

/** The policy after the reform of a case, as `zhili validate` asks for it. */
export const questionOf = (caseId: string, { worlds, slice, seed }: ValidationSetup): Question => ({
  case: caseId,
  policies: [{ kind: 'builtIn', id: 'after' }],
  reference: 0,
  days: defaultDays,
  seed,
  worlds: { replicates: worlds },
  slice,
  settings: {},
});

/** What may be asked for. */
export const setupLimits = {
  worlds: [1, 64],
  slice: [1, limits.slice],
  seed: [0, Number.MAX_SAFE_INTEGER],
} as const satisfies Record<keyof ValidationSetup, readonly [number, number]>;

export function makeValidationModel(options: ValidationModelOptions): ValidationModel {
  const { fetchKept, version, engine, runs = validationRuns } = options;
  const kept = signal<KeptValidation | 'loading' | 'failed'>('loading');
  const setup = signal<ValidationSetup>({
    worlds: validateDefaults.replicates,
    slice: validateDefaults.slice,
    seed: defaultSeed,
  });
  const state = signal<RunState>('idle');
  const progress = signal<{ fraction: number; plan: Plan | null }>({ fraction: 0, plan: null });
  const fresh = signal<ValidationDocument | null>(null);
  const faults = signal<readonly Fault[]>([]);
  const source = signal<'kept' | 'fresh'>('kept');
  const shown = computed((): ShownValidation | null => {
    const [now, before] = [fresh.value, kept.value];
    if (source.value === 'fresh') return now === null ? null : { document: now, made: null };
    return typeof before === 'string' ? null : { document: before, made: before.made };
  });
  let asked = false;
  let going: AbortController | undefined;

  const load = () => {
    if (asked) return;
    asked = true;
    fetchKept().then(
      (document) => {
        kept.value = document;
      },
      () => {
        kept.value = 'failed';
      },
    );
  };

  const run = async () => {
    going?.abort();
    const mine = new AbortController();
    going = mine;
    const chosen = setup.peek();
    const cases: ValidatedCase[] = [];
    const document = (): ValidationDocument => ({
      version,
      engine,
      seed: chosen.seed,
      days: defaultDays,
      slice: `1/${chosen.slice}`,
      cases: [...cases],
    });
    batch(() => {
      faults.value = [];
      progress.value = { fraction: 0, plan: null };
      fresh.value = null;
      state.value = 'running';
    });
    try {
      const plans = caseIds.map((id) => planOf(questionOf(id, chosen)));
      await runs(plans, {
        signal: mine.signal,
        onProgress: (fraction, plan) => {
          if (going === mine) progress.value = { fraction, plan };
        },
        onCase: (validated) => {
          if (going !== mine) return;
          cases.push(validated);
          batch(() => {
            fresh.value = document();
            source.value = 'fresh';
          });
        },
      });
      if (going === mine) state.value = 'done';
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      if (going !== mine) return;
      batch(() => {
        faults.value = mine.signal.aborted ? [] : error.faults;
        state.value = mine.signal.aborted ? 'cancelled' : 'idle';
      });
    }
  };

  return {
    kept,
    setup,
    state,
    progress,
    fresh,
    faults,
    source,
    shown,
    shownCase: signal<string | null>(null),
    shownRole: signal<ShownRole>('all'),
    load,
    run,
    cancel: () => going?.abort(),
  };
}
