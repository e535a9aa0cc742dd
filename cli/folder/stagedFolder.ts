import type { Fault } from '../../sim/engine/fault.ts';
import { claimFolder, sweepParts } from '../../sim/experiment/folder/claimFolder.ts';
import { SignOfLife } from '../../sim/experiment/folder/signOfLife.ts';
import { planDigest, sweepRecord } from '../../sim/experiment/folder/sweepRecord.ts';
import { utf8Bytes, utf8Text } from '../../sim/experiment/folder/utf8.ts';
import { outcomeKeys } from '../../sim/experiment/replicateKey.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { ResultStore } from '../../sim/experiment/resultStore.ts';
import { StoredRunner } from '../../sim/experiment/storedRunner.ts';
import type { Host } from '../host.ts';
import { folderHost } from './folderHost.ts';

export interface StagedFolderHooks {
  onWaiting(fault: Fault | undefined): void;
  onFinding(fault: Fault): void;
  isStopped(): boolean;
}

/** What a folder of stages holds, and how a stage is read. */
export interface StagedTask<Stage> {
  readonly task: Parameters<typeof sweepRecord>[0];
  /** Name of the file that says how far it is, and of its format. */
  readonly stateFile: string;
  readonly format: string;
  /** A stored stage, read; undefined or a throw for what cannot be gone on from. */
  read(stored: Readonly<Record<string, unknown>>): Stage | undefined;
}

/** A folder in which something that goes from stage to stage keeps its runs and how far it is. */
export interface StagedFolder<Stage> {
  /** Runs that were there when it was opened. */
  readonly rows: number;
  /** The pool behind what is kept. */
  runnerOf(pool: ReplicateRunner): ReplicateRunner;
  /** Where it was; undefined of a new one, `damaged` where the file cannot be gone on from. */
  load(): Promise<Stage | 'damaged' | undefined>;
  /** Replaces what was there at once. Where the disk does not take it, that is told: the runs are kept all the same, and not run again. */
  save(stage: Stage): Promise<void>;
  close(): Promise<void>;
}

/** Opens a folder as that of a task. Throws the faults of `claimFolder` and the store. */
export async function openStagedFolder<Stage extends object>(
  folder: string,
  { task, stateFile, format, read }: StagedTask<Stage>,
  host: Host,
  hooks: StagedFolderHooks,
): Promise<StagedFolder<Stage>> {
  const place = folderHost(host, hooks);
  const { engine, version, files } = place;
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
  const stageIn = (text: string): Stage | 'damaged' => {
    try {
      const stored = JSON.parse(text) as Readonly<Record<string, unknown>>;
      return stored.format === format && stored.plan === plan ? (read(stored) ?? 'damaged') : 'damaged';
    } catch {
      return 'damaged';
    }
  };
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
      return stageIn(utf8Text(await files.read(path)));
    },
    async save(stage) {
      await runner?.flushed();
      await files
        .replace(path, utf8Bytes(`${JSON.stringify({ format, plan, ...stage })}\n`))
        .catch((thrown) => hooks.onFinding({ code: 'writeFailed', path, value: String(thrown) }));
    },
    async close() {
      await runner?.flushed();
      await life.end();
      await store.close();
    },
  };
}
