import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../../locales/language.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import type { Question } from '../../scenarios/question/question.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { Answer } from './answers/answer.ts';
import { type Answers, keepAnswers, keptAnswers } from './answers/keptAnswers.ts';
import { lessonTextsOf } from './locales/lessonTextsOf.ts';
import type { LessonSpec, LessonStep } from './spec/lessonSpec.ts';
import type { LessonTexts } from './spec/lessonTexts.ts';
import { idOfChoice } from './trial/curvePoints.ts';
import { runTrial, type TrialState } from './trial/runTrial.ts';

/** How a trial stands. */
export interface TrialRun {
  readonly state?: TrialState;
  readonly seconds?: number;
  readonly faults: readonly Fault[];
  readonly isRunning: boolean;
}

/** A lesson while it is taught: what was said, what has been run. Which picture is shown is the address's to say. */
export interface LessonModel {
  readonly spec: LessonSpec;
  readonly texts: ReadonlySignal<LessonTexts>;
  readonly answers: Signal<Answers>;
  readonly runs: ReadonlySignal<Readonly<Record<string, TrialRun>>>;
  answer(step: string, answer: Answer | undefined): void;
  /** `trial` is the name of a trial, or of one of its policies alone: see `aloneOf`. */
  planOf(trial: string): Plan;
  /** Runs a trial unless its result is there or it is running; `again` runs it whatever there is. */
  run(trial: string, again?: boolean): void;
  /** Ends what is running. */
  close(): void;
}

export function makeLessonModel(
  spec: LessonSpec,
  runner: ReplicateRunner,
  language: ReadonlySignal<Language>,
): LessonModel {
  const texts = computed(() => lessonTextsOf(spec.id, language.value));
  const answers = signal(keptAnswers(spec));
  const runs = signal<Readonly<Record<string, TrialRun>>>({});
  const plans = new Map<string, Plan>();
  let going: AbortController | undefined;
  let last: Promise<void> = Promise.resolve();

  const set = (trial: string, run: TrialRun) => {
    runs.value = { ...runs.peek(), [trial]: run };
  };
  const plan = (trial: string): Plan => {
    const known = plans.get(trial) ?? planOf(questionOf(spec, trial));
    plans.set(trial, known);
    return known;
  };
  const keep = (next: Answers) => {
    answers.value = next;
    keepAnswers(spec.id, next);
  };

  const start = async (trial: string, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return set(trial, { faults: [], isRunning: false });
    const started = performance.now();
    try {
      const state = await runTrial(plan(trial), {
        runner,
        signal,
        onState: (one) => {
          if (!signal.aborted) set(trial, { state: one, faults: [], isRunning: true });
        },
      });
      set(trial, { state, seconds: (performance.now() - started) / 1000, faults: [], isRunning: false });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      set(trial, { faults: signal.aborted ? [] : error.faults, isRunning: false });
    }
  };

  return {
    spec,
    texts,
    answers,
    runs,
    answer(step, answer) {
      const { [step]: _, ...rest } = answers.peek();
      keep(answer === undefined ? rest : { ...rest, [step]: answer });
    },
    planOf: plan,
    run(trial, again = false) {
      const known = runs.peek()[trial];
      if (known?.isRunning === true || (known?.state?.isWhole === true && !again)) return;
      going?.abort();
      const mine = new AbortController();
      going = mine;
      set(trial, { faults: [], isRunning: true });
      // A trial that is stopped cancels whatever its runner has to do: the next one begins when it has.
      last = last.then(() => start(trial, mine.signal));
    },
    close: () => going?.abort(),
  };
}

/** Name of the runs of one policy of a trial: what is shown before the rest is guessed. */
export const aloneOf = (trial: string, policy: string): string => `${trial}/${policy}`;

/** The question that a name of runs stands for. */
function questionOf({ trials }: LessonSpec, name: string): Question {
  const [trial = '', policy] = name.split('/', 2);
  const whole = trials[trial]!;
  return policy === undefined
    ? whole
    : { ...whole, policies: whole.policies.filter((one) => idOfChoice(one) === policy), reference: 0 };
}

/** The step of a guess that a reveal is about. */
export function predictionOf({ steps }: LessonSpec, { of }: Extract<LessonStep, { kind: 'reveal' }>) {
  return steps.find(({ id }) => id === of) as Extract<LessonStep, { kind: 'predict' }>;
}
