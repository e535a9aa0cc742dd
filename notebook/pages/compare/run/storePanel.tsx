import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { faultText } from '../../../../locales/faultText.ts';
import { fill } from '../../../../locales/fill.ts';
import { sizeText } from '../../../../report/sizeText.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import type { Workbench } from '../../../run/workbench.ts';

/** What is kept of finished runs, how much room it takes, what is wrong with it, and how to be rid of it. */
export function StorePanel({ workbench }: { readonly workbench: Workbench }) {
  const { store: texts } = pageTexts.value.run;
  const isCleared = useSignal(false);
  const state = useComputed(() => workbench.session.status.value.state);
  useSignalEffect(() => {
    // What is kept has changed when a run has ended, and is not gone any more.
    state.value;
    isCleared.value = false;
    void workbench.lookUpUsage();
  });
  const clear = async () => {
    try {
      await workbench.store.clear();
      isCleared.value = true;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      workbench.storeTrouble.value = error.faults;
    }
    await workbench.lookUpUsage();
  };
  const usage = workbench.usage.value;
  return (
    <details class="store-panel">
      <summary>
        {texts.title}
        {usage !== undefined && <span class="facts"> {sizeText(usage.bytes)}</span>}
      </summary>
      <p>{texts.note}</p>
      {usage !== undefined && (
        <p>
          {fill(Number.isFinite(usage.capBytes) ? texts.usage : texts.usageOpen, {
            rows: usage.rows,
            size: sizeText(usage.bytes),
            cap: sizeText(usage.capBytes),
          })}
        </p>
      )}
      <button type="button" onClick={clear}>
        {texts.clear}
      </button>
      <p aria-live="polite">{isCleared.value ? texts.cleared : ''}</p>
    </details>
  );
}

/** What is wrong with the store, where every reader sees it; nothing while all is well. */
export function StoreTrouble({ workbench }: { readonly workbench: Workbench }) {
  const faults = workbench.storeTrouble.value;
  if (faults.length === 0) return null;
  return (
    <div class="message notice" role="status">
      <p>{pageTexts.value.run.store.trouble}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.code}>{faultText(fault, language.value)}</li>
        ))}
      </ul>
    </div>
  );
}
