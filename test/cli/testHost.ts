import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Host } from '../../cli/host.ts';
import { main } from '../../cli/main.ts';
import { nodeFileSystem } from '../../cli/output/fileSystem.ts';
import { nodeStoreFiles } from '../../cli/output/nodeStoreFiles.ts';
import { governanceModel } from '../../models/governance/model.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';
import { createWorkerApi } from '../../sim/experiment/workerApi.ts';
import { workerClient } from '../../sim/experiment/workerClient.ts';

export function governanceWorker(): PoolWorker {
  const api = createWorkerApi(new ModelRegistry().add(governanceModel), () => setImmediate());
  const remote = {
    listen: async (tell: (ticket: number, fraction: number) => void) => api.listen(tell),
    run: api.run,
    cancel: async (ticket: number) => api.cancel(ticket),
  };
  return { ...workerClient(remote, (callback) => callback), onFailure() {}, async terminate() {} };
}

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly messages: string;
}

/** Runs a command in this thread: workers too, the disk is real, the reader's language English unless told. */
export async function runCommand(argv: readonly string[], overrides: Partial<Host> = {}): Promise<CommandResult> {
  let out = '';
  let messages = '';
  const code = await main({
    argv,
    env: { LANG: 'en_GB.UTF-8' },
    version: '1.2.3',
    engine: '0123456789abcdef',
    cores: 2,
    pageFolder: '/nowhere/page',
    isTerminal: false,
    files: nodeFileSystem,
    storeFiles: nodeStoreFiles,
    readBytes: (path) => readFileSync(path),
    out: (text) => {
      out += text;
    },
    message: (text) => {
      messages += text;
    },
    now: () => performance.now(),
    wallClock: () => Date.now(),
    createPool: (size) => new WorkerPool({ size, spawn: governanceWorker }),
    onInterrupt: () => () => {},
    ...overrides,
  });
  return { code, out, messages };
}
