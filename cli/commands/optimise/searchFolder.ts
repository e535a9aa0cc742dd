import type { SearchPlan } from '../../../scenarios/search/planSearch.ts';
import { resumeSearch } from '../../../sim/analysis/search/nsga2.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { claimFolder, sweepParts } from '../../../sim/experiment/folder/claimFolder.ts';
import { SignOfLife } from '../../../sim/experiment/folder/signOfLife.ts';
import { planDigest, sweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import { utf8Bytes, utf8Text } from '../../../sim/experiment/folder/utf8.ts';
import { outcomeKeys } from '../../../sim/experiment/replicateKey.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { ResultStore } from '../../../sim/experiment/resultStore.ts';
import { StoredRunner } from '../../../sim/experiment/storedRunner.ts';
import { folderHost } from '../../folder/folderHost.ts';
import type { Host } from '../../host.ts';
import type { SearchStage } from './runGenerations.ts';

/** The file that says how far a search is; runs are in the store. */
export const stateFile = 'search.json';
const format = 'zhili-search-1';

interface StoredStage extends SearchStage {
  readonly format: string;
  readonly plan: string;
}

export interface FolderHooks {
  onWaiting(fault: Fault | undefined): void;
  onFinding(fault: Fault): void;
  isStopped(): boolean;
}

/** A folder in which a search keeps its runs and how far it is. */
export interface SearchFolder {
  /** Runs that were there when it was opened. */
  readonly rows: number;
  /** The pool behind what is kept. */
  runnerOf(pool: ReplicateRunner): ReplicateRunner;
  /** Where the search was; undefined of a new one, `damaged` where the file cannot be gone on from. */
  load(): Promise<SearchStage | 'damaged' | undefined>;
  /** Replaces what was there at once. Where the disk does not take it, that is told: the runs are kept all the same, and not run again. */
  save(stage: SearchStage): Promise<void>;
  close(): Promise<void>;
}

/** Opens a folder as that of a search, for at most so many generations. Throws the faults of `claimFolder` and the store. */
export async function openSearchFolder(
  folder: string,
  { choice, source }: SearchPlan,
  generations: number,
  host: Host,
  hooks: FolderHooks,
): Promise<SearchFolder> {
  const place = folderHost(host, hooks);
  const { engine, version, files } = place;
  const { question, population } = choice;
  const task = {
    kind: 'search',
    source,
    sweep: {
      seed: question.seed,
      policies: ['candidate'],
      points: population * generations,
      replicates: question.worlds.replicates,
    },
  } as const;
  await claimFolder(files, folder, sweepRecord(task, { engine, version }));
  const store = await place.openStore(files, {
    folder: `${folder}/${sweepParts.store}`,
    writer: place.writer,
    isWriting: true,
    onFinding: hooks.onFinding,
  });
  const life = new SignOfLife(files, folder, place.writer, () => host.wallClock());
  const counted: ResultStore = {
    get: (keys) => store.get(keys),
    async put(rows) {
      await store.put(rows);
      for (const _ of rows) life.kept();
    },
    usage: () => store.usage(),
    clear: () => store.clear(),
  };
  const path = `${folder}/${stateFile}`;
  const plan = planDigest(task, engine);
  let runner: StoredRunner | undefined;
  return {
    rows: store.rows,
    runnerOf(pool) {
      runner = new StoredRunner({
        runner: pool,
        store: counted,
        keyOf: outcomeKeys(engine),
        onTrouble: hooks.onFinding,
      });
      return runner;
    },
    async load() {
      if (!(await files.list(folder)).includes(stateFile)) return undefined;
      return stageIn(utf8Text(await files.read(path)), plan);
    },
    async save({ search, told }) {
      await runner?.flushed();
      const stored: StoredStage = { format, plan, search, told };
      await files
        .replace(path, utf8Bytes(`${JSON.stringify(stored)}\n`))
        .catch((thrown) => hooks.onFinding({ code: 'writeFailed', path, value: String(thrown) }));
    },
    async close() {
      await runner?.flushed();
      await life.end();
      await store.close();
    },
  };
}

function stageIn(text: string, plan: string): SearchStage | 'damaged' {
  try {
    const stored = JSON.parse(text) as StoredStage;
    if (stored.format !== format || stored.plan !== plan) return 'damaged';
    const { search, told } = stored;
    resumeSearch(search);
    const isWhole = told.length === search.seen.length - search.pending.length && told.every(({ id }, at) => id === at);
    return isWhole ? { search, told } : 'damaged';
  } catch {
    return 'damaged';
  }
}
