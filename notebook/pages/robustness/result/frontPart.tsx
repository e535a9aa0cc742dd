import { fill } from '../../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../../models/governance/outcomes/definitions.ts';
import { sharePercent } from '../../../../report/decision/decisionWords.ts';
import { decimalsFor, displayed, fixed } from '../../../../report/numbers.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import { outcomeLabel, unitText } from '../../../../report/words.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { RobustView } from '../../../view/robustView.ts';
import { TableBox } from './tableBox.tsx';

/** Which policies another one beats in everything, and how firmly. */
export function FrontPart({ document, view }: { readonly document: RobustDocument; readonly view: RobustView }) {
  const { front: t, headlines } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { front, objectives } = document;
  const label = (id: string) => view.policies.find((one) => one.id === id)?.label ?? id;
  if (front.n === 0) return <p class="robust-note">{texts.robustness.robust.undefined}</p>;
  const shown = objectives.map(({ outcome }, place) => {
    const { factor, unit } = displayed(outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '');
    const means = front.policies.map((one) => one.means[place]! * factor);
    return { label: `${outcomeLabel(outcome, texts)} ${unitText(unit, texts)}`.trimEnd(), means, unit };
  });
  const caption = fill(t.caption, {
    list: objectives.map(({ outcome }) => outcomeLabel(outcome, texts)).join(texts.report.separator),
  });
  return (
    <>
      <p class="robust-note">{t.note}</p>
      <TableBox label={caption}>
        <table class="robust-table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{headlines.policy}</th>
              <th scope="col">{t.onFront}</th>
              <th scope="col">{t.share}</th>
              <th scope="col">{t.by}</th>
              {shown.map((one) => (
                <th key={one.label} scope="col" class="number">
                  {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {front.policies.map(({ id, onFront, share, dominators }, row) => (
              <tr key={id} data-front={onFront}>
                <th scope="row">{label(id)}</th>
                <td>{onFront ? t.yes : t.no}</td>
                <td>{Number.isNaN(share) ? texts.report.none : sharePercent(share, texts)}</td>
                <td class="robust-names">
                  {dominators.length === 0
                    ? t.nobody
                    : dominators
                        .map((one) => fill(t.byShare, { policy: label(one.id), share: sharePercent(one.share, texts) }))
                        .join(texts.report.separator)}
                </td>
                {shown.map(({ label: name, means }) => (
                  <td key={name} class="number">
                    {Number.isFinite(means[row]!) ? fixed(means[row]!, decimalsFor(means)) : texts.report.none}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  );
}
