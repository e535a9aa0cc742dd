import { FaultError } from '../engine/fault.ts';
import type { ExperimentFaultCode } from './faultCodes.ts';
import type { RunFailed, RunRequest } from './run.ts';

/** Where a run stands in its experiment: `governance/reactive/seed 7/replicate 3`. */
function runPath(request: RunRequest): string {
  const name = request.policy === undefined ? request.model : `${request.model}/${request.policy}`;
  return `${name}/seed ${request.seed}/replicate ${request.replicate}`;
}

/** A failed row whose fault names the run, with `code` and, if given, what was seen. */
export function failedRun(request: RunRequest, code: string, value?: string): RunFailed {
  const path = runPath(request);
  return { status: 'failed', fault: value === undefined ? { code, path } : { code, path, value } };
}

/** A failed row for anything thrown: the faults of a `FaultError` as they are, all else as `code` with its message. */
export function failedByThrow(request: RunRequest, code: ExperimentFaultCode, thrown: unknown): RunFailed {
  if (thrown instanceof FaultError && thrown.faults[0] !== undefined) {
    const [fault, ...furtherFaults] = thrown.faults;
    return furtherFaults.length === 0 ? { status: 'failed', fault } : { status: 'failed', fault, furtherFaults };
  }
  return failedRun(request, code, thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
}

/** Whether the run was stopped on request, which is no failure of the model. */
export function isCancelledRun(result: {
  readonly status: string;
  readonly fault?: { readonly code: string };
}): boolean {
  return result.status === 'failed' && result.fault?.code === 'cancelled';
}
