import type { BadRow } from '../../../../ledger/rows/badRow.ts';
import { fill } from '../../../../locales/fill.ts';
import { rowsByReason } from '../../../../report/ledger/badReasons.ts';
import { badRowsCsv } from '../../../../report/ledger/badRowsCsv.ts';
import { problemText } from '../../../../report/ledger/problemText.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { download } from '../../../figures/export/download.ts';
import { TableBox } from '../../robustness/result/tableBox.tsx';

const listed = 100;

/** Excel takes a file without it for the local code page and garbles Chinese. */
const byteOrderMark = '\ufeff';

/** Rows that were left out: how many for which reason, the first of them with everything that is wrong, and all as a file. */
export function BadRows({ badRows }: { readonly badRows: readonly BadRow[] }) {
  const { result: t } = pageTexts.value.ledger;
  const { texts } = chartReader.value;
  if (badRows.length === 0) return <p>{t.none}</p>;
  const shown = badRows.slice(0, listed);
  const title = fill(t.listed, { n: shown.length, total: badRows.length });
  const save = () => {
    const parts = [byteOrderMark, ...badRowsCsv(badRows, texts)];
    download(new Blob(parts, { type: 'text/csv;charset=utf-8' }), t.fileName);
  };
  return (
    <>
      <TableBox label={t.byReason}>
        <table class="robust-table ledger-counts">
          <caption>{t.byReason}</caption>
          <thead>
            <tr>
              <th scope="col">{t.reason}</th>
              <th scope="col" class="number">
                {t.rowCount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rowsByReason(badRows).map(({ reason, rows }) => (
              <tr key={reason}>
                <th scope="row">{fill(texts.ledgerReading.reasons[reason], { value: '…' })}</th>
                <td class="number">{rows}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <div>
        <button type="button" onClick={save}>
          {t.download}
        </button>
      </div>
      <details class="ledger-listed">
        <summary>{title}</summary>
        <TableBox label={title}>
          <table class="robust-table">
            <caption class="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.row}</th>
                <th scope="col">{t.problems}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, problems }) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  <td>
                    <ul>
                      {problems
                        .map((problem) => problemText(problem, texts))
                        .map((text) => (
                          <li key={text}>{text}</li>
                        ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </details>
    </>
  );
}
