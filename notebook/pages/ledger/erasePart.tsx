import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import type { LedgerModel } from './ledgerModel.ts';

/** Forgets everything, and says so. */
export function ErasePart({ model }: { readonly model: LedgerModel }) {
  const { erase: t } = pageTexts.value.ledger;
  const forgotten = model.forgotten.value;
  return (
    <section class="ledger-part ledger-erase" aria-labelledby="ledger-erase">
      <h2 id="ledger-erase">{t.heading}</h2>
      <p>{t.note}</p>
      <button type="button" onClick={() => model.deleteEverything()}>
        {t.button}
      </button>
      <p role="status" class="ledger-status">
        {forgotten === null ? '' : fill(t.done, { n: forgotten })}
      </p>
    </section>
  );
}
