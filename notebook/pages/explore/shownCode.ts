import { type ReadonlySignal, signal } from '@preact/signals';

/** Which cells show their code by the reader's choice, or because something else asks for it. */
export class ShownCode {
  readonly #chosen = signal<ReadonlyMap<number, boolean>>(new Map());
  readonly #all = signal(false);

  get all(): ReadonlySignal<boolean> {
    return this.#all;
  }

  /** Whether a cell's code is on screen: by choice, or else because all are shown or `otherwise`. */
  has(id: number, otherwise: boolean): boolean {
    return this.#chosen.value.get(id) ?? (this.#all.value || otherwise);
  }

  show(id: number, shown: boolean): void {
    this.#chosen.value = new Map(this.#chosen.peek()).set(id, shown);
  }

  /** Every cell, whatever was chosen for it. */
  showAll(shown: boolean): void {
    this.#chosen.value = new Map();
    this.#all.value = shown;
  }
}
