import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildEntries } from './buildEntries.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the built worker that runs the models of testModels.ts. */
    testWorkerFile: string;
  }
}

/** Builds, once a test run, what tests start as threads. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = await buildEntries({ testWorker: 'test/support/testWorker.ts' });
  project.provide('testWorkerFile', join(folder, 'testWorker.js'));
  return () => rmSync(folder, { recursive: true });
}
