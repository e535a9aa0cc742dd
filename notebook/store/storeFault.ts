import { FaultError } from '../../sim/engine/fault.ts';
import type { NotebookFaultCode } from '../faultCodes.ts';

export type StoreFaultCode = Extract<NotebookFaultCode, `store${string}`>;

/** A fault of the store with what was seen; `otherwise` is the code of whatever is neither a full disk nor a lost connection. */
export function storeFault(thrown: unknown, otherwise: StoreFaultCode): FaultError {
  if (thrown instanceof FaultError) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const value =
    thrown instanceof Error || thrown instanceof DOMException ? `${name}: ${thrown.message}` : String(thrown);
  if (name === 'QuotaExceededError') return new FaultError({ code: 'storeFull', path: 'store', value });
  // What IndexedDB throws on a connection that was closed, or at a site that may not keep anything.
  const isLost = ['InvalidStateError', 'SecurityError', 'VersionError'].includes(name);
  return new FaultError({ code: isLost ? 'storeUnavailable' : otherwise, path: 'store', value });
}
