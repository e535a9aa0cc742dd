import { pageTexts } from '../../app/reader.ts';
import { TableBox } from '../robustness/result/tableBox.tsx';

interface CellsTableProps {
  readonly label: string;
  /** From the first row of the file. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that are header, counted from 1: from the first up to the last, not included. */
  readonly header?: readonly [first: number, end: number];
}

/** The first rows of a file as they are. */
export function CellsTable({ label, rows, header = [0, 0] }: CellsTableProps) {
  const { source: t } = pageTexts.value.ledger;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return (
    <TableBox label={label}>
      <table class="robust-table ledger-cells">
        <caption class="visually-hidden">{label}</caption>
        <tbody>
          {rows.map((row, place) => {
            const number = place + 1;
            const isHeader = number >= header[0] && number < header[1];
            return (
              <tr key={number} data-header={isHeader}>
                <th scope="row">
                  {number}
                  {isHeader && <small>{t.isHeader}</small>}
                </th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={`${number} ${column}`}>{row[column] ?? ''}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
