import { fill } from '../../../../locales/fill.ts';
import { caseIds, caseOf, policyIds, policyOf } from '../../../../scenarios/catalogue.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { ScenarioState } from './scenarioState.ts';

/** Which county stands in for what is not known, and which policy was in force. */
export function OriginFields({ scenario }: { readonly scenario: ScenarioState }) {
  const { scenario: t } = pageTexts.value.ledger;
  const { language, texts } = chartReader.value;
  const form = scenario.form.value;
  const base = caseOf(form.base);
  const named = base.label[language];
  return (
    <>
      <div class="ledger-fields">
        <label class="ledger-field">
          <span>{t.base}</span>
          <select
            name="base"
            value={form.base}
            onChange={(event) => {
              scenario.form.value = { ...form, base: event.currentTarget.value };
            }}
          >
            {caseIds.map((id) => (
              <option key={id} value={id}>
                {caseOf(id).label[language]}
              </option>
            ))}
          </select>
        </label>
        <label class="ledger-field">
          <span>{t.inForce}</span>
          <select
            name="inForce"
            value={form.inForce}
            onChange={(event) => {
              scenario.form.value = { ...form, inForce: event.currentTarget.value };
            }}
          >
            <option value="">
              {fill(t.inForceBase, { base: named, policy: policyOf(base.before).label[language] })}
            </option>
            {policyIds.map((id) => (
              <option key={id} value={id}>
                {policyOf(id).label[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="facts">{[fill(t.baseNote, { base: named }), t.inForceNote].join(texts.report.sentenceGap)}</p>
    </>
  );
}
