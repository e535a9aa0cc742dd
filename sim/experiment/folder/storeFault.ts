import { FaultError } from '../../engine/fault.ts';

function codeOf(thrown: unknown): unknown {
  return (thrown as { code?: unknown } | null)?.code;
}

/** Whether a file system says that there is no such file. */
export function isNoSuchFile(thrown: unknown): boolean {
  return codeOf(thrown) === 'ENOENT';
}

/** Whether a disk says that it cannot give back what stands there. */
export function isUnreadable(thrown: unknown): boolean {
  return codeOf(thrown) === 'EIO';
}

/** Whether a file system says that there is no room: the disk or the user's share of it is full. */
export function isDiskFull(thrown: unknown): boolean {
  return codeOf(thrown) === 'ENOSPC' || codeOf(thrown) === 'EDQUOT';
}

/** `storeFull` where the disk is full, `storeFailed` for all else a file system throws; a `FaultError` as it is. */
export function storeFault(thrown: unknown, path: string): FaultError {
  if (thrown instanceof FaultError) return thrown;
  const value = thrown instanceof Error ? thrown.message : String(thrown);
  return new FaultError({ code: isDiskFull(thrown) ? 'storeFull' : 'storeFailed', path, value });
}

/** Whether an error says that the store has no room. */
export function isStoreFull(thrown: unknown): boolean {
  return thrown instanceof FaultError && thrown.faults.some(({ code }) => code === 'storeFull');
}
