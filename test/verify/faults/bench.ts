import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { type KeptRuns, keptRuns } from './keptRuns.ts';
import { Program } from './program.ts';

/** What all sweeps of a fault run share. */
export interface Bench {
  /** The built command line. */
  readonly program: string;
  /** What is run: arguments of `sweep`. */
  readonly question: readonly string[];
  readonly total: number;
  /** What a sweep printed and kept that nothing was done to. */
  readonly clean: { readonly out: string; readonly digest: string; readonly runs: KeptRuns; readonly folder: string };
  remove(): void;
}

const root = resolve(import.meta.dirname, '../../..');

/** Rows in a part: with the usual 4096 a small sweep would have none before its end. */
const rowsPerPart = 16;

/** Builds the command line as it ships, but for the size of a part, and runs the sweep once without any fault: 32 runs for each of `worlds`. */
export async function makeBench(worlds: number): Promise<Bench> {
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build/faults-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const small = smallParts();
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      plugins: [small.plugin],
      build: { outDir: join(folder, 'program') },
    });
    if (!small.wasFound()) throw new Error('the size of a part was not found in the source');
    const program = join(folder, 'program/zhili.js');
    const question = [join(import.meta.dirname, 'faults.yaml'), '--replicates', `${worlds}`];
    const out = join(folder, 'clean');
    const argv = [program, 'sweep', ...question, '--out', out, '--workers', '2', '--format', 'json'];
    const clean = new Program('clean', argv, { ...process.env, LC_ALL: 'en_GB.UTF-8' });
    const { code } = await clean.ended;
    if (code !== 0) throw new Error(`the clean sweep ended with ${code}: ${clean.messages}`);
    const runs = await keptRuns(join(out, 'runs'));
    return {
      program,
      question,
      total: runs.rows.length,
      clean: { out: clean.out, digest: digestOf(clean.out)!, runs, folder: out },
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Digest in the document that `--format json` prints; undefined where it is none. */
export function digestOf(out: string): string | undefined {
  try {
    return (JSON.parse(out) as { hash?: string }).hash;
  } catch {
    return undefined;
  }
}

function smallParts(): { plugin: Plugin; wasFound(): boolean } {
  let found = 0;
  const plugin: Plugin = {
    name: 'small-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/sim/experiment/folder/')) return null;
      const changed = code.replace(/(rowsPerPart = )4096\b/, (_, before: string) => {
        found += 1;
        return `${before}${rowsPerPart}`;
      });
      return changed === code ? null : { code: changed, map: null };
    },
  };
  return { plugin, wasFound: () => found > 0 };
}
