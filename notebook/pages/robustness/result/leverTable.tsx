import type { ExplainDocument } from '../../../../report/attribution/explainDocument.ts';
import { policyNamesOf } from '../../../../report/attribution/explanationOf.ts';
import { groupLabel } from '../../../../report/attribution/groupLabel.ts';
import { leverLines } from '../../../../report/attribution/leverLines.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { TableBox } from './tableBox.tsx';

/** What each group moves: its levers with their values in the one policy and the other. */
export function LeverTable({ document }: { readonly document: ExplainDocument }) {
  const { explain: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const names = policyNamesOf(document, texts);
  return (
    <TableBox label={t.levers}>
      <table class="robust-table">
        <caption>{t.levers}</caption>
        <thead>
          <tr>
            <th scope="col">{t.lever}</th>
            {document.policies.map((id) => (
              <th key={id} scope="col">
                {names.get(id)}
              </th>
            ))}
          </tr>
        </thead>
        {document.groups.map((group) => (
          <tbody key={groupLabel(group, texts)}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {groupLabel(group, texts)}
              </th>
            </tr>
            {leverLines(group, texts).map(({ key, label, from, to, unit }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{`${from} ${unit}`.trimEnd()}</td>
                <td>{`${to} ${unit}`.trimEnd()}</td>
              </tr>
            ))}
            {group.levers.length === 0 && (
              <tr>
                <td colSpan={3}>{texts.attribution.plan.noLever}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </TableBox>
  );
}
