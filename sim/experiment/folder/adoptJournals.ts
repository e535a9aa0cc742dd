import { FaultError } from '../../engine/fault.ts';
import type { Findings } from './findings.ts';
import type { FolderView } from './folderView.ts';
import type { Sealer } from './sealer.ts';
import { storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { logName, logOwner, type StoreLayout } from './storeLayout.ts';

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
  for (const found of [...view.journals.keys()]) {
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
    view.own.add(name);
    if (!isOwn) view.renameJournal(found, name);
    try {
      await sealer.seal(name);
    } catch (thrown) {
      findings.tell(new FaultError(storeFault(thrown, `${layout.journals}/${name}`).faults));
    }
  }
}
