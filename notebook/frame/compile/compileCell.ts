import { parseJavaScript, transpile } from '@observablehq/notebook-kit';
import type { Program } from 'acorn';
import { FrameFault } from '../frameFault.ts';
import type { FrameCell } from '../protocol.ts';
import { bodyLines, observableBodyLines } from './bodyLines.ts';
import { guardBody } from './guardBody.ts';
import { moduleOf } from './moduleNames.ts';

/** A cell as text that makes a function of its inputs. */
export interface CompiledCell {
  /** An expression. */
  readonly code: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly output: string | undefined;
  readonly autodisplay: boolean;
  readonly autoview: boolean;
  readonly automutable: boolean;
  /** What other cells can call what it defines. */
  readonly names: readonly string[];
  /** Line of the source that each line of the code stands for; 0 for none. */
  readonly lines: readonly number[];
  readonly written: ReadonlyMap<string, string>;
  readonly imports: readonly string[];
}

/** Name that errors give for a cell's code. */
export const codeName = (id: number): string => `zhili-cell-${id}.js`;

/**
 * Compiles a cell as the notebook kit does, with guards in loops and functions and imports the frame answers. Throws a `FrameFault`: `syntax` with
 * its place, `offline` for a module that would have to be fetched, `unsupported` for a kind of cell that the frame has no runtime for.
 */
export function compileCell(cell: FrameCell): CompiledCell {
  const { id, mode, source, hidden, output: given } = cell;
  if (mode === 'other' || mode === 'tex') throw new FrameFault({ kind: 'unsupported', message: mode });
  try {
    const options = { id, mode, value: source, hidden, ...(given === undefined ? {} : { output: given }) };
    const { body, inputs = [], outputs = [], output, ...rest } = transpile({ ...options, pinned: false } as never);
    const { text, written, imports } = guardBody(body, id);
    refuseForeign(imports, source);
    return {
      code: `(${text})\n//# sourceURL=${codeName(id)}`,
      inputs,
      outputs,
      output,
      autodisplay: rest.autodisplay ?? false,
      autoview: rest.autoview ?? false,
      automutable: rest.automutable ?? false,
      names: (output === undefined ? outputs : [output]).map((name) => name.replace(/^(viewof\$|mutable )/, '')),
      lines: linesOf(mode, source, body, outputs.length),
      written,
      imports,
    };
  } catch (error) {
    throw error instanceof SyntaxError ? syntaxFault(error, source) : error;
  }
}

function linesOf(mode: FrameCell['mode'], source: string, body: string, outputs: number): number[] {
  if (mode === 'ojs') return observableBodyLines(source, body);
  if (mode !== 'js') return bodyLines(source, body, { isExpression: true, isTemplate: true, outputs });
  const { expression, body: tree } = parseJavaScript(source);
  return bodyLines(source, body, {
    ...(expression ? {} : { program: tree as Program }),
    isExpression: expression,
    outputs,
  });
}

function refuseForeign(imports: readonly string[], source: string): void {
  for (const specifier of imports) {
    const module = moduleOf(specifier);
    if (!('foreign' in module)) continue;
    const name = module.foreign.replace(/^\w+:/, '');
    const line = source.split('\n').findIndex((text) => text.includes(name)) + 1;
    throw new FrameFault({ kind: 'offline', message: module.foreign, ...(line > 0 ? { line } : {}) });
  }
}

/** Where acorn and the notebook kit say it: at the end of the message, columns from 0. */
function syntaxFault(error: SyntaxError, source: string): FrameFault {
  const [, message = error.message, line, column] = /^(.*) \((\d+):(\d+)\)$/s.exec(error.message) ?? [];
  if (line === undefined) return new FrameFault({ kind: 'syntax', message });
  const last = source.split('\n').length;
  const place = { line: Math.min(Number(line), last), column: Number(column) + 1 };
  return new FrameFault({ kind: 'syntax', message, ...place });
}
