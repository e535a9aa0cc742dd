import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { citedBy } from '../../../charts/robustness/ensembleWords.ts';
import { installHighlight } from '../../../figures/highlight.ts';
import { installPrint } from '../../../figures/print/printing.ts';
import type { RobustnessModel } from '../robustnessModel.ts';
import { Contents, robustPartNames } from './contents.tsx';
import { DiscoverPanel } from './discoverPanel.tsx';
import { ExplainPanel } from './explainPanel.tsx';
import { Part } from './part.tsx';
import { RobustParts } from './robustParts.tsx';
import { type OwnPolicies, useRobustView } from './views.ts';
import '../../../styles/results.css';
import '../../../styles/robustness.css';
import '../../../styles/robustnessTables.css';
import '../../../styles/robustnessPrint.css';

interface RobustResultsProps {
  readonly model: RobustnessModel;
  readonly onFault: (error: FaultError) => void;
}

/** Everything the runs so far say. */
export function RobustResults({ model, onFault }: RobustResultsProps) {
  const { robustness: t, sensitivity } = pageTexts.value;
  const { session } = model.bench;
  const shown = useComputed(() => {
    const now = session.shown.value;
    const document = model.document.value;
    if (now === null || document === null) return null;
    const isGoing = session.status.value.state === 'running';
    const state = now.isWhole ? ('done' as const) : isGoing ? ('running' as const) : ('cancelled' as const);
    return { document, state, own: policiesOf(now.asked.question) };
  });
  const view = useRobustView(shown, model.look);
  useEffect(installHighlight, []);
  useEffect(
    () =>
      installPrint(() => {
        const now = view.peek();
        return now === null ? '' : citedBy(now, chartReader.peek());
      }),
    [view],
  );
  const now = shown.value;
  const asked = session.shown.value?.asked;
  const drawn = view.value;
  if (now === null || drawn === null || asked === undefined) return <p class="compare-empty">{t.tooFew}</p>;
  const { document, own } = now;
  const label = (id: string) => drawn.policies.find((one) => one.id === id)?.label ?? id;
  const { refused, failed } = document.runs;
  const further = { model, document, label, own, onFault };
  return (
    <section class="results" aria-label={sensitivity.result.heading}>
      <h1 class="print-only">{`${t.title} · ${drawn.facts.caseLabel}`}</h1>
      <Contents names={[...robustPartNames, 'discover', 'explain']} />
      {now.state === 'running' && (
        <p class="message notice">{fill(t.soFar, { points: document.points, planned: document.pointsPlanned })}</p>
      )}
      {refused + failed > 0 && <p class="message notice">{fill(t.left, { refused, failed })}</p>}
      <RobustParts
        document={document}
        view={view}
        look={model.look}
        onFault={onFault}
        onTargets={(targets) => model.setTargets(targets)}
      />
      <Part name="discover">
        <DiscoverPanel {...further} />
      </Part>
      <Part name="explain">
        <ExplainPanel {...further} question={asked.question} ids={[...own.keys()]} />
      </Part>
    </section>
  );
}

const policies = new WeakMap<Question, OwnPolicies>();

/** The policies of a question by id, in its order; read once a question. */
function policiesOf(question: Question): OwnPolicies {
  const found = policies.get(question) ?? new Map(planOf(question).policies.map(({ id, policy }) => [id, policy]));
  policies.set(question, found);
  return found;
}
