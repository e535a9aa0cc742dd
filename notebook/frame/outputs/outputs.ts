import { fill } from '../../../locales/fill.ts';
import type { FrameTexts } from '../../locales/en/frame.ts';

/** The place of one cell's output. */
export interface Output {
  readonly id: number;
  readonly section: HTMLElement;
  /** Filled by the runtime. */
  readonly root: HTMLDivElement;
}

export interface OutputEvents {
  readonly onSize: (id: number, height: number) => void;
  readonly onLeave: (id: number) => void;
}

/** The outputs of all cells, each in a region of its own at the height the page tells, in the notebook's order. */
export class Outputs {
  readonly #host: HTMLElement;
  readonly #events: OutputEvents;
  readonly #sizes: ResizeObserver;
  readonly #told = new Map<number, number>();
  readonly #outputs = new Map<number, Output>();
  #places: readonly { readonly id: number; readonly top: number }[] = [];
  #texts: FrameTexts;

  constructor(host: HTMLElement, texts: FrameTexts, events: OutputEvents) {
    this.#host = host;
    this.#texts = texts;
    this.#events = events;
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) this.#tellSize(Number((target as HTMLElement).dataset.cell));
    });
  }

  /** The output of this cell, made if there is none. */
  of(id: number): Output {
    const known = this.#outputs.get(id);
    if (known !== undefined) return known;
    const section = document.createElement('section');
    section.className = 'output';
    section.dataset.cell = String(id);
    section.tabIndex = -1;
    const root = document.createElement('div');
    root.className = 'output-content';
    section.append(root);
    section.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#events.onLeave(id);
    });
    const output = { id, section, root };
    this.#outputs.set(id, output);
    this.#name(output);
    this.#host.append(section);
    this.#sizes.observe(section);
    if (this.#places.some((place) => place.id === id)) this.place(this.#places);
    return output;
  }

  remove(id: number): void {
    const output = this.#outputs.get(id);
    if (output === undefined) return;
    this.#sizes.unobserve(output.section);
    output.section.remove();
    this.#outputs.delete(id);
    this.#told.delete(id);
  }

  /** Where outputs stand, those too that are still to come; the order is the notebook's. */
  place(places: readonly { readonly id: number; readonly top: number }[]): void {
    this.#places = places;
    let before: Element | null = null;
    for (const { id, top } of places) {
      const output = this.#outputs.get(id);
      if (output === undefined) continue;
      const { section } = output;
      section.style.top = `${top}px`;
      this.#name(output);
      // Moved only where it must be: a node that moves loses focus.
      if (section.previousElementSibling !== before) {
        if (before === null) this.#host.prepend(section);
        else before.after(section);
      }
      before = section;
    }
  }

  enter(id: number): void {
    this.#outputs.get(id)?.section.focus();
  }

  /** Where the output stands in the notebook, from 1. */
  number(id: number): number {
    const at = this.#places.findIndex((place) => place.id === id);
    return at < 0 ? id : at + 1;
  }

  set texts(texts: FrameTexts) {
    this.#texts = texts;
    for (const output of this.#outputs.values()) this.#name(output);
  }

  #name({ id, section }: Output): void {
    section.setAttribute('role', 'region');
    section.setAttribute('aria-label', fill(this.#texts.output, { n: this.number(id) }));
  }

  #tellSize(id: number): void {
    const section = this.#outputs.get(id)?.section;
    if (section === undefined) return;
    const height = Math.ceil(section.getBoundingClientRect().height);
    if (this.#told.get(id) === height) return;
    this.#told.set(id, height);
    this.#events.onSize(id, height);
  }
}
