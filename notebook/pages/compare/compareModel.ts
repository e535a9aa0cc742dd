import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { language } from '../../app/reader.ts';
import { replaceRoute, route } from '../../app/route.ts';
import type { Workbench } from '../../run/workbench.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { viewOf } from '../../view/viewOf.ts';
import { questionOfRoute } from './questionOfRoute.ts';
import { makeQuestionState, type QuestionState } from './settings/questionState.ts';
import { sameData } from './settings/sameData.ts';

/** What the Compare page works with; made once a visit, so that a reader who turns to another page and back finds everything as it was. */
export interface CompareModel {
  readonly state: QuestionState;
  /** The present question resolved, or what is wrong with it. */
  readonly planned: ReadonlySignal<{ readonly plan?: Plan; readonly faults: readonly Fault[] }>;
  /** The question that was run last. */
  readonly last: ReadonlySignal<Question | undefined>;
  readonly isChanged: ReadonlySignal<boolean>;
  /** What is shown, in the reader's language; null before the first run. */
  readonly view: ReadonlySignal<ComparisonView | null>;
  /** What is wrong with the address that was opened; nothing once the page has written its own. */
  readonly addressFaults: ReadonlySignal<readonly Fault[]>;
  run(): void;
  /** Takes up the question of the address, if it has another one than the page, and runs it unless the address says `hold`. */
  followRoute(): void;
}

export function makeCompareModel({ session }: Workbench): CompareModel {
  const first = questionOfRoute(route.peek());
  const state = makeQuestionState(first.question);
  const addressFaults = signal(first.faults);
  const last = signal<Question | undefined>(undefined);
  const planned = computed(() => plannedOf(state.question.value));
  const isChanged = computed(() => last.value !== undefined && !sameData(last.value, state.question.value));
  const stateShown = computed(() => {
    const { state: now, isShown } = session.status.value;
    // An earlier result is not what is running now.
    if (!isShown) return 'cancelled';
    return now === 'idle' || now === 'failed' ? 'cancelled' : now;
  });
  const view = computed(() => {
    const shown = session.shown.value;
    if (shown === null) return null;
    const facts = { language: language.value, version: __VERSION__, engine: __ENGINE_DIGEST__ };
    return viewOf(shown, { ...facts, state: stateShown.value });
  });
  const run = () => {
    const { plan } = planned.peek();
    if (plan === undefined) return;
    last.value = plan.question;
    void session.run(plan);
  };
  // The address always holds the question as it stands: a reload or a bookmark comes back to it.
  let written: string | undefined;
  effect(() => {
    const question = state.question.value;
    const isTouched = last.value !== undefined || state.canUndo.value;
    if (!isTouched || planned.value.plan === undefined || route.peek().page !== 'compare') return;
    written = encodeQuestion(question);
    if (route.peek().query.q === written) return;
    replaceRoute({ page: 'compare', query: { q: written } });
    addressFaults.value = [];
  });
  const followRoute = () => {
    const { page, query } = route.peek();
    if (page !== 'compare') return;
    if (query.q === undefined) {
      // Back from another page by a link that names no question.
      if (written !== undefined) replaceRoute({ page, query: { q: written } });
      return;
    }
    // What this page wrote there itself is no new question.
    if (query.q === written) return;
    const { question, faults } = questionOfRoute(route.peek());
    addressFaults.value = faults;
    if (faults.length > 0) return;
    const isNew = !sameData(question, state.question.peek());
    if (isNew) state.edit(() => question);
    if (query.hold === undefined && (isNew || last.peek() === undefined)) run();
  };
  return { state, planned, last, isChanged, view, addressFaults, run, followRoute };
}

function plannedOf(question: Question): { plan?: Plan; faults: readonly Fault[] } {
  try {
    return { plan: planOf(question), faults: [] };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { faults: error.faults };
  }
}
