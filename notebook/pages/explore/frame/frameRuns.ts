import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Appearance, CellFault, FrameCell, FrameStart, PageMessage } from '../../../frame/protocol.ts';
import { MessageBudget } from './messageBudget.ts';
import { readFrameMessage } from './readFrameMessage.ts';
import { loadMs, patienceMs, Watchdog } from './watchdog.ts';

/** What the frame has told of a cell. */
export interface CellRun {
  readonly state: 'notRun' | 'running' | 'done' | 'failed';
  /** As it was when it was last given to the frame. */
  readonly ran?: FrameCell;
  readonly fault?: CellFault;
  /** Of its output, in CSS pixels. */
  readonly height: number;
  readonly names: readonly string[];
}

export interface FrameProgress {
  readonly done: number;
  readonly total: number;
  readonly fraction: number;
}

/** `silent`: it has not answered for a while; `unreachable`: it has not loaded; `broken`: it was ended for what its cells did to it or to the page. */
export type FrameStatus = 'none' | 'starting' | 'live' | 'silent' | 'unreachable' | 'broken';

/** Without a frame. */
const ended: readonly FrameStatus[] = ['none', 'unreachable', 'broken'];

const notRun: CellRun = { state: 'notRun', height: 0, names: [] };
const noProgress: FrameProgress = { done: 0, total: 0, fraction: 0 };
const tickMs = 1000;

export interface FrameRunsOptions {
  readonly appearance: () => Appearance;
  readonly workers: number;
  /** The reader leaves an output for the editor of its cell. */
  readonly onLeave: (id: number) => void;
}

/**
 * The page's side of one frame after another: which cells it was given, how they stand, whether it answers. There is no frame, and nothing can run,
 * before the first cell is given.
 */
export class FrameRuns {
  /** Told before the keyboard goes into the frame. */
  onEnter: (() => void) | undefined;
  readonly #options: FrameRunsOptions;
  readonly #status = signal<FrameStatus>('none');
  readonly #progress = signal(noProgress);
  readonly #generation = signal(0);
  /** Changes whenever a name or a state of any cell does. */
  readonly #changes = signal(0);
  readonly #runs = new Map<number, Signal<CellRun>>();
  /** In the order they were given. */
  readonly #given = new Map<number, FrameCell>();
  #places: readonly { readonly id: number; readonly top: number }[] = [];
  #port: MessagePort | undefined;
  #isReady = false;
  #watchdog = new Watchdog();
  #budget = new MessageBudget();
  #startedAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: FrameRunsOptions) {
    this.#options = options;
  }

  get status(): ReadonlySignal<FrameStatus> {
    return this.#status;
  }

  get progress(): ReadonlySignal<FrameProgress> {
    return this.#progress;
  }

  /** Number of the frame to be shown; 0 for none. Another number is another frame. */
  get generation(): ReadonlySignal<number> {
    return this.#generation;
  }

  get changes(): ReadonlySignal<number> {
    return this.#changes;
  }

  runOf(id: number): ReadonlySignal<CellRun> {
    return this.#runSignal(id);
  }

  /** Runs cells anew, and those that depend on them; makes the frame where there is none. */
  define(cells: readonly FrameCell[]): void {
    if (cells.length === 0) return;
    for (const cell of cells) {
      this.#given.set(cell.id, cell);
      this.#change(cell.id, ({ height, names }) => ({ state: 'running', ran: cell, height, names }));
    }
    if (ended.includes(this.#status.value)) this.#start();
    else if (this.#isReady) this.#give(cells);
  }

  /** What the cell was when it last ran is remembered: undoing its deletion may run the same again. */
  remove(id: number): void {
    if (!this.#given.delete(id)) return;
    this.#change(id, ({ ran }) => ({ ...notRun, ...(ran === undefined ? {} : { ran }) }));
    if (this.#isReady) this.#post({ kind: 'remove', id });
  }

  place(places: readonly { readonly id: number; readonly top: number }[]): void {
    this.#places = places;
    if (this.#isReady) this.#post({ kind: 'places', places });
  }

  tellAppearance(): void {
    if (this.#isReady) this.#post({ kind: 'appearance', appearance: this.#options.appearance() });
  }

  /** Puts the keyboard into a cell's output. */
  enter(id: number): void {
    if (!this.#isReady) return;
    this.onEnter?.();
    this.#post({ kind: 'enter', id });
  }

  /** Ends the frame with all that runs in it. */
  stop(): void {
    this.#end('none');
  }

  /** Ends a frame whose cells keep the page from its work. */
  break(): void {
    this.#end('broken');
  }

  #end(status: FrameStatus): void {
    this.#close();
    this.#status.value = status;
    this.#generation.value = 0;
    this.#given.clear();
    for (const id of this.#runs.keys()) this.#change(id, () => notRun);
  }

  /**
   * A document has loaded in the frame of this generation. Its origin is opaque, so that the message can only be addressed to any. A second one is not
   * ours: a cell has put something else in the place of the first, and nothing that was told of outputs holds.
   */
  attach(window: Pick<Window, 'postMessage'>, generation: number): void {
    if (generation !== this.#generation.value || generation === 0) return;
    if (this.#port !== undefined) {
      this.break();
      return;
    }
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    // What was on its way when the port was closed may still come.
    port1.onmessage = ({ data }) => {
      if (this.#port === port1) this.#receive(data);
    };
    const { appearance, workers } = this.#options;
    const start: FrameStart = { kind: 'start', appearance: appearance(), workers };
    window.postMessage(start, '*', [port2]);
  }

  #start(): void {
    this.#close();
    this.#watchdog = new Watchdog();
    this.#budget = new MessageBudget();
    this.#startedAt = performance.now();
    this.#status.value = 'starting';
    this.#generation.value = nextGeneration++;
    let before = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      this.#tick(now - before, now);
      before = now;
    }, tickMs);
  }

  #close(): void {
    clearInterval(this.#timer);
    this.#port?.close();
    this.#port = undefined;
    this.#isReady = false;
    this.#progress.value = noProgress;
  }

  #tick(passedMs: number, now: number): void {
    if (!this.#isReady) {
      if (now - this.#startedAt < loadMs) return;
      this.#end('unreachable');
      return;
    }
    // Timers of a page nobody sees are slowed down, the frame's too.
    if (globalThis.document?.visibilityState === 'hidden') this.#watchdog.heard();
    else if (this.#watchdog.tick(passedMs) > patienceMs) this.#status.value = 'silent';
  }

  #receive(data: unknown): void {
    if (!this.#budget.take(performance.now())) {
      this.break();
      return;
    }
    const message = readFrameMessage(data);
    if (message === undefined) return;
    this.#watchdog.heard();
    if (this.#isReady) this.#status.value = 'live';
    switch (message.kind) {
      case 'ready':
        if (!this.#isReady) this.#begin();
        break;
      case 'size':
        if (this.#given.has(message.id)) this.#change(message.id, (run) => ({ ...run, height: message.height }));
        break;
      case 'state': {
        const { id, state, fault } = message;
        if (!this.#given.has(id)) break;
        this.#change(id, ({ fault: _, ...run }) => ({ ...run, state, ...(fault === undefined ? {} : { fault }) }));
        break;
      }
      case 'names':
        if (this.#given.has(message.id)) this.#change(message.id, (run) => ({ ...run, names: message.names }));
        break;
      case 'progress': {
        const { done, total, fraction } = message;
        this.#progress.value = { done, total, fraction };
        break;
      }
      case 'leave':
        if (this.#given.has(message.id)) this.#options.onLeave(message.id);
        break;
    }
  }

  #begin(): void {
    this.#isReady = true;
    this.#status.value = 'live';
    this.#give([...this.#given.values()]);
  }

  /** Outputs are made as cells are defined, and only then have a place. */
  #give(cells: readonly FrameCell[]): void {
    this.#post({ kind: 'define', cells });
    this.#post({ kind: 'places', places: this.#places });
  }

  #post(message: PageMessage): void {
    this.#port?.postMessage(message);
  }

  #runSignal(id: number): Signal<CellRun> {
    const found = this.#runs.get(id) ?? signal(notRun);
    this.#runs.set(id, found);
    return found;
  }

  #change(id: number, by: (run: CellRun) => CellRun): void {
    const run = this.#runSignal(id);
    const before = run.value;
    run.value = by(before);
    if (before.state !== run.value.state || before.names !== run.value.names) this.#changes.value++;
  }
}

let nextGeneration = 1;
