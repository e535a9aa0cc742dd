import { useSignal } from '@preact/signals';
import { fill } from '../../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../../models/governance/outcomes/definitions.ts';
import { sharePercent } from '../../../../report/decision/decisionWords.ts';
import { decimalsFor, displayed, fixed } from '../../../../report/numbers.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import type { RobustTarget } from '../../../../report/robustness/robustTargets.ts';
import { outcomeLabel, unitText } from '../../../../report/words.ts';
import type { SatisficingShare } from '../../../../sim/analysis/decision/satisficing.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { RobustView } from '../../../view/robustView.ts';
import { ShareWords } from './shareWords.tsx';
import { TableBox } from './tableBox.tsx';
import { TargetForm } from './targetForm.tsx';

interface TargetPartProps {
  readonly document: RobustDocument;
  readonly view: RobustView;
  /** Judges by other targets; without it they are as they are. */
  readonly onTargets?: (targets: readonly Omit<RobustTarget, 'from'>[] | null) => void;
}

/** In how many worlds each policy meets the targets, all and each. */
export function TargetPart({ document, view, onTargets }: TargetPartProps) {
  const { targets: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { targets, satisficing, reference } = document;
  const label = (id: string) => view.policies.find((one) => one.id === id)?.label ?? id;
  const isOpen = useSignal(false);
  if (targets.length === 0) return <p class="robust-note">{fill(t.noTargets, { reference: label(reference) })}</p>;
  return (
    <>
      <p class="robust-note">{fill(t.note, { reference: label(reference) })}</p>
      <TableBox label={t.caption}>
        <table class="robust-table">
          <caption class="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{pageTexts.value.robustness.headlines.policy}</th>
              {targets.map((target) => (
                <th key={target.outcome} scope="col">
                  {outcomeLabel(target.outcome, texts)}
                  <small>{boundText(target)}</small>
                </th>
              ))}
              <th scope="col">{t.all}</th>
            </tr>
          </thead>
          <tbody>
            {satisficing.map((policy) => (
              <tr key={policy.id}>
                <th scope="row">{label(policy.id)}</th>
                {policy.targets.map((one) => (
                  <td key={one.key}>
                    <Share of={one} />
                  </td>
                ))}
                <td class="robust-all">
                  <Share of={policy} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {onTargets !== undefined && (
        <details
          class="robust-edit"
          open={isOpen.value}
          onToggle={({ currentTarget }) => {
            isOpen.value = currentTarget.open;
          }}
        >
          <summary>{t.edit}</summary>
          <TargetForm document={document} onTargets={onTargets} />
        </details>
      )}
    </>
  );
}

/** A share with a bar, and what undefined worlds could make of it. */
function Share({ of }: { readonly of: SatisficingShare }) {
  const { targets: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  if (of.n === 0) return <>{texts.report.none}</>;
  const bounds = { lowest: sharePercent(of.lowest, texts), highest: sharePercent(of.highest, texts) };
  return (
    <>
      <ShareWords share={{ value: of.share, lo: of.lo, hi: of.hi }} />
      <span class="robust-bar" style={{ '--share': of.share }} />
      {of.nUndefined > 0 && <small>{fill(t.unknown, bounds)}</small>}
    </>
  );
}

/** A target in the unit that readers see. */
function boundText({ outcome, atLeast, atMost }: RobustTarget): string {
  const { targets: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { factor, unit } = displayed(outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '');
  const said = (sign: string, value: number) =>
    fill(t.bound, {
      sign,
      value: fixed(value * factor, decimalsFor([value * factor])),
      unit: unitText(unit, texts),
    }).trimEnd();
  return [
    ...(atLeast === undefined ? [] : [said(t.atLeast, atLeast)]),
    ...(atMost === undefined ? [] : [said(t.atMost, atMost)]),
  ].join(texts.report.separator);
}
