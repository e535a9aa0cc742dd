import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ExplainDocument } from '../../../report/attribution/explainDocument.ts';
import type { RobustDocument } from '../../../report/robustness/robustDocument.ts';
import type { RobustTarget } from '../../../report/robustness/robustTargets.ts';
import type { AttributionChoice } from '../../../scenarios/attribution/attributionChoice.ts';
import { type ExperimentModel, makeExperimentModel } from '../../experiment/experimentModel.ts';
import type { SweepSession } from '../../experiment/run/sweepSession.ts';
import { type Discovery, makeDiscovery } from './discovery.ts';
import { makeRobustLook, type RobustLook } from './result/robustLook.ts';
import type { RobustFound } from './run/makeRobustWorker.ts';
import type { RobustBench } from './run/robustBench.ts';
import { startExperiment } from './state/robustExperiment.ts';

export interface ExplainFound {
  readonly document: ExplainDocument;
}

/** What the page works with. */
export interface RobustnessModel extends ExperimentModel<RobustFound> {
  readonly look: RobustLook;
  readonly discovery: Discovery;
  /** Runs the hybrids of an explanation, beside the sweeps. */
  readonly explain: SweepSession<AttributionChoice, ExplainFound>;
  readonly checkExplain: RobustBench['explainWorker']['check'];
  /** What is shown, judged by the targets the reader set; null before the first worlds. */
  readonly document: ReadonlySignal<RobustDocument | null>;
  /** Judges by these, or by what the reference reaches again. */
  setTargets(targets: readonly Omit<RobustTarget, 'from'>[] | null): void;
}

export function makeRobustnessModel({ sweeps, explain, explainWorker, analyst }: RobustBench): RobustnessModel {
  const model = makeExperimentModel('robustness', sweeps, startExperiment);
  const look = makeRobustLook();
  const discovery = makeDiscovery(analyst);
  const document = signal<RobustDocument | null>(null);
  const asked = signal<readonly Omit<RobustTarget, 'from'>[] | null>(null);
  const { shown, status } = sweeps.session;
  effect(() => {
    const now = shown.value;
    const targets = asked.value;
    if (now === null) return;
    document.value = now.document;
    if (targets === null) return;
    void analyst.judge(now.asked, now.runs, targets).then((answer) => {
      if ('faults' in answer || shown.peek() !== now || asked.peek() !== targets) return;
      document.value = {
        ...now.document,
        targets: targets.map((one) => ({ ...one, from: 'asked' })),
        satisficing: answer.found,
      };
    });
  });
  // Targets and boxes of other outcomes or policies mean nothing for these.
  effect(() => {
    const now = shown.value;
    if (now === null) return;
    const { policies, objectives, reference } = now.document;
    const outcomes = objectives.map(({ outcome }) => outcome);
    batch(() => {
      if (asked.peek()?.some(({ outcome }) => !outcomes.includes(outcome))) asked.value = null;
      const question = discovery.question.peek();
      const isKnown =
        question !== null &&
        policies.includes(question.policy) &&
        policies.includes(question.against) &&
        outcomes.includes(question.outcome);
      if (isKnown) return;
      const policy = policies.findLast((id) => id !== reference)!;
      const outcome = outcomes.includes('latentHarm') ? 'latentHarm' : outcomes[0]!;
      discovery.question.value = { policy, against: reference, outcome, side: 'worse' };
    });
  });
  // Boxes are looked for once nothing more comes: they are many times the work of all else.
  effect(() => {
    const now = shown.value;
    if (now === null || status.value.state === 'running') return;
    look.step.value = null;
    void discovery.find(now.asked, now.runs);
  });
  return {
    ...model,
    look,
    discovery,
    explain,
    checkExplain: explainWorker.check,
    document,
    setTargets: (targets) => {
      asked.value = targets;
    },
  };
}
