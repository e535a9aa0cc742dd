/** Names of what lies in Redis. Runs of one engine never meet workers of another: each has a queue of its own. */
export const queueName = (engine: string): string => `zhili-${engine}`;

/** Never a plain whole number, which BullMQ takes for one of its own. */
export const jobId = (key: string): string => `run-${key}`;

/** Undefined for a job that is no run. */
export const keyOfJob = (id: string): string | undefined => /^run-([0-9a-f]{64})$/.exec(id)?.[1];

export type LiveKind = 'sweep' | 'worker';

/** The set of the ids of all that gave a sign of life. */
export const liveSet = (kind: LiveKind): string => `zhili:live:${kind}s`;

/** What one of them says of itself; gone some time after its last sign of life. */
export const liveEntry = (kind: LiveKind, id: string): string => `zhili:live:${kind}:${id}`;
