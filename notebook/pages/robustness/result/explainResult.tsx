import type { ReadonlySignal } from '@preact/signals';
import { attributionSentences } from '../../../../report/attribution/attributionSentences.ts';
import type { ExplainDocument } from '../../../../report/attribution/explainDocument.ts';
import { policyNamesOf } from '../../../../report/attribution/explanationOf.ts';
import { trustSentences } from '../../../../report/attribution/trustSentences.ts';
import { outcomeLabel } from '../../../../report/words.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { attributionWaterfall } from '../../../charts/robustness/attributionWaterfall.ts';
import { Figure } from '../../../figures/figure.tsx';
import type { ExplainView } from '../../../view/robustView.ts';
import { LeverTable } from './leverTable.tsx';
import type { RobustLook } from './robustLook.ts';
import { Sentences } from './sentences.tsx';

interface ExplainResultProps {
  readonly document: ExplainDocument;
  readonly view: ReadonlySignal<ExplainView | null>;
  readonly look: RobustLook;
  readonly onFault: (error: FaultError) => void;
}

/** One outcome's difference, shared out to groups of levers. */
export function ExplainResult({ document, view, look, onFault }: ExplainResultProps) {
  const { explain: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const now = view.value;
  if (now === null) return null;
  const { explanation } = now.document;
  const all = attributionSentences(explanation, texts, policyNamesOf(document, texts));
  // The figure says the first two.
  const sentences = explanation.result.n === 0 ? all : all.slice(2);
  return (
    <>
      <div class="result-choosers">
        <label>
          <span>{t.outcome}</span>
          <select
            value={explanation.outcome}
            onChange={({ currentTarget: { value } }) => {
              look.explained.value = document.outcomes.findIndex(({ outcome }) => outcome === value);
            }}
          >
            {document.outcomes.map(({ outcome }) => (
              <option key={outcome} value={outcome}>
                {outcomeLabel(outcome, texts)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Figure chart={attributionWaterfall} view={view} reader={chartReader} onFault={onFault} />
      <LeverTable document={document} />
      <div class="robust-told">
        <Sentences of={sentences} />
        <h3>{texts.attribution.report.trust}</h3>
        <Sentences of={trustSentences(document, texts)} />
      </div>
    </>
  );
}
