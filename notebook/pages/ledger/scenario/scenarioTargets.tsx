import { decimalsFor, displayed, fixed } from '../../../../report/numbers.ts';
import { unitText } from '../../../../report/words.ts';
import type { Target } from '../../../../scenarios/caseSpec.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { TableBox } from '../../robustness/result/tableBox.tsx';

/** What runs of the scenario can be held against; nothing where the ledger tells no outcome. */
export function ScenarioTargets({ targets }: { readonly targets: readonly Target[] }) {
  const { targets: t, measured } = pageTexts.value.ledger.scenario;
  const { texts, language } = chartReader.value;
  if (targets.length === 0) return null;
  return (
    <TableBox label={t.caption}>
      <table class="robust-table">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.outcome}</th>
            <th scope="col" class="number">
              {t.range}
            </th>
            <th scope="col" class="number">
              {measured.n}
            </th>
            <th scope="col">{t.role}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ label, outcome, range = [Number.NaN, Number.NaN], unit, n, role }) => {
            const { factor, unit: shownUnit } = displayed(unit);
            const [lo, hi] = [range[0] * factor, range[1] * factor];
            const decimals = decimalsFor([lo, hi]);
            return (
              <tr key={outcome}>
                <th scope="row">{label[language]}</th>
                <td class="number">
                  {fixed(lo, decimals)} – {fixed(hi, decimals)}
                  <small>{unitText(shownUnit, texts)}</small>
                </td>
                <td class="number">{n ?? '–'}</td>
                <td>{t.roles[role]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
