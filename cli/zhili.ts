#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../package.json';
import { WorkerPool } from '../sim/experiment/pool.ts';
import { exitCodes } from './exitCodes.ts';
import { main } from './main.ts';
import { spawnNodeWorker } from './nodeWorkers.ts';
import { nodeFileSystem } from './output/fileSystem.ts';
import { nodeStoreFiles } from './output/nodeStoreFiles.ts';

// Who reads only the first lines (`zhili list | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : exitCodes.incomplete),
);

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  version,
  engine: __ENGINE_DIGEST__,
  cores: availableParallelism(),
  // Beside the running file, as the build puts it.
  pageFolder: join(dirname(fileURLToPath(import.meta.url)), 'page'),
  isTerminal: process.stderr.isTTY === true,
  files: nodeFileSystem,
  storeFiles: nodeStoreFiles,
  readBytes: (path) => readFileSync(path),
  out: (text) => void process.stdout.write(text),
  message: (text) => void process.stderr.write(text),
  now: () => performance.now(),
  wallClock: () => Date.now(),
  createPool: (size) => new WorkerPool({ size, spawn: spawnNodeWorker }),
  onInterrupt(callback) {
    let interrupted = false;
    const listener = () => {
      if (interrupted) process.exit(exitCodes.interrupted);
      interrupted = true;
      callback();
    };
    // Clusters end what they take back with SIGTERM.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, listener);
    return () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, listener);
    };
  },
});
