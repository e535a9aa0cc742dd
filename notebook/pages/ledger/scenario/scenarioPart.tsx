import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import type { LedgerModel } from '../ledgerModel.ts';
import { CountyFields } from './countyFields.tsx';
import { fieldLabel } from './fieldLabel.ts';
import { OriginFields } from './originFields.tsx';
import { choiceOf, formProblems } from './scenarioForm.ts';
import { ScenarioResult } from './scenarioResult.tsx';

/** From what was read to a scenario: what the reader says of the county, the making, and what came of it; nothing before. */
export function ScenarioPart({ model }: { readonly model: LedgerModel }) {
  const { scenario: t } = pageTexts.value.ledger;
  const { scenario, read } = model;
  if (read.value === null || read.value.said === null) return null;
  const made = scenario.made.value;
  return (
    <section class="ledger-part ledger-scenario" aria-labelledby="ledger-scenario" data-made={made !== null}>
      <h2 id="ledger-scenario">{t.heading}</h2>
      <p>{t.lead}</p>
      <form
        class="ledger-county"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void scenario.make();
        }}
      >
        <CountyFields scenario={scenario} />
        <OriginFields scenario={scenario} />
        <Go model={model} />
      </form>
      <FaultMessage
        faults={scenario.faults.value}
        lead={t.failed}
        onClose={() => {
          scenario.faults.value = [];
        }}
      />
      {made !== null && <ScenarioResult made={made} isChanged={isChanged(model)} />}
    </section>
  );
}

function isChanged({ scenario }: LedgerModel): boolean {
  const choice = choiceOf(scenario.form.value);
  return JSON.stringify(choice) !== JSON.stringify(scenario.made.value?.choice);
}

function Go({ model: { scenario, words } }: { readonly model: LedgerModel }) {
  const { scenario: t } = pageTexts.value.ledger;
  const { texts } = chartReader.value;
  const fields = [...new Set(formProblems(scenario.form.value).map(({ field }) => field))];
  const progress = scenario.progress.value;
  return (
    <>
      <div class="ledger-go">
        <button
          type="submit"
          class="primary"
          disabled={fields.length > 0 || progress !== null || words.isCounting.value}
        >
          {scenario.made.value === null ? t.make : t.again}
        </button>
        <p role="status" class="ledger-status">
          {progress !== null
            ? t.making
            : fields.length === 0
              ? ''
              : fill(t.mend, {
                  fields: fields.map((field) => fieldLabel(field, chartReader.value)).join(texts.report.separator),
                })}
        </p>
      </div>
      {progress !== null && (
        <div class="ledger-progress">
          <progress max={1} value={progress} aria-label={t.making} />
          <button type="button" onClick={() => scenario.stop()}>
            {t.stop}
          </button>
        </div>
      )}
    </>
  );
}
