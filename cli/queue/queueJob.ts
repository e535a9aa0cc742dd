import { z } from 'zod';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import type { RunFailed, RunRequest } from '../../sim/experiment/run.ts';
import { failedRun } from '../../sim/experiment/runFaults.ts';

/** What a worker is told of a run. */
export interface QueueJob {
  readonly request: RunRequest;
  readonly engine: string;
  /** Folder of the rows as the sweep's machine sees it. */
  readonly store: string;
}

/** What a worker says of a finished run; the outcomes are in the store. */
export interface QueueReceipt {
  /** Whose rows: a name of the store, the same for all workers that write to it in the same place. */
  readonly store: string;
}

const jobSchema = z.object({ request: z.unknown(), engine: z.string().max(64), store: z.string().min(1).max(4096) });
const faultSchema = z.object({
  code: z.string(),
  path: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  expected: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  line: z.number().optional(),
});
const receiptSchema = z.object({ store: z.string() });

/** The frame of a job; the request in it is checked by `checkRunRequest`. Throws `jobInvalid` for data that no sweep has written. */
export function readQueueJob(data: unknown): z.infer<typeof jobSchema> {
  const read = jobSchema.safeParse(data);
  if (!read.success) throw new FaultError({ code: 'jobInvalid', path: 'job', expected: 'request, engine, store' });
  return read.data;
}

export function readReceipt(text: string): QueueReceipt | undefined {
  try {
    return receiptSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The faults of a failed run as the reason of a failed job. */
export function failureText({ fault, furtherFaults = [] }: Pick<RunFailed, 'fault' | 'furtherFaults'>): string {
  return JSON.stringify([fault, ...furtherFaults]);
}

/** A failed row for the reason of a failed job. BullMQ itself fails only a job that was lost too often. */
export function failureOf(request: RunRequest, reason: string): RunFailed {
  const [fault, ...furtherFaults] = faultsOf(reason);
  if (fault !== undefined)
    return furtherFaults.length === 0 ? { status: 'failed', fault } : { status: 'failed', fault, furtherFaults };
  return reason.includes('stalled')
    ? failedRun(request, 'runLostTooOften')
    : failedRun(request, 'workerCallFailed', reason);
}

function faultsOf(reason: string): readonly Fault[] {
  try {
    return z.array(faultSchema).parse(JSON.parse(reason)) as Fault[];
  } catch {
    return [];
  }
}
