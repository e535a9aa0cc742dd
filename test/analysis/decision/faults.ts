import { FaultError } from '../../../sim/engine/fault.ts';

/** The faults that a call throws; any other error goes on. */
export function thrownFaults(call: () => unknown): FaultError['faults'] {
  try {
    call();
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  throw new Error('nothing was thrown');
}
