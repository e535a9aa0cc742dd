import { neededKeys } from '../../../../ledger/columns/columnMapping.ts';
import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { LedgerModel } from '../ledgerModel.ts';
import { ColumnTable } from './columnTable.tsx';
import { MappingChoices } from './mappingChoices.tsx';

/** What each column is taken for, to be corrected, and the button that reads. */
export function MappingPart({ model }: { readonly model: LedgerModel }) {
  const { mapping: t } = pageTexts.value.ledger;
  const { ledgerReading, report } = chartReader.value.texts;
  const opened = model.opened.value;
  if (opened === null) return null;
  const mapping = model.mapping.value;
  const missing = neededKeys[mapping.form].filter((key) => mapping.columns[key] === undefined);
  return (
    <section class="ledger-part" aria-labelledby="ledger-mapping">
      <h2 id="ledger-mapping">{t.heading}</h2>
      <p>{t.lead}</p>
      {model.isRemembered.value && <p class="message notice">{t.remembered}</p>}
      <ColumnTable model={model} opened={opened} />
      <MappingChoices model={model} opened={opened} />
      <div class="ledger-go">
        <button
          type="button"
          class="primary"
          disabled={missing.length > 0}
          onClick={() => {
            void model.startReading();
          }}
        >
          {t.read}
        </button>
        <p role="status" class="ledger-status">
          {missing.length === 0
            ? ''
            : fill(t.missing, { keys: missing.map((key) => ledgerReading.keys[key]).join(report.separator) })}
        </p>
      </div>
    </section>
  );
}
