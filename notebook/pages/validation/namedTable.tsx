import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import type { DataTable } from '../../charts/dataTable.ts';
import { ScrollBox } from '../model/tables/scrollBox.tsx';
import { type SavedFacts, saveCsv, saveXlsx } from './saveTables.ts';

interface Props {
  /** Part of the names of files. */
  readonly id: string;
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly table: DataTable;
  readonly facts: SavedFacts;
  /** What is said instead of a table without rows. */
  readonly none?: string;
  /** Key of the column whose cells are marked by `markOf`. */
  readonly markOf?: (row: DataTable['rows'][number]) => string | undefined;
}

/** A part of the page that is a table: heading, words, ways to take it away, rows; its first column heads them. */
export function NamedTable({ id, title, lead, table, facts, none, markOf }: Props) {
  const { save } = pageTexts.value.validation;
  const { figures } = pageTexts.value;
  const [status, setStatus] = useState('');
  const heading = useId();
  const { columns, rows } = table;
  const xlsx = async () => {
    setStatus(figures.saving);
    try {
      setStatus(fill(figures.saved, { file: await saveXlsx(id, title, table, facts) }));
    } catch {
      setStatus(pageTexts.value.shell.partFailed);
    }
  };
  return (
    <section class="validation-part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {lead !== undefined && <p class="validation-note">{lead}</p>}
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <ScrollBox label={title} class="validation-scroll">
            <table class="validation-table">
              <thead>
                <tr>
                  {columns.map(({ key, label }) => (
                    <th key={key} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, place) => (
                  <tr key={place} data-mark={markOf?.(row)}>
                    {row.map((value, column) =>
                      column === 0 ? (
                        <th key={columns[column]!.key} scope="row">
                          {value}
                        </th>
                      ) : (
                        <td key={columns[column]!.key} data-column={columns[column]!.key}>
                          {value}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p class="validation-tools">
            <button
              type="button"
              aria-label={fill(save.csvOf, { title })}
              onClick={() => setStatus(fill(figures.saved, { file: saveCsv(id, table, facts) }))}
            >
              {save.csv}
            </button>
            <button type="button" aria-label={fill(save.xlsxOf, { title })} onClick={xlsx}>
              {save.xlsx}
            </button>
            <output>{status}</output>
          </p>
        </>
      )}
    </section>
  );
}
