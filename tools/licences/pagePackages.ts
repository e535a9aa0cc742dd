import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { type BundledPackage, bundledPackages } from './bundledPackages.ts';
import { moduleCollector } from './moduleCollector.ts';

export interface PagePackages {
  readonly packages: readonly BundledPackage[];
  /** What the build emits as licences.txt. */
  readonly notices: string;
}

/** Builds the page, without writing it, and tells whose code is in it (seconds). */
export async function pagePackages(root: string): Promise<PagePackages> {
  const modules = new Set<string>();
  const built = (await build({
    configFile: join(root, 'vite.page.config.ts'),
    logLevel: 'error',
    plugins: [moduleCollector(modules)],
    worker: { plugins: () => [moduleCollector(modules)] },
    build: { write: false },
  })) as Rollup.RollupOutput;
  const notices = built.output.find(({ fileName }) => fileName === 'licences.txt');
  if (notices?.type !== 'asset') throw new Error('the page was built without licences.txt');
  return { packages: bundledPackages(modules), notices: String(notices.source) };
}
