import { FaultError } from '../../engine/fault.ts';
import type { Findings } from './findings.ts';
import type { FolderView } from './folderView.ts';
import type { Sealer } from './sealer.ts';
import { storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { draftWriter, logName, logOwner, type StoreLayout } from './storeLayout.ts';

export interface AdoptOptions {
  readonly files: StoreFiles;
  readonly layout: StoreLayout;
  readonly findings: Findings;
  readonly view: FolderView;
  readonly sealer: Sealer;
  readonly writer: string;
  readonly isAlive: (writer: string) => boolean;
  readonly nextNumber: () => number;
}

/**
 * Seals the journals of writers that are dead, and those this writer has left under the same name. Renaming decides who takes one over; what cannot be
 * sealed now stays a journal, and nothing of it is lost.
 */
export async function adoptJournals(options: AdoptOptions): Promise<void> {
  const { files, layout, findings, view, sealer, writer, isAlive, nextNumber } = options;
  for (const found of view.journals.names) {
    const owner = logOwner(found)!.writer;
    const isOwn = owner === writer;
    if (!isOwn && isAlive(owner)) continue;
    const name = isOwn ? found : logName({ writer, number: nextNumber() });
    try {
      if (!isOwn) await files.rename(`${layout.journals}/${found}`, `${layout.journals}/${name}`);
    } catch {
      // Another was faster, or it cannot be had.
      continue;
    }
    view.journals.own.add(name);
    if (!isOwn) view.journals.rename(found, name);
    try {
      await sealer.seal(name);
    } catch (thrown) {
      findings.tell(new FaultError(storeFault(thrown, `${layout.journals}/${name}`).faults));
    }
  }
  await removeDrafts(options);
}

/** Files that a dead writer did not come to finish. */
async function removeDrafts({ files, layout, writer, isAlive }: AdoptOptions): Promise<void> {
  for (const folder of layout.folders) {
    for (const name of await files.list(folder)) {
      const owner = draftWriter(name);
      const isLeft = owner !== undefined && (owner === writer || !isAlive(owner));
      if (isLeft) await files.remove(`${folder}/${name}`).catch(() => {});
    }
  }
}
