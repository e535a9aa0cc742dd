import { download } from './export/download.ts';
import type { Everything } from './export/everythingZip.ts';
import { exportFault } from './export/exportFault.ts';
import { fileName } from './export/fileName.ts';
import { onDemand } from './export/onDemand.ts';

/** Saves the archive of everything; returns the file's name. Throws a FaultError: `chunkMissing`, `exportFailed`. */
export async function takeEverything(everything: Everything): Promise<string> {
  const { facts, phase } = everything.view;
  const name = fileName([facts.caseLabel, facts.seed, ...(phase === 'preview' ? ['preview'] : [])], 'zip');
  try {
    const { everythingZip } = await onDemand(name, () => import('./export/everythingZip.ts'));
    download(await everythingZip(everything), name);
    return name;
  } catch (error) {
    throw exportFault(error, name);
  }
}
