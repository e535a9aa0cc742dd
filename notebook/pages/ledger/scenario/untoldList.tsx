import { untoldTexts } from '../../../../ledger/locales/scenarioTexts.ts';
import { type UntoldParameter, untoldReasons } from '../../../../ledger/scenario/untoldParameters.ts';
import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';

/** Parameters that the ledger does not tell, by the reason why. */
export function UntoldList({ untold }: { readonly untold: readonly UntoldParameter[] }) {
  const { untold: t } = pageTexts.value.ledger.scenario;
  const { texts, language } = chartReader.value;
  return (
    <details class="ledger-listed">
      <summary>{fill(t.summary, { n: untold.length })}</summary>
      <p>{t.lead}</p>
      <dl class="ledger-untold">
        {untoldReasons
          .map((reason) => ({ reason, keys: untold.filter((one) => one.reason === reason).map(({ key }) => key) }))
          .filter(({ keys }) => keys.length > 0)
          .map(({ reason, keys }) => (
            <div key={reason}>
              <dt>{untoldTexts[reason][language]}</dt>
              <dd>{keys.map((key) => texts.parameters[key].label).join(texts.report.separator)}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
