import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { faultText } from '../../../../locales/faultText.ts';
import { fill } from '../../../../locales/fill.ts';
import { parseEnsemble } from '../../../../scenarios/ensemble/parseEnsemble.ts';
import { decodeText } from '../../../../scenarios/loader/checkText.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { type Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { ensembleId } from './faultPlaces.ts';
import { attempted } from './policyChoices.ts';
import { setEnsemble } from './questionEdits.ts';
import { useSettings } from './settingsContext.ts';

/** Parameter sets of a calibration, one a world: which file is carried, and ways to open another one and to take it out. */
export function EnsembleChoice() {
  const { state, words, language } = useSettings();
  const w = words.ensemble;
  const input = useRef<HTMLInputElement>(null);
  const outcome = useSignal<{ readonly said: string; readonly faults: readonly Fault[] } | null>(null);
  const { ensemble: file } = state.question.value;
  const read = file === undefined ? undefined : attempted(() => parseEnsemble(file.text, { name: file.name }));
  const open = async (picked: File | undefined): Promise<void> => {
    if (picked === undefined) return;
    const { name } = picked;
    try {
      // One byte over the limit is enough to refuse it: a huge file is never read whole.
      const bytes = new Uint8Array(await picked.slice(0, limits.fileBytes + 1).arrayBuffer());
      const size = { bytes: limits.fileBytes, tokenLength: limits.fileBytes };
      const text = decodeText(bytes, { name, limits: size });
      parseEnsemble(text, { name });
      state.edit((now) => setEnsemble(now, { name, text }));
      outcome.value = null;
    } catch (error) {
      const faults = error instanceof FaultError ? error.faults : [];
      outcome.value = { said: fill(faults.length > 0 ? w.faulty : w.unreadable, { name, n: faults.length }), faults };
    }
  };
  return (
    <section class="settings-ensemble" id={ensembleId} tabIndex={-1} aria-label={w.heading}>
      <h4 class="settings-subhead">{w.heading}</h4>
      <p class={file !== undefined && read === undefined ? 'settings-problem' : 'settings-note'}>
        {file === undefined
          ? w.none
          : read === undefined
            ? fill(w.damaged, { file: file.name })
            : fill(w.there, {
                label: read.label[language],
                file: file.name,
                n: read.sets.length,
                k: Object.keys(read.sets[0]!).length,
              })}
      </p>
      <div class="form-files">
        <button type="button" onClick={() => input.current?.click()}>
          {file === undefined ? w.open : w.another}
        </button>
        {file !== undefined && (
          <button type="button" onClick={() => state.edit((now) => setEnsemble(now, undefined))}>
            {w.remove}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={w.open}
        onChange={(event) => {
          const field = event.currentTarget;
          // Cleared, so that a mended file of the same name can be opened again.
          void open(field.files?.[0]).finally(() => {
            field.value = '';
          });
        }}
      />
      <div role="status" class="settings-opened">
        {outcome.value !== null && (
          <>
            <p class="settings-problem">{outcome.value.said}</p>
            <ol class="settings-faults">
              {outcome.value.faults.map((fault) => (
                <li key={`${fault.path} ${fault.code}`}>{faultText(fault, language)}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
