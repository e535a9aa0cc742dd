import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { download } from '../../figures/export/download.ts';
import { fileName } from '../../figures/export/fileName.ts';
import type { Appearance } from '../../frame/protocol.ts';
import { cellOf, emptyNotebook, type NotebookCell, type NotebookDocument } from './document/notebookDocument.ts';
import { addCell, deleteCell, moveCell } from './document/notebookEdits.ts';
import {
  beginHistory,
  changedCell,
  type NotebookHistory,
  record,
  redo,
  settle,
  undo,
} from './document/notebookHistory.ts';
import { notebookLimits, readNotebook, tooLarge } from './document/readNotebook.ts';
import { writeNotebook } from './document/writeNotebook.ts';
import type { Autosave } from './drafts/autosave.ts';
import type { StoredDraft } from './drafts/draftStore.ts';
import { FrameRuns } from './frame/frameRuns.ts';
import { frameCell, isAsRun, isRunnable } from './runnableCell.ts';
import { ShownCode } from './shownCode.ts';

/** Where the notebook on screen came from; what is not the reader's own or ours runs on the reader's word only. */
export type Origin = { readonly kind: 'own' | 'example' | 'draft' } | { readonly kind: 'file'; readonly name: string };

/** Where the keyboard is to go; a new object each time. */
export interface FocusWish {
  readonly id: number;
}

export type OpenOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly name: string; readonly faults: readonly Fault[] };

/** A text edit after a pause as long as this is a step of its own. */
const pauseMs = 800;
/** A cell is not held up longer by a draft that is being written. */
const longestFlushMs = 300;

/** The notebook on screen with everything that is done to it. */
export class ExploreModel {
  readonly runs: FrameRuns;
  readonly autosave: Autosave;
  readonly #history: Signal<NotebookHistory>;
  readonly #origin = signal<Origin>({ kind: 'own' });
  /** Whether the reader has given the word for cells that came from elsewhere. */
  readonly #isTrusted = signal(true);
  readonly #focusWish = signal<FocusWish | undefined>(undefined);
  /** Where the cell stood that was deleted last, until something else is done. */
  readonly #deleted = signal<number | undefined>(undefined);
  readonly shown = new ShownCode();
  readonly document: ReadonlySignal<NotebookDocument>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Whether someone else may have written part of it; its drafts remember. */
  readonly isForeign = signal(false);
  /** Number of the notebook on screen: another is another notebook. */
  readonly opened = signal(0);
  /** The editor the keyboard was in last, for what is inserted. */
  lastEditor: { readonly id: number; isAlive(): boolean; insert(text: string): void } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(appearance: () => Appearance, workers: number, autosave: Autosave, title: string) {
    this.#history = signal(beginHistory(emptyNotebook(title)));
    this.document = computed(() => this.#history.value.present);
    this.canUndo = computed(() => this.#history.value.past.length > 0);
    this.canRedo = computed(() => this.#history.value.future.length > 0);
    this.autosave = autosave;
    this.runs = new FrameRuns({
      appearance,
      workers,
      // From where the keyboard is not, a cell wants to take it and not to give it.
      onLeave: (id) => {
        if (document.activeElement?.matches('.explore-frame')) this.focus(id);
      },
    });
    effect(() => {
      appearance();
      this.runs.tellAppearance();
    });
  }

  get origin(): ReadonlySignal<Origin> {
    return this.#origin;
  }

  get isTrusted(): ReadonlySignal<boolean> {
    return this.#isTrusted;
  }

  get focusWish(): ReadonlySignal<FocusWish | undefined> {
    return this.#focusWish;
  }

  get deleted(): ReadonlySignal<number | undefined> {
    return this.#deleted;
  }

  /** An edit; those of one `gesture` that follow each other without a pause undo as one. */
  edit(by: (document: NotebookDocument) => NotebookDocument, gesture?: string): void {
    const before = this.#history.peek();
    const after = record(before, by(before.present), gesture);
    if (after === before) return;
    this.#history.value = after;
    this.#deleted.value = undefined;
    this.#keep();
    clearTimeout(this.#pause);
    if (gesture !== undefined) this.#pause = setTimeout(() => this.settle(), pauseMs);
  }

  settle(): void {
    this.#history.value = settle(this.#history.peek());
  }

  undo(): void {
    this.#travel(undo);
  }

  redo(): void {
    this.#travel(redo);
  }

  add(after: number | undefined, mode: 'js' | 'md', source = ''): void {
    const { document, id } = addCell(this.document.peek(), after, mode, source);
    this.edit(() => document);
    this.shown.show(id, true);
    this.focus(id);
  }

  addBefore(id: number): void {
    const { cells } = this.document.peek();
    this.add(cells[cells.findIndex((cell) => cell.id === id) - 1]?.id, 'js');
  }

  /** Puts code where the keyboard was last, or into a new cell at the end. */
  insert(text: string): void {
    const { lastEditor } = this;
    const isThere = lastEditor !== undefined && cellOf(this.document.peek(), lastEditor.id) !== undefined;
    if (isThere && lastEditor.isAlive()) lastEditor.insert(text);
    else this.add(this.document.peek().cells.at(-1)?.id, 'js', text);
  }

  delete(id: number): void {
    const { cells } = this.document.peek();
    const place = cells.findIndex((cell) => cell.id === id);
    this.edit((document) => deleteCell(document, id));
    this.runs.remove(id);
    this.#deleted.value = place + 1;
    const next = (cells[place + 1] ?? cells[place - 1])?.id;
    if (next !== undefined) this.focus(next);
  }

  move(id: number, by: -1 | 1): void {
    this.edit((document) => moveCell(document, id, by));
    this.focus(id);
  }

  focus(id: number): void {
    this.#focusWish.value = { id };
  }

  focused(): void {
    this.#focusWish.value = undefined;
  }

  /** Whether a cell's code is on screen: by choice, because it is pinned or all are shown, or because there is no result to see. */
  showsCode(cell: NotebookCell): boolean {
    return this.shown.has(cell.id, cell.pinned || this.runs.runOf(cell.id).value.state === 'notRun');
  }

  /** Runs one cell; those that use its names follow. The draft is written first, should it never end. */
  async run(id: number): Promise<void> {
    this.settle();
    if (!(await this.#flushed())) return;
    const cell = cellOf(this.document.peek(), id);
    if (cell !== undefined && isRunnable(cell)) this.runs.define([frameCell(cell)]);
  }

  /** Runs all cells: the reader's word for a notebook that came from elsewhere. */
  async runAll(): Promise<void> {
    this.settle();
    this.#isTrusted.value = true;
    if (!(await this.#flushed())) return;
    this.runs.define(
      this.document
        .peek()
        .cells.filter((cell) => isRunnable(cell) && cell.source.trim() !== '')
        .map(frameCell),
    );
  }

  /** Ends everything that runs; no edit is lost. */
  stop(): void {
    this.runs.stop();
  }

  startNew(title: string): void {
    this.#begin(emptyNotebook(title), { kind: 'own' });
  }

  /** A notebook of ours, which runs at once. Throws what `readNotebook` throws. */
  openExample(text: string): Promise<void> {
    this.#begin(readNotebook(text), { kind: 'example' });
    return this.runAll();
  }

  openDraft({ id, saved, document, isForeign }: StoredDraft): void {
    this.#begin(document, { kind: 'draft' }, { id, saved });
    this.#isTrusted.value = false;
    this.isForeign.value = isForeign;
  }

  /** A file of anyone's: its code is shown, and nothing runs. What was on screen stays a draft. A broken file changes nothing. */
  async openFile(file: File): Promise<OpenOutcome> {
    try {
      if (file.size > notebookLimits.bytes) throw tooLarge(file.size);
      const text = await file.text().catch(() => {
        throw new FaultError({ code: 'notebookUnreadable', path: file.name });
      });
      const document = readNotebook(text);
      this.#begin(document, { kind: 'file', name: file.name });
      this.#isTrusted.value = false;
      this.isForeign.value = true;
      this.#keep();
      return { kind: 'opened' };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      return { kind: 'failed', name: file.name, faults: error.faults };
    }
  }

  /** Hands the notebook to the reader as an Observable notebook file; returns its name. */
  save(): string {
    this.settle();
    const document = this.document.peek();
    const name = fileName([document.title === '' ? 'notebook' : document.title], 'html');
    download(new Blob([writeNotebook(document)], { type: 'text/html' }), name);
    return name;
  }

  /** The page is left, for another of ours or for good. */
  async leave(): Promise<void> {
    this.runs.stop();
    await this.autosave.flush();
  }

  #begin(document: NotebookDocument, origin: Origin, draft?: { readonly id: number; readonly saved: number }): void {
    this.runs.stop();
    this.autosave.begin(draft);
    clearTimeout(this.#pause);
    this.shown.showAll(false);
    this.#deleted.value = undefined;
    this.lastEditor = undefined;
    this.#origin.value = origin;
    this.#isTrusted.value = true;
    this.isForeign.value = false;
    this.#history.value = beginHistory(document);
    this.opened.value++;
  }

  #keep(): void {
    this.autosave.keep(this.document.peek(), this.isForeign.peek());
  }

  #travel(by: (history: NotebookHistory) => NotebookHistory): void {
    const before = this.#history.peek();
    const after = by(settle(before));
    if (after.present === before.present) return;
    this.#history.value = after;
    this.#deleted.value = undefined;
    this.#keep();
    this.#followCells(before.present, after.present);
    const changed = changedCell(before.present, after.present);
    if (changed !== undefined) this.focus(changed);
  }

  /** Cells that came or went by undoing: those that went end, those that come back as they last ran run again. */
  #followCells(before: NotebookDocument, after: NotebookDocument): void {
    for (const { id } of before.cells) if (cellOf(after, id) === undefined) this.runs.remove(id);
    const back = after.cells.filter((cell) => {
      const { state, ran } = this.runs.runOf(cell.id).peek();
      return cellOf(before, cell.id) === undefined && state === 'notRun' && ran !== undefined && isAsRun(cell, ran);
    });
    this.runs.define(back.map(frameCell));
  }

  /** Waits for the draft to be written; false if the reader has opened another notebook meanwhile: the word was not given for that. */
  async #flushed(): Promise<boolean> {
    const opened = this.opened.peek();
    await Promise.race([this.autosave.flush(), new Promise((resolve) => setTimeout(resolve, longestFlushMs))]);
    return opened === this.opened.peek();
  }
}
