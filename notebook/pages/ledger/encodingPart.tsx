import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import { CellsTable } from './cellsTable.tsx';
import type { LedgerModel } from './ledgerModel.ts';
import { shortCell } from './run/columnSamples.ts';

const shownCells = 8;

/** The encodings a file may be in, each with its first rows; nothing where its bytes say which. */
export function EncodingPart({ model }: { readonly model: LedgerModel }) {
  const { encoding: t } = pageTexts.value.ledger;
  const question = model.question.value;
  if (question === null) return null;
  return (
    <section class="ledger-part" aria-labelledby="ledger-encoding">
      <h2 id="ledger-encoding">{t.heading}</h2>
      <p>{t.lead}</p>
      {question.candidates.map(({ encoding, confidence, rows }) => (
        <div key={encoding} class="ledger-candidate">
          <h3>{fill(t.candidate, { encoding, confidence: Math.round(100 * confidence) })}</h3>
          {rows.length === 0 ? (
            <p>{t.noRows}</p>
          ) : (
            <CellsTable
              label={fill(t.preview, { encoding })}
              rows={rows.map((row) => row.slice(0, shownCells).map(shortCell))}
            />
          )}
          <button type="button" onClick={() => void model.reopen({ encoding })}>
            {fill(t.choose, { encoding })}
          </button>
        </div>
      ))}
    </section>
  );
}
