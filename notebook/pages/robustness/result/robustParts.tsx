import type { ReadonlySignal } from '@preact/signals';
import { fill } from '../../../../locales/fill.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import type { RobustTarget } from '../../../../report/robustness/robustTargets.ts';
import { factorLabel } from '../../../../report/sensitivity/factorLabel.ts';
import { outcomeLabel } from '../../../../report/words.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { flipChart } from '../../../charts/robustness/flipChart.ts';
import { headlineStrip } from '../../../charts/robustness/headlineStrip.ts';
import { comparedWorlds } from '../../../charts/robustness/parallelCoordinates.ts';
import { regretMap } from '../../../charts/robustness/regretMap.ts';
import { Figure } from '../../../figures/figure.tsx';
import type { RobustView } from '../../../view/robustView.ts';
import { Cautions } from './cautions.tsx';
import { FrontPart } from './frontPart.tsx';
import { HeadlinePart } from './headlinePart.tsx';
import { Part } from './part.tsx';
import type { RobustLook } from './robustLook.ts';
import { TargetPart } from './targetPart.tsx';

interface RobustPartsProps {
  readonly document: RobustDocument;
  readonly view: ReadonlySignal<RobustView | null>;
  readonly look: RobustLook;
  readonly onFault: (error: FaultError) => void;
  readonly onTargets?: (targets: readonly Omit<RobustTarget, 'from'>[] | null) => void;
}

/** What a robust decision says, part by part. */
export function RobustParts({ document, view, look, onFault, onTargets }: RobustPartsProps) {
  const now = view.value;
  if (now === null) return null;
  const { robustness: t } = pageTexts.value;
  const source = { view, reader: chartReader, onFault };
  return (
    <>
      <Cautions document={document} />
      <Part name="headlines">
        <HeadlinePart document={document} view={now} look={look} />
        <Figure chart={headlineStrip} {...source} />
      </Part>
      <Part name="flips">
        <ComparisonChooser document={document} view={now} look={look} />
        <Figure chart={flipChart} {...source} />
      </Part>
      <Part name="regret">
        <p class="robust-note">{t.regret.note}</p>
        <RegretChoosers document={document} view={now} look={look} />
        <Figure chart={regretMap} {...source} />
      </Part>
      <Part name="targets">
        <TargetPart document={document} view={now} {...(onTargets === undefined ? {} : { onTargets })} />
      </Part>
      <Part name="front">
        <FrontPart document={document} view={now} />
      </Part>
      <Part name="worlds">
        <p class="robust-note">{t.worlds.note}</p>
        <ComparisonChooser document={document} view={now} look={look} />
        {Object.keys(now.brushes ?? {}).length > 0 && (
          <p class="robust-actions">
            <button
              type="button"
              onClick={() => {
                look.brushes.value = {};
              }}
            >
              {t.worlds.clear}
            </button>
          </p>
        )}
        <Figure chart={comparedWorlds} {...source} />
      </Part>
    </>
  );
}

interface ChooserProps {
  readonly document: RobustDocument;
  readonly view: RobustView;
  readonly look: RobustLook;
}

/** Which comparison is shown. */
function ComparisonChooser({ document, view, look }: ChooserProps) {
  const { flips: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const label = (id: string) => view.policies.find((one) => one.id === id)?.label ?? id;
  return (
    <div class="result-choosers">
      <label>
        <span>{t.comparison}</span>
        <select
          value={String(view.comparison)}
          onChange={({ currentTarget: { value } }) => {
            look.comparison.value = Number(value);
          }}
        >
          {document.comparisons.map(({ policy, outcome }, place) => (
            <option key={`${policy} ${outcome}`} value={String(place)}>
              {fill(t.option, {
                policy: label(policy),
                reference: label(document.reference),
                outcome: outcomeLabel(outcome, texts),
              })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function RegretChoosers({ document, view, look }: ChooserProps) {
  const { regret: t, worlds } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  return (
    <div class="result-choosers">
      <label>
        <span>{t.outcome}</span>
        <select
          value={String(view.regret)}
          onChange={({ currentTarget: { value } }) => {
            look.regret.value = Number(value);
          }}
        >
          {document.objectives.map(({ outcome }, place) => (
            <option key={outcome} value={String(place)}>
              {outcomeLabel(outcome, texts)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{worlds.order}</span>
        <select
          value={view.order ?? ''}
          onChange={({ currentTarget: { value } }) => {
            look.order.value = value === '' ? null : value;
          }}
        >
          <option value="">{worlds.byRegret}</option>
          {document.factors.map(({ factor, choice }) => (
            <option key={factor.key} value={factor.key}>
              {factorLabel(factor, choice, texts)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
