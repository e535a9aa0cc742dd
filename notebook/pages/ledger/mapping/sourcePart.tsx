import { useSignal } from '@preact/signals';
import { type Encoding, encodings } from '../../../../ledger/reading/encoding/encodings.ts';
import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { CellsTable } from '../cellsTable.tsx';
import type { LedgerModel } from '../ledgerModel.ts';
import type { OpenedFacts } from '../run/ledgerWorkerApi.ts';

/** How the file was taken apart, and what of that can be corrected: encoding, sheet, header. */
export function SourcePart({ model }: { readonly model: LedgerModel }) {
  const { source: t } = pageTexts.value.ledger;
  const { source: words } = chartReader.value.texts.ledgerReading;
  const opened = model.opened.value;
  if (opened === null) return null;
  const { format, isCompressed, encoding, sheet, sheets = [], header, rows, top } = opened;
  const kind = isCompressed ? fill(words.compressed, { format: words.formats[format] }) : words.formats[format];
  const isTable = format !== 'xes';
  return (
    <section class="ledger-part" aria-labelledby="ledger-source">
      <h2 id="ledger-source">{t.heading}</h2>
      <p class="facts">
        {kind} · {fill(t.rows, { rows })}
      </p>
      <div class="ledger-fields">
        {encoding !== undefined && (
          <label>
            <span>{t.encoding}</span>
            <select
              value={encoding.encoding}
              onChange={(event) => void model.reopen({ encoding: event.currentTarget.value as Encoding })}
            >
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        {sheets.length > 1 && (
          <label>
            <span>{t.sheet}</span>
            <select value={sheet} onChange={(event) => void model.reopen({ sheet: event.currentTarget.value })}>
              {sheets.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        {isTable && <HeaderFields key={`${header.firstRow} ${header.headerRows}`} model={model} opened={opened} />}
      </div>
      {isTable && (
        <CellsTable label={t.preview} rows={top} header={[header.firstRow, header.firstRow + header.headerRows]} />
      )}
    </section>
  );
}

function HeaderFields({ model, opened }: { readonly model: LedgerModel; readonly opened: OpenedFacts }) {
  const { source: t } = pageTexts.value.ledger;
  const { header, rows } = opened;
  const firstRow = useSignal(header.firstRow);
  const headerRows = useSignal(header.headerRows);
  const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least && value <= rows;
  return (
    <form
      class="ledger-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void model.reopen({ firstRow: firstRow.value, headerRows: headerRows.value });
      }}
    >
      <label>
        <span>{t.firstRow}</span>
        <input
          type="number"
          min={1}
          max={rows}
          value={firstRow.value}
          onInput={(event) => {
            firstRow.value = event.currentTarget.valueAsNumber;
          }}
        />
      </label>
      <label>
        <span>{t.headerRows}</span>
        <input
          type="number"
          min={0}
          max={10}
          value={headerRows.value}
          onInput={(event) => {
            headerRows.value = event.currentTarget.valueAsNumber;
          }}
        />
      </label>
      <button type="submit" disabled={!isWhole(firstRow.value, 1) || !isWhole(headerRows.value, 0)}>
        {t.apply}
      </button>
    </form>
  );
}
