import { proxy, wrap } from 'comlink';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { LedgerPageFaultCode } from '../faultCodes.ts';
import type { LedgerWorkerApi } from './ledgerWorkerApi.ts';

/** A thread that holds a ledger. */
export interface LedgerThread {
  readonly worker: LedgerWorkerApi;
  /** Everything it holds is gone; calls that are under way never settle. */
  end(): void;
}

/** Starts a thread for a ledger; `onCrash` is told when it died. */
export function startLedgerThread(onCrash: (faults: readonly Fault[]) => void): LedgerThread {
  const thread = new Worker(new URL('./ledgerWorker.ts', import.meta.url), { type: 'module' });
  thread.addEventListener('error', ({ message }) => {
    onCrash([{ code: 'ledgerThreadLost' satisfies LedgerPageFaultCode, path: 'ledger', value: message ?? '' }]);
  });
  const remote = wrap<LedgerWorkerApi>(thread);
  return {
    worker: {
      open: (bytes, options, tell) => remote.open(bytes, options, proxy(tell)),
      read: (mapping, tell) => remote.read(mapping, proxy(tell)),
      correct: (corrected) => remote.correct(corrected),
      makeScenario: (choice, tell) => remote.makeScenario(choice, proxy(tell)),
      stopScenario: () => remote.stopScenario(),
    },
    end: () => thread.terminate(),
  };
}
