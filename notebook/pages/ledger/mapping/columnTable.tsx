import { type ColumnKey, columnKeys } from '../../../../ledger/columns/columnMapping.ts';
import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { TableBox } from '../../robustness/result/tableBox.tsx';
import type { LedgerModel } from '../ledgerModel.ts';
import type { OpenedFacts } from '../run/ledgerWorkerApi.ts';
import { keyOf, withColumn } from './mappingEdits.ts';

/** A row a column of the file: some of its cells, the guess, and what it is taken for. */
export function ColumnTable({ model, opened }: { readonly model: LedgerModel; readonly opened: OpenedFacts }) {
  const { mapping: t } = pageTexts.value.ledger;
  const { ledgerReading, report } = chartReader.value.texts;
  const mapping = model.mapping.value;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const guessText = (column: string) => {
    const guess = opened.guess.guesses.find((one) => one.column === column);
    const key = keyOf(mapping, column);
    if (guess?.key !== key) return t.corrected;
    if (guess === undefined) return t.noGuess;
    const by = ledgerReading.mapping.by[guess.by];
    return fill(t.guess, { confidence: Math.round(100 * guess.confidence), by });
  };
  return (
    <TableBox label={t.heading}>
      <table class="robust-table">
        <caption class="visually-hidden">{t.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.takenFor}</th>
            <th scope="col">{t.confidence}</th>
            <th scope="col">{t.examples}</th>
            <th scope="col" class="number">
              {t.filled}
            </th>
          </tr>
        </thead>
        <tbody>
          {opened.columns.map(({ name, filled, examples }) => {
            const key = keyOf(mapping, name);
            return (
              <tr key={name} data-read={key !== undefined}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    aria-label={fill(t.select, { column: name })}
                    value={key ?? ''}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      model.mapping.value = withColumn(mapping, name, value === '' ? undefined : (value as ColumnKey));
                    }}
                  >
                    <option value="">{t.none}</option>
                    {columnKeys.map((one) => (
                      <option key={one} value={one}>
                        {ledgerReading.keys[one]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>{guessText(name)}</td>
                <td class="ledger-examples">{examples.join(report.separator)}</td>
                <td class="number">{percent(filled)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
