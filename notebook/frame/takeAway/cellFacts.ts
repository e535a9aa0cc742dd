import type { Facts } from '../../../library/api.ts';

interface KnownCell {
  readonly own: readonly Facts[];
  readonly names: readonly string[];
  readonly inputs: readonly string[];
}

/** What each cell's value comes from: the facts of results in it and in the cells it reads, however far. */
export class CellFacts {
  readonly #cells = new Map<number, KnownCell>();

  /** `values` are those of the names the cell defines, or its only one; `inputs` the names it reads. */
  keep(id: number, values: readonly unknown[], names: readonly string[], inputs: readonly string[]): void {
    this.#cells.set(id, { own: values.flatMap((value) => factsIn(value) ?? []), names, inputs });
  }

  forget(id: number): void {
    this.#cells.delete(id);
  }

  /** Each once, the cell's own first. */
  of(id: number): Facts[] {
    const seen = new Set([id]);
    const waiting = [id];
    const found = new Map<string, Facts>();
    for (const next of waiting) {
      const cell = this.#cells.get(next);
      for (const facts of cell?.own ?? []) found.set(JSON.stringify(facts), facts);
      for (const [other, { names }] of this.#cells) {
        if (seen.has(other) || !names.some((name) => cell?.inputs.includes(name))) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    return [...found.values()];
  }
}

/** Facts a value carries as results of the library do; undefined for anything else. */
function factsIn(value: unknown): Facts | undefined {
  try {
    const { facts } = Object(value) as { readonly facts?: Partial<Facts> };
    const isWhole =
      typeof facts?.version === 'string' && typeof facts.engine === 'string' && Array.isArray(facts.rules);
    // A copy: the cell may change what it shows.
    return isWhole ? (JSON.parse(JSON.stringify(facts)) as Facts) : undefined;
  } catch {
    // Whatever a getter of the cell's throws.
    return undefined;
  }
}
