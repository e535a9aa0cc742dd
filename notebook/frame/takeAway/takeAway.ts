import { fill } from '../../../locales/fill.ts';
import type { Language } from '../../../locales/language.ts';
import { chartPng } from '../../figures/export/chartPng.ts';
import { download } from '../../figures/export/download.ts';
import { fileName } from '../../figures/export/fileName.ts';
import { tableCsv } from '../../figures/export/tableCsv.ts';
import { frameTextsOf } from '../../locales/frameTexts.ts';
import type { CellValue } from '../cellRuntime.ts';
import type { Outputs } from '../outputs/outputs.ts';
import { CellFacts } from './cellFacts.ts';
import { factsInName, factsLine } from './factsLine.ts';
import { outputPicture } from './outputPicture.ts';
import { type RowsOut, rowsOut, tableOf } from './tableOf.ts';

/** Smaller drawings are signs, not figures. In CSS pixels. */
const leastFigure = 60;

const formats = { svg: 'saveSvg', png: 'savePng', csv: 'saveCsv', json: 'saveJson' } as const;
type Format = keyof typeof formats;

interface Offer {
  readonly name: string | undefined;
  readonly data: RowsOut | undefined;
  readonly bar: HTMLElement;
  readonly watch: MutationObserver;
}

/** Offers below each output what it can be taken away as: figures as pictures, rows as tables. */
export class TakeAway {
  readonly #outputs: Outputs;
  readonly #language: () => Language;
  readonly #offers = new Map<number, Offer>();
  readonly #facts = new CellFacts();

  constructor(outputs: Outputs, language: () => Language) {
    this.#outputs = outputs;
    this.#language = language;
  }

  /** The cell has this value, and shows what it shows. */
  offer(id: number, { value, all, name, names, inputs }: CellValue): void {
    this.#facts.keep(id, all, names, inputs);
    const { section, root } = this.#outputs.of(id);
    const old = this.#offers.get(id);
    const bar = old?.bar ?? document.createElement('div');
    bar.className = 'take-away';
    bar.setAttribute('role', 'group');
    section.append(bar);
    old?.watch.disconnect();
    // What is displayed may come and change long after the cell has run.
    const watch = new MutationObserver(() => this.#fill(id));
    watch.observe(root, { childList: true, subtree: true });
    this.#offers.set(id, { name, data: rowsOut(value), bar, watch });
    this.#fill(id);
  }

  withdraw(id: number): void {
    this.#facts.forget(id);
    const offer = this.#offers.get(id);
    offer?.watch.disconnect();
    offer?.bar.remove();
    this.#offers.delete(id);
  }

  /** Says everything again, in the language of now. */
  rename(): void {
    for (const [id, { bar }] of this.#offers) {
      bar.replaceChildren();
      this.#fill(id);
    }
  }

  #fill(id: number): void {
    const offer = this.#offers.get(id);
    if (offer === undefined) return;
    const { root } = this.#outputs.of(id);
    const wanted: Format[] = [
      ...(hasFigure(root) ? (['svg', 'png'] as const) : []),
      ...(offer.data !== undefined ? (['csv', 'json'] as const) : []),
    ];
    const texts = frameTextsOf(this.#language());
    const { bar } = offer;
    bar.setAttribute('aria-label', fill(texts.take, { n: this.#outputs.number(id) }));
    const has = [...bar.querySelectorAll('button')].map(({ dataset }) => dataset.format);
    if (has.join() === wanted.join()) return;
    bar.hidden = wanted.length === 0;
    bar.replaceChildren(
      ...wanted.map((format) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.format = format;
        button.textContent = format.toUpperCase();
        button.title = texts[formats[format]];
        button.setAttribute('aria-label', texts[formats[format]]);
        button.addEventListener('click', () => void this.#save(id, format));
        return button;
      }),
    );
  }

  async #save(id: number, format: Format): Promise<void> {
    const offer = this.#offers.get(id);
    if (offer === undefined) return;
    try {
      const blob = await this.#file(id, offer, format);
      const parts = [offer.name ?? `cell-${this.#outputs.number(id)}`, ...factsInName(this.#facts.of(id))];
      download(blob, fileName(parts, format));
    } catch (error) {
      const { cannotSave } = frameTextsOf(this.#language());
      const said = document.createElement('span');
      said.setAttribute('role', 'status');
      said.textContent = fill(cannotSave, { message: error instanceof Error ? error.message : String(error) });
      offer.bar.append(said);
    }
  }

  async #file(id: number, { data }: Offer, format: Format): Promise<Blob> {
    const rows = data ?? (() => []);
    const facts = this.#facts.of(id);
    switch (format) {
      case 'csv':
        return new Blob([tableCsv(tableOf(rows()))], { type: 'text/csv;charset=utf-8' });
      case 'json': {
        const [only, ...more] = facts;
        const value = only === undefined ? rows() : { facts: more.length === 0 ? only : facts, rows: rows() };
        return new Blob([`${JSON.stringify(value, null, 1)}\n`], { type: 'application/json' });
      }
      case 'svg':
      case 'png': {
        const language = this.#language();
        const picture = outputPicture(this.#outputs.of(id).root, factsLine(facts, frameTextsOf(language)), language);
        return format === 'png' ? chartPng(picture) : new Blob([picture.markup], { type: 'image/svg+xml' });
      }
    }
  }
}

function hasFigure(root: HTMLElement): boolean {
  return [...root.querySelectorAll('svg')].some((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return width >= leastFigure && height >= leastFigure;
  });
}
