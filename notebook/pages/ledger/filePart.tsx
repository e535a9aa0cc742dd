import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ledgerLimits } from '../../../ledger/reading/limits.ts';
import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import type { LedgerModel } from './ledgerModel.ts';

/** Which file, picked or dropped, and how far it has been opened or read. */
export function FilePart({ model }: { readonly model: LedgerModel }) {
  const { file: t } = pageTexts.value.ledger;
  const input = useRef<HTMLInputElement>(null);
  const over = useSignal(false);
  const file = model.file.value;
  const open = (chosen: File | undefined) => {
    if (chosen !== undefined) void model.choose(chosen);
  };
  return (
    <section class="ledger-part" aria-labelledby="ledger-file">
      <h2 id="ledger-file">{t.heading}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same by keyboard. */}
      <div
        class="ledger-drop"
        data-over={over.value}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          open(event.dataTransfer?.files[0]);
        }}
      >
        {file !== null && <p class="ledger-chosen">{fill(t.chosen, { name: file.name })}</p>}
        <button type="button" class={file === null ? 'primary' : undefined} onClick={() => input.current?.click()}>
          {file === null ? t.choose : t.chooseOther}
        </button>
        <p class="facts">{fill(t.drop, { size: ledgerLimits.bytes >> 20 })}</p>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xes,.gz"
          hidden
          aria-label={t.choose}
          onChange={(event) => {
            const field = event.currentTarget;
            open(field.files?.[0]);
            // Cleared, so that a mended file of the same name can be opened again.
            field.value = '';
          }}
        />
      </div>
      <Progress model={model} />
    </section>
  );
}

function Progress({ model }: { readonly model: LedgerModel }) {
  const { file: t } = pageTexts.value.ledger;
  const stage = model.stage.value;
  const isBusy = stage === 'opening' || stage === 'reading';
  const text = isBusy ? fill(t[stage], { name: model.file.value?.name ?? '' }) : '';
  return (
    <>
      <p role="status" class="ledger-status">
        {text}
      </p>
      {isBusy && (
        <div class="ledger-progress">
          <progress max={1} value={model.progress.value} aria-label={text} />
          <button type="button" onClick={() => void model.stop()}>
            {t.stop}
          </button>
        </div>
      )}
    </>
  );
}
