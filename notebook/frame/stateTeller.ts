import type { CellFault, FrameMessage } from './protocol.ts';

type Told = Extract<FrameMessage, { kind: 'state' }>;

/** Shorter runs are not told as running: cells that follow the clock or the mouse would tell hundreds a second. */
const longMs = 80;

/** Tells the page what each cell is doing, only where it changes. */
export class StateTeller {
  readonly #tell: (message: Told) => void;
  readonly #told = new Map<number, string>();
  readonly #waiting = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(tell: (message: Told) => void) {
    this.#tell = tell;
  }

  /** What the cell does next is told whatever it did before. */
  forget(id: number): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    this.#told.delete(id);
  }

  running(id: number): void {
    if (!this.#told.has(id)) this.#say(id, 'running');
    if (this.#waiting.has(id)) return;
    this.#waiting.set(
      id,
      setTimeout(() => {
        this.#waiting.delete(id);
        this.#say(id, 'running');
      }, longMs),
    );
  }

  ended(id: number, fault?: CellFault): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    this.#say(id, fault === undefined ? 'done' : 'failed', fault);
  }

  #say(id: number, state: Told['state'], fault?: CellFault): void {
    const said = JSON.stringify([state, fault]);
    if (this.#told.get(id) === said) return;
    this.#told.set(id, said);
    this.#tell({ kind: 'state', id, state, ...(fault === undefined ? {} : { fault }) });
  }
}
