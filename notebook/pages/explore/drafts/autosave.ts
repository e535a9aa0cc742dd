import { type ReadonlySignal, signal } from '@preact/signals';
import type { NotebookDocument } from '../document/notebookDocument.ts';
import type { Draft, DraftStore } from './draftStore.ts';

/** `refused`: the browser keeps nothing, or has no room. */
export type SaveStatus = 'unchanged' | 'pending' | 'saved' | 'refused';

/** Where the notebook on screen is kept: id and time of the draft as this page last read or wrote it. */
interface DraftLine {
  id?: number;
  seen?: number;
}

/** An edit is written this long after it at the latest. */
const delayMs = 400;

/** Keeps the notebook on screen as a draft. Trouble with the medium is told by `status`, never thrown. */
export class Autosave {
  readonly #store: Promise<DraftStore | undefined>;
  readonly #status = signal<SaveStatus>('unchanged');
  readonly #savedAt = signal<number | undefined>(undefined);
  #line: DraftLine = {};
  #pending: Omit<Draft, 'saved'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(open: () => Promise<DraftStore>) {
    this.#store = open().catch(() => {
      this.#status.value = 'refused';
      return undefined;
    });
  }

  get status(): ReadonlySignal<SaveStatus> {
    return this.#status;
  }

  get savedAt(): ReadonlySignal<number | undefined> {
    return this.#savedAt;
  }

  /** The notebook on screen is another one: what comes is a draft of its own, or goes on with the one it was read from. */
  begin(from?: { readonly id: number; readonly saved: number }): void {
    void this.flush();
    this.#line = from === undefined ? {} : { id: from.id, seen: from.saved };
    this.#savedAt.value = from?.saved;
    if (this.#status.value !== 'refused') this.#status.value = from === undefined ? 'unchanged' : 'saved';
  }

  /** Later calls before it is written replace it. */
  keep(document: NotebookDocument, isForeign: boolean): void {
    this.#pending = { document, isForeign };
    if (this.#status.value !== 'refused') this.#status.value = 'pending';
    // Not put off by the next edit: who types without a pause is kept too.
    this.#timer ??= setTimeout(() => void this.flush(), delayMs);
  }

  /** Writes what is pending; resolves when it is written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending === undefined) return this.#writing;
    const line = this.#line;
    this.#writing = this.#writing.then(() => this.#write(pending, line));
    return this.#writing;
  }

  async list() {
    await this.#writing;
    return (await (await this.#store)?.list().catch(() => [])) ?? [];
  }

  async delete(id: number): Promise<void> {
    await (await this.#store)?.delete(id).catch(() => {});
  }

  async #write(pending: Omit<Draft, 'saved'>, line: DraftLine): Promise<void> {
    const store = await this.#store;
    if (store === undefined) return;
    const saved = Date.now();
    try {
      line.id = await store.write({ ...pending, saved }, line.id, line.seen);
      line.seen = saved;
      if (line !== this.#line) return;
      this.#savedAt.value = saved;
      this.#status.value = this.#pending === undefined ? 'saved' : 'pending';
    } catch {
      this.#status.value = 'refused';
    }
  }
}
