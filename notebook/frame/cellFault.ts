import { codeName } from './compile/compileCell.ts';
import { FrameFault } from './frameFault.ts';
import { absentNames } from './library/absent.ts';
import type { CellFault } from './protocol.ts';

interface FaultyCell {
  readonly id: number;
  /** Of its compiled code. */
  readonly lines: readonly number[];
  /** Whether some cell defines this name. */
  readonly isDefined: (name: string) => boolean;
}

/**
 * What is wrong with a cell, of whatever it threw. The runtime tells with errors of its own of names that
 * are not defined, defined twice or in a circle, and of errors of what the cell reads.
 */
export function cellFault(error: unknown, cell: FaultyCell): CellFault {
  if (error instanceof FrameFault) return { ...error.fault, ...lineOf(error, cell) };
  const message = messageOf(error);
  if (!(error instanceof Error)) return { kind: 'thrown', message };
  if (error.name === 'RuntimeError') return runtimeFault(message, (error as { input?: unknown }).input, cell);
  return { kind: 'thrown', message, ...lineOf(error, cell) };
}

function runtimeFault(message: string, input: unknown, { isDefined }: FaultyCell): CellFault {
  if (typeof input === 'string' && message === `${input} is not defined`)
    return { kind: 'unknownName', message: input };
  if (message === 'circular definition') return { kind: 'circular', message: '' };
  const [, twice] = /^(\S+) is defined more than once$/.exec(message) ?? [];
  if (twice !== undefined) return { kind: 'duplicate', message: twice };
  if (typeof input !== 'string') return { kind: 'thrown', message };
  if (isDefined(input)) return { kind: 'passedOn', message: input };
  return absentNames.includes(input) ? { kind: 'unsupported', message: input } : { kind: 'thrown', message };
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
function lineOf(error: Error, { id, lines }: FaultyCell): { line?: number } {
  const at = new RegExp(`${codeName(id).replace('.', '\\.')}:(\\d+)`).exec(String(error.stack));
  const line = at === null ? 0 : (lines[Number(at[1]) - 1] ?? 0);
  return line > 0 ? { line } : {};
}
