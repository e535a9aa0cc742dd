import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import type { AttributionChoice } from '../../../../scenarios/attribution/attributionChoice.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import type { Checked } from '../../../experiment/run/sweepWorkerApi.ts';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import type { RobustnessModel } from '../robustnessModel.ts';
import { type ExplainAsked, ExplainForm } from './explainForm.tsx';
import { ExplainResult } from './explainResult.tsx';
import { type OwnPolicies, useExplainView } from './views.ts';

interface ExplainPanelProps {
  readonly model: RobustnessModel;
  readonly document: RobustDocument;
  /** Of the sweep that is shown; its policies stand in the order of the document's. */
  readonly question: Question;
  readonly ids: readonly string[];
  readonly label: (id: string) => string;
  readonly own: OwnPolicies;
  readonly onFault: (error: FaultError) => void;
}

const usualWorlds = 10;

/** Asks which levers the difference of two policies is due to, runs the hybrids that tell, and shows what was found last. */
export function ExplainPanel({ model, document, question, ids, label, own, onFault }: ExplainPanelProps) {
  const { explain: t } = pageTexts.value.robustness;
  const { explain: session, look } = model;
  const asked = useSignal<ExplainAsked>({
    from: document.reference,
    to: document.policies.findLast((id) => id !== document.reference)!,
    grouping: 'planner',
    worlds: usualWorlds,
  });
  const size = useSignal<Checked | null>(null);
  const { from, to } = asked.value;
  const isSame = from === to || !ids.includes(from) || !ids.includes(to);
  const choice = useComputed(() => choiceOf(asked.value, question, ids, document));
  const now = isSame ? null : choice.value;
  useEffect(() => {
    size.value = null;
    if (now === null) return;
    let isCurrent = true;
    void model.checkExplain(now).then((found) => {
      if (isCurrent) size.value = found;
    });
    return () => {
      isCurrent = false;
    };
  }, [model, now, size]);
  const shown = useComputed(() => {
    const found = session.shown.value;
    return found === null ? null : { document: found.document, state: 'done' as const, own };
  });
  const view = useExplainView(shown, look);
  const { state, progress, faults } = session.status.value;
  const isGoing = state === 'running';
  const count = (n: number) => n.toLocaleString(language.value);
  const checked = size.value;
  return (
    <>
      <p class="robust-note">{t.note}</p>
      <ExplainForm asked={asked} ids={ids} label={label}>
        {isGoing ? (
          <button type="button" onClick={() => session.cancel()}>
            {t.stop}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={now === null || checked === null || checked.faults.length > 0}
            onClick={() => {
              if (now !== null) void session.run(now);
            }}
          >
            {t.run}
          </button>
        )}
      </ExplainForm>
      <p role="status" class="facts">
        {isSame
          ? t.same
          : state === 'cancelled'
            ? fill(t.cancelled, { points: progress?.points ?? 0, planned: progress?.pointsPlanned ?? 0 })
            : checked !== null && checked.faults.length === 0 && !isGoing
              ? fill(t.size, { points: count(checked.points), worlds: asked.value.worlds, runs: count(checked.runs) })
              : ''}
      </p>
      {isGoing && progress !== undefined && (
        <div class="robust-progress">
          <progress aria-label={t.running} max={1} value={progress.total === 0 ? 0 : progress.done / progress.total} />
          <p class="facts">{fill(t.progress, { done: count(progress.done), total: count(progress.total) })}</p>
        </div>
      )}
      <FaultMessage faults={checked?.faults ?? []} lead={t.failed} />
      {state === 'failed' && <FaultMessage faults={faults} lead={t.failed} />}
      {shown.value !== null && (
        <ExplainResult document={shown.value.document} view={view} look={look} onFault={onFault} />
      )}
    </>
  );
}

function choiceOf(
  { from, to, grouping, worlds }: ExplainAsked,
  question: Question,
  ids: readonly string[],
  { objectives }: RobustDocument,
): AttributionChoice {
  const policies = [from, to].map((id) => question.policies[ids.indexOf(id)]!);
  return {
    question: { ...question, policies, reference: 0, worlds: { replicates: worlds } },
    grouping,
    outcomes: objectives.map(({ outcome }) => outcome),
  };
}
