import type { CellFault, FrameMessage } from '../../../frame/protocol.ts';
import { plainWords } from '../document/plainWords.ts';

/** No output is taller; what is beyond scrolls inside. */
export const tallest = 20_000;

const longestMessage = 500;
const mostNames = 100;
const longestName = 100;
/** Runs of a simulation beyond which a count is none. */
const mostRuns = 1e9;

const states = ['running', 'done', 'failed'] as const;
const faultKinds: readonly CellFault['kind'][] = [
  'syntax',
  'thrown',
  'passedOn',
  'offline',
  'loop',
  'unknownName',
  'circular',
  'duplicate',
  'unsupported',
];

/**
 * A message of the frame, which runs foreign code, made anew from what is as the protocol says; undefined for anything else. Never throws: what
 * arrives is structured-cloned data, without getters.
 */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isRecord(data)) return undefined;
  switch (data.kind) {
    case 'ready':
    case 'beat':
      return { kind: data.kind };
    case 'size':
      return isId(data.id) && isAtLeast0(data.height)
        ? { kind: 'size', id: data.id, height: Math.min(data.height, tallest) }
        : undefined;
    case 'state':
      return readState(data);
    case 'names':
      return isId(data.id) && Array.isArray(data.names)
        ? { kind: 'names', id: data.id, names: data.names.slice(0, mostNames).filter(isName) }
        : undefined;
    case 'progress': {
      const { done, total, fraction } = data;
      if (!isCount(done) || !isCount(total) || !isAtLeast0(fraction)) return undefined;
      return { kind: 'progress', done: Math.min(done, total), total, fraction: Math.min(fraction, 1) };
    }
    case 'leave':
      return isId(data.id) ? { kind: 'leave', id: data.id } : undefined;
    default:
      return undefined;
  }
}

function readState({ id, state, fault }: Readonly<Record<string, unknown>>): FrameMessage | undefined {
  const known = states.find((one) => one === state);
  if (!isId(id) || known === undefined) return undefined;
  const read = readFault(fault);
  return { kind: 'state', id, state: known, ...(read === undefined ? {} : { fault: read }) };
}

function readFault(fault: unknown): CellFault | undefined {
  if (!isRecord(fault) || typeof fault.message !== 'string') return undefined;
  const kind = faultKinds.find((one) => one === fault.kind);
  if (kind === undefined) return undefined;
  return {
    kind,
    message: plainWords(fault.message, longestMessage),
    ...(isId(fault.line) ? { line: fault.line } : {}),
    ...(isId(fault.column) ? { column: fault.column } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const isAtLeast0 = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;

const isCount = (value: unknown): value is number => isAtLeast0(value) && Number.isInteger(value) && value <= mostRuns;

/** As JavaScript has them: nothing that could pass for words of the page. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= longestName &&
  /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(value);
