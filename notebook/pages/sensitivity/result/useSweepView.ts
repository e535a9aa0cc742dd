import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Plan } from '../../../../scenarios/question/plan.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { chartReader } from '../../../app/reader.ts';
import { type SensitivityView, sensitivityViewOf } from '../../../view/sensitivityView.ts';
import type { SensitivityModel } from '../sensitivityModel.ts';

/** Policies and case of what was run, read once a sweep. */
const plans = new WeakMap<Question, Plan>();

function planOnce(question: Question): Plan {
  const plan = plans.get(question) ?? planOf(question);
  plans.set(question, plan);
  return plan;
}

/** The sweep as its figures see it, in the reader's language; null before the first point. */
export function useSweepView(model: SensitivityModel): ReadonlySignal<SensitivityView | null> {
  const { session } = model.bench;
  const isGoing = useComputed(() => session.status.value.state === 'running');
  return useComputed(() => {
    const shown = session.shown.value;
    if (shown === null) return null;
    const { document, design, runs, asked, isWhole } = shown;
    const { responses, factors } = document;
    if (responses.length === 0 || factors.length === 0) return null;
    return sensitivityViewOf({
      plan: { plan: planOnce(asked.question), design },
      document,
      runs,
      response: Math.min(model.response.value, responses.length - 1),
      factor: Math.min(model.factor.value, factors.length - 1),
      phase: 'full',
      state: isWhole ? 'done' : isGoing.value ? 'running' : 'cancelled',
      texts: chartReader.value.texts,
    });
  });
}
