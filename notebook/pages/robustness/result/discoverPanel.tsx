import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import { outcomeLabel } from '../../../../report/words.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import type { PairQuestion } from '../discovery.ts';
import type { RobustnessModel } from '../robustnessModel.ts';
import { DiscoverPart } from './discoverPart.tsx';
import { type OwnPolicies, useDiscoverView } from './views.ts';

interface DiscoverPanelProps {
  readonly model: RobustnessModel;
  readonly document: RobustDocument;
  readonly label: (id: string) => string;
  readonly own: OwnPolicies;
  readonly onFault: (error: FaultError) => void;
}

/** Asks in which worlds a policy does better or worse than another, and shows what was found last. */
export function DiscoverPanel({ model, document, label, own, onFault }: DiscoverPanelProps) {
  const { discover: t } = pageTexts.value.robustness;
  const { discovery, bench, look } = model;
  const { state } = discovery;
  const shown = useComputed(() => {
    const found = discovery.document.value;
    return found === null ? null : { document: found, state: 'done' as const, own };
  });
  const view = useDiscoverView(shown, look);
  const found = discovery.document.value;
  const question = discovery.question.value;
  const isGoing = bench.session.status.value.state === 'running';
  const find = () => {
    const now = bench.session.shown.peek();
    if (now === null) return;
    look.box.value = 0;
    look.step.value = null;
    void discovery.find(now.asked, now.runs);
  };
  return (
    <>
      <p class="robust-note">{t.note}</p>
      {question !== null && (
        <Question document={document} question={question} label={label} model={model}>
          <button
            type="button"
            class="primary"
            disabled={isGoing || state.value === 'finding' || question.policy === question.against}
            onClick={find}
          >
            {t.find}
          </button>
        </Question>
      )}
      <p role="status" class="facts">
        {question?.policy === question?.against ? t.differs : state.value === 'finding' ? t.finding : ''}
      </p>
      <FaultMessage faults={discovery.faults.value} />
      {found !== null && found.hash !== document.hash && state.value !== 'finding' && (
        <p class="message notice">{t.again}</p>
      )}
      {found !== null && <DiscoverPart document={found} view={view} look={look} onFault={onFault} />}
    </>
  );
}

interface QuestionProps {
  readonly document: RobustDocument;
  readonly question: PairQuestion;
  readonly label: (id: string) => string;
  readonly model: RobustnessModel;
  readonly children: ComponentChildren;
}

function Question({ document, question, label, model, children }: QuestionProps) {
  const { discover: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const set = (change: Partial<PairQuestion>) => {
    model.discovery.question.value = { ...question, ...change };
  };
  const policies = document.policies.map((id) => (
    <option key={id} value={id}>
      {label(id)}
    </option>
  ));
  return (
    <div class="robust-question">
      <label>
        <span>{t.policy}</span>
        <select value={question.policy} onChange={({ currentTarget: { value } }) => set({ policy: value })}>
          {policies}
        </select>
      </label>
      <label>
        <span class="visually-hidden">{t.side}</span>
        <select
          value={question.side}
          onChange={({ currentTarget: { value } }) => set({ side: value as PairQuestion['side'] })}
        >
          {(['better', 'worse'] as const).map((side) => (
            <option key={side} value={side}>
              {t[side]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t.against}</span>
        <select value={question.against} onChange={({ currentTarget: { value } }) => set({ against: value })}>
          {policies}
        </select>
      </label>
      <label>
        <span>{t.outcome}</span>
        <select value={question.outcome} onChange={({ currentTarget: { value } }) => set({ outcome: value })}>
          {document.objectives.map(({ outcome }) => (
            <option key={outcome} value={outcome}>
              {outcomeLabel(outcome, texts)}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  );
}
