import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { language } from '../../app/reader.ts';
import { stylesOf } from '../../encoding/policyStyle.ts';
import type { JourneyModel } from './journeyModel.ts';
import { journeyHash } from './journeySetup.ts';
import type { JourneyView } from './swimlane/journeyView.ts';

/** What the swimlanes show of the model, in the reader's language, and what the reader has pointed at in them. */
export function useJourneyView(model: JourneyModel): {
  readonly view: ReadonlySignal<JourneyView | null>;
  readonly told: Signal<string>;
} {
  const told = useSignal('');
  const view = useComputed((): JourneyView | null => {
    const [result, sides, name] = [model.result.value, model.sides.value, model.chosen.value];
    if (result === null || sides === null || name === null) return null;
    const { plan, setup } = result;
    const policies = plan.policies.map(({ id, policy }) => ({ id, label: policy.label[language.value] }));
    return {
      phase: 'full',
      state: 'done',
      name,
      sides,
      policies,
      reference: plan.reference,
      labels: [policies[0]!.label, policies[1]!.label],
      styles: stylesOf(plan.policies.map(({ policy }) => policy)) as unknown as JourneyView['styles'],
      replicate: setup.replicate,
      address: journeyHash(setup, name),
      facts: {
        caseLabel: plan.caseSpec.label[language.value],
        seed: setup.seed,
        replicates: 1,
        days: plan.question.days,
        sliceDenominator: setup.slice,
        version: __VERSION__,
        engine: __ENGINE_DIGEST__,
      },
      tell: (text) => {
        told.value = text;
      },
    };
  });
  return { view, told };
}
