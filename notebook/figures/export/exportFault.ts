import { FaultError } from '../../../sim/engine/fault.ts';

/** What went wrong while `file` was made, as a reader can be told. */
export function exportFault(error: unknown, file: string): FaultError {
  if (error instanceof FaultError) return error;
  const value = error instanceof Error ? error.message : String(error);
  return new FaultError({ code: 'exportFailed', path: file, value });
}
