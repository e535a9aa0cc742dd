import { clear, type DefineState, type Definition, NotebookRuntime, observe } from '@observablehq/notebook-kit/runtime';
import { cellFault } from './cellFault.ts';
import { type CompiledCell, compileCell } from './compile/compileCell.ts';
import { moduleOf } from './compile/moduleNames.ts';
import type { CellLaboratory } from './library/frameLaboratory.ts';
import type { CellFault, FrameCell } from './protocol.ts';

/** What a cell has come to. */
export interface CellValue {
  /** To be taken away: that of the first name where it defines several. */
  readonly value: unknown;
  readonly all: readonly unknown[];
  /** Of the value, if it has one. */
  readonly name: string | undefined;
  /** Names it defines. */
  readonly names: readonly string[];
  /** Names it reads. */
  readonly inputs: readonly string[];
}

/** What a cell is told to be doing. */
export interface CellEvents {
  readonly onNames: (id: number, names: readonly string[]) => void;
  readonly onPending: (id: number) => void;
  readonly onValue: (id: number, value: CellValue) => void;
  readonly onFault: (id: number, fault: CellFault, root: HTMLElement) => void;
}

export interface CellRuntimeOptions extends CellEvents {
  readonly builtins: Record<string, () => unknown>;
  /** What `simulate` and `compare` are for a cell, until its signal. */
  readonly laboratory: (signal: AbortSignal) => CellLaboratory;
  /** Makes a function of a cell's code. */
  readonly evaluate: (code: string) => unknown;
}

interface Cell {
  readonly state: DefineState;
  source: FrameCell;
  compiled?: CompiledCell;
  laboratory?: CellLaboratory;
}

/** The reactive runtime of the notebook kit with the cells in it; each can be defined anew or removed while the others live on. */
export class CellRuntime {
  readonly #options: CellRuntimeOptions;
  readonly #notebook: NotebookRuntime;
  readonly #cells = new Map<number, Cell>();

  constructor(options: CellRuntimeOptions) {
    this.#options = options;
    // Never called: whichever cell names one gets its own.
    const perCell = { simulate: () => undefined, compare: () => undefined };
    this.#notebook = new NotebookRuntime({ ...options.builtins, ...perCell });
  }

  /** Names that cells define. */
  *names(): Iterable<string> {
    for (const { compiled } of this.#cells.values()) yield* compiled?.names ?? [];
  }

  #isDefined(name: string): boolean {
    return [...this.names()].includes(name);
  }

  /** The laboratory of the cell that imports it. */
  laboratoryOf(id: number): CellLaboratory | undefined {
    return this.#cells.get(id)?.laboratory;
  }

  /** Text of a cell's function as it was written. */
  written(text: string): string | undefined {
    for (const { compiled } of this.#cells.values()) {
      const found = compiled?.written.get(text);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  define(source: FrameCell, root: HTMLDivElement): void {
    const before = this.#cells.get(source.id)?.compiled?.names ?? [];
    this.#define(source, root);
    this.#lookAgain(source.id, before);
  }

  #define(source: FrameCell, root: HTMLDivElement): void {
    const { id } = source;
    const cell = this.#cells.get(id) ?? { source, state: { root, expanded: [], variables: [] } };
    cell.source = source;
    this.#cells.set(id, cell);
    this.#undefine(cell);
    this.#options.onPending(id);
    try {
      const compiled = compileCell(source);
      const body = this.#options.evaluate(compiled.code) as Definition['body'];
      cell.compiled = compiled;
      this.#options.onNames(id, compiled.names);
      this.#notebook.define(cell.state, this.#definition(id, cell, compiled, body), this.#observer(id, cell, compiled));
    } catch (error) {
      this.#options.onNames(id, []);
      clear(cell.state);
      this.#options.onFault(id, cellFault(error, { id, lines: [], isDefined: (name) => this.#isDefined(name) }), root);
    }
  }

  remove(id: number): void {
    const cell = this.#cells.get(id);
    if (cell === undefined) return;
    const before = cell.compiled?.names ?? [];
    this.#undefine(cell);
    this.#cells.delete(id);
    this.#lookAgain(id, before);
  }

  /** Cells that define a name that this one no longer does, or now does too, run again: whether they may depends on it. */
  #lookAgain(id: number, before: readonly string[]): void {
    const after = this.#cells.get(id)?.compiled?.names ?? [];
    const changed = new Set([...before, ...after].filter((name) => before.includes(name) !== after.includes(name)));
    for (const [other, { source, state, compiled }] of this.#cells) {
      if (other !== id && compiled?.names.some((name) => changed.has(name))) this.#define(source, state.root);
    }
  }

  /** A name of this cell that another defines too. The runtime tells only those who read it. */
  #definedTwice(id: number, names: readonly string[]): string | undefined {
    const others = [...this.#cells].flatMap(([other, { compiled }]) => (other === id ? [] : (compiled?.names ?? [])));
    return names.find((name) => others.includes(name));
  }

  #undefine(cell: Cell): void {
    for (const variable of cell.state.variables.splice(0)) variable.delete();
    delete cell.compiled;
  }

  /** Gives the cell a laboratory that is shut when the cell runs anew or goes. */
  #definition(id: number, cell: Cell, compiled: CompiledCell, body: Definition['body']): Definition {
    const { inputs, outputs, output, autodisplay, autoview, automutable, imports } = compiled;
    const rest = {
      id,
      outputs: [...outputs],
      autodisplay,
      autoview,
      automutable,
      ...(output === undefined ? {} : { output }),
    };
    const isFree = !imports.some((name) => 'bundled' in moduleOf(name) && /(^|npm:|\/)zhili/.test(name));
    const verbs = ['simulate', 'compare'] as const;
    if (isFree && !verbs.some((verb) => inputs.includes(verb))) return { ...rest, inputs: [...inputs], body };
    const call = body as (this: unknown, ...values: unknown[]) => unknown;
    const { laboratory } = this.#options;
    return {
      ...rest,
      inputs: [...inputs, 'invalidation'],
      body(this: unknown, ...values: unknown[]) {
        const invalidation = values.pop() as Promise<void>;
        const shut = new AbortController();
        void invalidation.then(() => shut.abort());
        const own = laboratory(shut.signal);
        cell.laboratory = own;
        for (const verb of verbs) if (inputs.includes(verb)) values[inputs.indexOf(verb)] = own[verb];
        return call.apply(this, values);
      },
    };
  }

  #observer(id: number, cell: Cell, compiled: CompiledCell): typeof observe {
    const { onPending, onValue, onFault } = this.#options;
    const [only, more] = compiled.outputs;
    const name = compiled.output ?? (more === undefined ? only : undefined);
    // The runtime computes a variable once more as it is deleted.
    const isGone = () => cell.compiled !== compiled;
    const isDefined = (one: string) => this.#isDefined(one);
    const definedTwice = () => this.#definedTwice(id, compiled.names);
    return (state, definition) => {
      const base = observe(state, definition);
      return Object.assign(Object.create(base), {
        pending() {
          if (isGone()) return;
          onPending(id);
          base.pending();
        },
        fulfilled(value: unknown) {
          if (isGone()) return;
          const twice = definedTwice();
          if (twice !== undefined) {
            base._error = true;
            clear(state);
            onFault(id, { kind: 'duplicate', message: twice }, cell.state.root);
            return;
          }
          base.fulfilled(value);
          const isExports = compiled.output === undefined && compiled.outputs.length > 0;
          const exported = isExports && only !== undefined ? (value as Record<string, unknown>) : undefined;
          onValue(id, {
            value: exported === undefined || only === undefined ? value : exported[only],
            all: exported === undefined ? [value] : Object.values(exported),
            name,
            names: compiled.names,
            inputs: compiled.inputs,
          });
        },
        rejected(error: unknown) {
          if (isGone()) return;
          base._error = true;
          clear(state);
          onFault(id, cellFault(error, { id, lines: compiled.lines, isDefined }), cell.state.root);
        },
      });
    };
  }
}
