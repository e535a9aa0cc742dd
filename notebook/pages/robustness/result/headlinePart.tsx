import { fill } from '../../../../locales/fill.ts';
import { decisionCautionText } from '../../../../report/decision/decisionCautionText.ts';
import type { DecisionNames } from '../../../../report/decision/decisionNames.ts';
import { headlineSentences } from '../../../../report/decision/headlineSentences.ts';
import { reversalClauses } from '../../../../report/decision/reversals.ts';
import type { RobustComparison, RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import { comparisonNames } from '../../../../report/robustness/robustNames.ts';
import { outcomeLabel } from '../../../../report/words.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { RobustView } from '../../../view/robustView.ts';
import type { RobustLook } from './robustLook.ts';
import { ShareWords } from './shareWords.tsx';
import { TableBox } from './tableBox.tsx';

interface HeadlinePartProps {
  readonly document: RobustDocument;
  readonly view: RobustView;
  readonly look: RobustLook;
}

/** Every policy against the reference in every objective: the share of worlds and what reverses it; one of them told whole. */
export function HeadlinePart({ document, view, look }: HeadlinePartProps) {
  const { headlines: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { objectives, comparisons, reference } = document;
  const label = (id: string) => view.policies.find((one) => one.id === id)?.label ?? id;
  const others = document.policies.filter((id) => id !== reference);
  const n = Math.max(...comparisons.map(({ headline }) => headline.n));
  const chosen = comparisons[view.comparison]!;
  const own = new Map(document.policies.map((id) => [id, label(id)]));
  const names = comparisonNames(document, chosen, texts, own);
  const [first, ...rest] = headlineSentences(chosen.headline, names, texts);
  return (
    <>
      <p class="robust-note">{fill(t.note, { reference: label(reference) })}</p>
      <TableBox label={fill(t.caption, { n, reference: label(reference) })}>
        <table class="robust-table robust-headlines">
          <caption class="visually-hidden">{fill(t.caption, { n, reference: label(reference) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t.policy}</th>
              {objectives.map(({ outcome, better }) => (
                <th key={outcome} scope="col">
                  {fill(t[better], { outcome: outcomeLabel(outcome, texts) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {others.map((policy) => (
              <tr key={policy}>
                <th scope="row">{label(policy)}</th>
                {objectives.map(({ outcome }) => {
                  const place = comparisons.findIndex((one) => one.policy === policy && one.outcome === outcome);
                  const one = comparisons[place]!;
                  return (
                    <td key={outcome} data-ahead={one.headline.ahead}>
                      <button
                        type="button"
                        class="plain"
                        aria-pressed={place === view.comparison}
                        onClick={() => {
                          look.comparison.value = place;
                        }}
                      >
                        <CellText comparison={one} names={comparisonNames(document, one, texts, own)} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <div class="robust-told" aria-live="polite">
        <h3>
          {fill(t.detail, {
            policy: label(chosen.policy),
            reference: label(reference),
            outcome: outcomeLabel(chosen.outcome, texts),
          })}
        </h3>
        <p class="robust-first">{first}</p>
        <ul>
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {chosen.headline.cautions.map((caution) => (
            <li key={caution.code} class="robust-caution" data-grave={caution.isGrave}>
              {decisionCautionText(caution, texts)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function CellText({ comparison, names }: { readonly comparison: RobustComparison; readonly names: DecisionNames }) {
  const { headlines: t } = pageTexts.value.robustness;
  const { texts } = chartReader.value;
  const { share, ahead, flips, first, n } = comparison.headline;
  if (n === 0) return <span>{texts.report.none}</span>;
  const flip = flips.find(({ key }) => key === first?.key);
  const where = flip === undefined || ahead === 'unsure' ? undefined : reversalClauses(flip, ahead, names, texts)[0];
  return (
    <>
      <ShareWords share={share} />
      <small>{ahead === 'unsure' ? t.even : where === undefined ? t.noReversal : fill(t.reverses, { where })}</small>
    </>
  );
}
