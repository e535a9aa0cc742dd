import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { faultText } from '../../../../locales/faultText.ts';
import { fill } from '../../../../locales/fill.ts';
import { type Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { language, pageTexts } from '../../../app/reader.ts';

interface FilePickerProps {
  readonly label: string;
  /** Bytes of a file at most. */
  readonly most: number;
  /** Takes up what was picked and says so. Throws the faults of the file. */
  take(name: string, bytes: Uint8Array): string;
}

/** A button that opens a YAML file: what came of it is said, and of a faulty one all faults, while nothing is lost. */
export function FilePicker({ label, most, take }: FilePickerProps) {
  const { files: w } = pageTexts.value.calibration;
  const input = useRef<HTMLInputElement>(null);
  const outcome = useSignal<{ readonly said: string; readonly faults: readonly Fault[] } | null>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { name } = file;
    try {
      // One byte over the limit is enough to refuse it: a huge file is never read whole.
      const bytes = new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
      outcome.value = { said: take(name, bytes), faults: [] };
    } catch (error) {
      if (error instanceof FaultError) {
        const { faults } = error;
        outcome.value = { said: fill(w.faulty, { name, n: faults.length }), faults };
      } else outcome.value = { said: fill(w.unreadable, { name }), faults: [] };
    }
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={label}
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
                  <li key={`${fault.path} ${fault.code}`}>{faultText(fault, language.value)}</li>
                ))}
              </ol>
            )}
          </>
        )}
      </div>
    </>
  );
}
