import type { ColumnMapping } from '../../../../ledger/columns/columnMapping.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { LedgerModel } from '../ledgerModel.ts';
import type { OpenedFacts } from '../run/ledgerWorkerApi.ts';
import { withClosing, withDayOrder } from './mappingEdits.ts';

const forms = ['cases', 'events'] as const;
const dayOrders = ['dmy', 'mdy'] as const;

/** What has to be told of the whole file besides its columns. */
export function MappingChoices({ model, opened }: { readonly model: LedgerModel; readonly opened: OpenedFacts }) {
  const { mapping: t } = pageTexts.value.ledger;
  const { ledgerReading } = chartReader.value.texts;
  const mapping = model.mapping.value;
  const set = (next: ColumnMapping) => {
    model.mapping.value = next;
  };
  return (
    <>
      <div class="ledger-fields">
        <label>
          <span>{t.form}</span>
          <select
            value={mapping.form}
            onChange={(event) => set({ ...mapping, form: event.currentTarget.value as ColumnMapping['form'] })}
          >
            {forms.map((form) => (
              <option key={form} value={form}>
                {t.forms[form]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t.dayOrder}</span>
          <select
            value={mapping.dayOrder ?? ''}
            onChange={({ currentTarget: { value } }) =>
              set(
                withDayOrder(
                  mapping,
                  dayOrders.find((one) => one === value),
                ),
              )
            }
          >
            <option value="">{t.dayOrderFound}</option>
            {dayOrders.map((order) => (
              <option key={order} value={order}>
                {ledgerReading.dayOrders[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {mapping.columns.place !== undefined && (
        <label class="ledger-tick">
          <input
            type="checkbox"
            checked={mapping.allowsManyPlaces === true}
            onChange={(event) => set({ ...mapping, allowsManyPlaces: event.currentTarget.checked })}
          />
          <span>{t.manyPlaces}</span>
        </label>
      )}
      {mapping.form === 'events' && mapping.columns.activity !== undefined && (
        <Closing
          words={opened.columns.find(({ name }) => name === mapping.columns.activity)?.words ?? []}
          mapping={mapping}
          set={set}
        />
      )}
    </>
  );
}

interface ClosingProps {
  readonly words: readonly string[];
  readonly mapping: ColumnMapping;
  readonly set: (next: ColumnMapping) => void;
}

function Closing({ words, mapping, set }: ClosingProps) {
  const { mapping: t } = pageTexts.value.ledger;
  if (words.length === 0) return <p class="facts">{t.closingNone}</p>;
  return (
    <fieldset class="ledger-closing">
      <legend>{t.closing}</legend>
      {words.map((word) => (
        <label key={word} class="ledger-tick">
          <input
            type="checkbox"
            checked={mapping.closingActivities?.includes(word) === true}
            onChange={(event) => set(withClosing(mapping, word, event.currentTarget.checked))}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
