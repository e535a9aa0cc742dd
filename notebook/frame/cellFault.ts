import { codeName } from './compile/compileCell.ts';
import { FrameFault } from './frameFault.ts';
import type { CellFault } from './protocol.ts';

/**
 * What is wrong with a cell, of whatever it threw. `lines` are those of its compiled code. The runtime tells with errors of its own of names that
 * are not defined, defined twice or in a circle, and of errors of what the cell reads.
 */
export function cellFault(error: unknown, cell: { readonly id: number; readonly lines: readonly number[] }): CellFault {
  if (error instanceof FrameFault) return { ...error.fault, ...lineOf(error, cell) };
  const message = messageOf(error);
  if (!(error instanceof Error)) return { kind: 'thrown', message };
  if (error.name === 'RuntimeError') return runtimeFault(message, (error as { input?: unknown }).input);
  return { kind: 'thrown', message, ...lineOf(error, cell) };
}

function runtimeFault(message: string, input: unknown): CellFault {
  if (typeof input === 'string' && message === `${input} is not defined`)
    return { kind: 'unknownName', message: input };
  if (message === 'circular definition') return { kind: 'circular', message: '' };
  const [, twice] = /^(\S+) is defined more than once$/.exec(message) ?? [];
  if (twice !== undefined) return { kind: 'duplicate', message: twice };
  return typeof input === 'string' ? { kind: 'passedOn', message: input } : { kind: 'thrown', message };
}

function messageOf(error: unknown): string {
  try {
    if (!(error instanceof Error)) return String(error);
    return error.name === 'Error' || error.name === 'RuntimeError' || error.name === 'FaultError'
      ? error.message
      : `${error.name}: ${error.message}`;
  } catch {
    return '';
  }
}

/** The first place of the stack that is in the cell's code. */
function lineOf(
  error: Error,
  { id, lines }: { readonly id: number; readonly lines: readonly number[] },
): { line?: number } {
  const at = new RegExp(`${codeName(id).replace('.', '\\.')}:(\\d+)`).exec(String(error.stack));
  const line = at === null ? 0 : (lines[Number(at[1]) - 1] ?? 0);
  return line > 0 ? { line } : {};
}
