import { useRef, useState } from 'preact/hooks';
import { faultText } from '../../../../locales/faultText.ts';
import { fill } from '../../../../locales/fill.ts';
import { caseIds, caseTextOf } from '../../../../scenarios/catalogue.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { type Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { keyOf } from './policyChoices.ts';
import { openPolicyFile } from './policyEdits.ts';
import { openCaseFile } from './questionEdits.ts';
import { policyTemplate, readScenarioFile } from './scenarioFile.ts';
import { useSettings } from './settingsContext.ts';

type Outcome = { readonly said: string; readonly faults?: readonly Fault[] };

/** A file of the reader's own, picked or dropped: a case becomes the case, a policy joins the comparison; of a faulty one the faults are listed. */
export function FileOpener() {
  const { state, language, words } = useSettings();
  const w = words.case;
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [over, setOver] = useState(false);

  const open = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    setOutcome(files.length > 1 ? { said: w.oneFile } : await opened(file));
  };

  async function opened(file: File): Promise<Outcome> {
    const { name } = file;
    let bytes: Uint8Array;
    try {
      // One byte over the limit is enough to refuse it: a huge file is never read whole.
      bytes = new Uint8Array(await file.slice(0, limits.fileBytes + 1).arrayBuffer());
    } catch {
      return { said: fill(w.unreadable, { name }) };
    }
    try {
      const read = readScenarioFile(name, bytes);
      if (read.kind === 'case') {
        state.edit((now) => openCaseFile(now, read.file));
        return { said: fill(w.openedCase, { name: read.spec.label[language] }) };
      }
      state.edit((now) => openPolicyFile(now, read.file));
      const key = keyOf({ kind: 'file', file: read.file });
      const there = state.question.peek().policies.some((one) => keyOf(one) === key);
      if (!there) return { said: fill(w.noRoom, { most: limits.policies, name }) };
      return { said: fill(w.openedPolicy, { name: read.policy.label[language] }) };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const { faults } = error;
      return { said: fill(faults.length === 1 ? w.oneFault : w.faults, { name, n: faults.length }), faults };
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same by keyboard.
    <div
      class="settings-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <button type="button" onClick={() => input.current?.click()}>
        {w.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label={w.open}
        onChange={(event) => {
          const field = event.currentTarget;
          // Cleared, so that a mended file of the same name can be opened again.
          void open([...(field.files ?? [])]).finally(() => {
            field.value = '';
          });
        }}
      />
      <p class="settings-note">{w.drop}</p>
      <div role="status" class="settings-opened">
        {outcome === null ? null : <Opened outcome={outcome} onDismiss={() => setOutcome(null)} />}
      </div>
      <Templates />
    </div>
  );
}

/** What can be downloaded, changed and opened again: the case as it is, and a policy under a name of its own. */
function Templates() {
  const { state, words } = useSettings();
  const { case: chosen } = state.question.value;
  const id = typeof chosen === 'string' ? chosen : caseIds[0]!;
  const files = [
    { name: `${id}.yaml`, text: caseTextOf(id), shown: `${id}.yaml` },
    { name: 'policy.yaml', text: policyTemplate(), shown: words.case.policyTemplate },
  ];
  return (
    <p class="settings-templates">
      {files.map(({ name, text, shown }) => (
        <a key={name} download={name} href={`data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`}>
          {fill(words.case.template, { name: shown })}
        </a>
      ))}
    </p>
  );
}

function Opened(props: { readonly outcome: Outcome; readonly onDismiss: () => void }) {
  const { language, words } = useSettings();
  const { said, faults = [] } = props.outcome;
  return (
    <>
      <p class={faults.length > 0 ? 'settings-problem' : undefined}>{said}</p>
      {faults.length === 0 ? null : (
        <ol class="settings-faults">
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>{faultText(fault, language)}</li>
          ))}
        </ol>
      )}
      <button type="button" class="settings-link" onClick={props.onDismiss}>
        {words.case.dismiss}
      </button>
    </>
  );
}
