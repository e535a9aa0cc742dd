import { dateText } from '../../../../ledger/dates/civilDays.ts';
import type { LedgerWarning } from '../../../../ledger/rows/warnings.ts';
import { fill } from '../../../../locales/fill.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { TableBox } from '../../robustness/result/tableBox.tsx';
import type { LedgerModel } from '../ledgerModel.ts';
import type { ReadFound } from '../run/ledgerWorkerApi.ts';
import { BadRows } from './badRows.tsx';

/** What was read, what was left out and why, and what to mind; nothing before. */
export function ReadPart({ model }: { readonly model: LedgerModel }) {
  const { result: t } = pageTexts.value.ledger;
  const read = model.read.value;
  if (read === null) return null;
  return (
    <>
      <section class="ledger-part" aria-labelledby="ledger-read">
        <h2 id="ledger-read">{t.heading}</h2>
        <p role="status" class="ledger-first">
          {fill(t.summary, { ...read.counts })}
        </p>
        <Counts read={read} isEvents={model.mapping.value.form === 'events'} />
        <Contents read={read} />
        <Warnings warnings={read.warnings} />
        <div>
          <button type="button" onClick={() => void model.correct()}>
            {t.correct}
          </button>
        </div>
      </section>
      <section class="ledger-part" aria-labelledby="ledger-bad">
        <h2 id="ledger-bad">{t.badHeading}</h2>
        <BadRows badRows={read.badRows} />
      </section>
    </>
  );
}

function Counts({ read: { counts }, isEvents }: { readonly read: ReadFound; readonly isEvents: boolean }) {
  const { result: t } = pageTexts.value.ledger;
  const { counts: words } = chartReader.value.texts.ledgerReading;
  const lines = [
    [words.header, counts.header],
    [words.blank, counts.blank],
    [words.bad, counts.bad],
    [isEvents ? fill(words.events, { cases: counts.cases }) : words.cases, counts.used],
  ] as const;
  return (
    <TableBox label={t.rowsCaption}>
      <table class="robust-table ledger-counts">
        <caption>{t.rowsCaption}</caption>
        <tbody>
          {lines.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.rows}</th>
            <td class="number">{counts.rows}</td>
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

function Contents({ read }: { readonly read: ReadFound }) {
  const { counts: words } = chartReader.value.texts.ledgerReading;
  if (read.span === null) return null;
  const [from, until] = read.span;
  const { open, counts, types, places, departments, persons, households } = read;
  return (
    <p>
      {fill(words.contents, { from: dateText(from), until: dateText(until), open, cases: counts.cases })}
      <br />
      {fill(words.words, { types, places, departments, persons, households })}
    </p>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly LedgerWarning[] }) {
  const { result: t } = pageTexts.value.ledger;
  const { ledgerReading: words } = chartReader.value.texts;
  if (warnings.length === 0) return null;
  const textOf = ({ code, column = '', count = 0, value }: LedgerWarning) => {
    const order = value === 'dmy' || value === 'mdy' ? words.dayOrders[value] : '';
    return fill(words.warnings[code], { column, count, value: order });
  };
  return (
    <div class="message notice">
      <h3>{t.warnings}</h3>
      <ul>
        {warnings.map(textOf).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
