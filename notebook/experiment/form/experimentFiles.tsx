import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import { parseExperimentBytes } from '../../../scenarios/experiment/parseExperiment.ts';
import { writeExperiment } from '../../../scenarios/experiment/writeExperiment.ts';
import { limits } from '../../../scenarios/question/limits.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { download } from '../../figures/export/download.ts';
import { useForm } from './formContext.ts';

interface Outcome {
  readonly said: string;
  readonly faults: readonly Fault[];
}

/** The experiment as a file, and one from a file, picked or dropped: of a faulty one the faults are listed, and nothing is lost. */
export function ExperimentFiles() {
  const { state, words, language } = useForm();
  const w = words.start;
  const input = useRef<HTMLInputElement>(null);
  const outcome = useSignal<Outcome | null>(null);
  const over = useSignal(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { name } = file;
    let bytes: Uint8Array;
    try {
      // One byte over the limit is enough to refuse it: a huge file is never read whole.
      bytes = new Uint8Array(await file.slice(0, limits.fileBytes + 1).arrayBuffer());
    } catch {
      outcome.value = { said: fill(w.unreadable, { name }), faults: [] };
      return;
    }
    try {
      const size = { bytes: limits.fileBytes, tokenLength: limits.fileBytes };
      const experiment = parseExperimentBytes(bytes, { name, limits: size });
      state.edit(() => experiment);
      outcome.value = { said: fill(w.opened, { name: experiment.label[language] }), faults: [] };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const { faults } = error;
      outcome.value = { said: fill(faults.length === 1 ? w.faultyOne : w.faulty, { name, n: faults.length }), faults };
    }
  };
  const save = () => {
    const experiment = state.experiment.peek();
    try {
      download(new Blob([writeExperiment(experiment)], { type: 'application/yaml' }), `${experiment.id}.yaml`);
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      outcome.value = { said: w.unsaved, faults: error.faults };
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same by keyboard.
    <div
      class="settings-drop"
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
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <div class="form-files">
        <button type="button" onClick={() => input.current?.click()}>
          {w.open}
        </button>
        <button type="button" onClick={save}>
          {w.save}
        </button>
      </div>
      <p class="settings-note">{w.note}</p>
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
            <p class={outcome.value.faults.length > 0 ? 'settings-problem' : undefined}>{outcome.value.said}</p>
            {outcome.value.faults.length > 0 && (
              <ol class="settings-faults">
                {outcome.value.faults.map((fault) => (
                  <li key={`${fault.path} ${fault.code}`}>{faultText(fault, language)}</li>
                ))}
              </ol>
            )}
            <button
              type="button"
              class="settings-link"
              onClick={() => {
                outcome.value = null;
              }}
            >
              {w.dismiss}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
