import { FaultError, type FaultValue } from '../../../sim/engine/fault.ts';

const longestShown = 300;

/** A value as a fault can show it, whatever a rule made it. */
export function shown(value: unknown): FaultValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'string') return value.slice(0, longestShown);
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What somebody's code has thrown, in its own words. */
export function wordsOf(thrown: unknown): string {
  const { name, message } = (thrown ?? {}) as { name?: unknown; message?: unknown };
  const text = typeof message === 'string' && typeof name === 'string' ? `${name}: ${message}` : String(thrown);
  return text.slice(0, longestShown);
}

/** A fault that whoever catches it gives its place: thrown where only the deed is known. */
export const placeless = '';

/** What a rule has thrown at `path` as a fault: those of this room as they are, given a place where they have none; all else as `ownRuleThrew` in its own words. */
export function faultThrown(path: string, thrown: unknown): FaultError {
  if (!(thrown instanceof FaultError)) return new FaultError({ code: 'ownRuleThrew', path, value: wordsOf(thrown) });
  return new FaultError(thrown.faults.map((fault) => (fault.path === placeless ? { ...fault, path } : fault)));
}

/** Whether a function is an ordinary one: neither asynchronous nor a generator, whose work would be done later or never. */
export const isSynchronous = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Function]';
