import { FaultError } from '../../engine/fault.ts';
import type { Findings } from './findings.ts';
import { type ManifestPart, readManifest } from './manifest.ts';
import { isNoSuchFile, storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { manifestWriter, type StoreLayout } from './storeLayout.ts';

/** Tells what manifests name and the folder does not have, and manifests that are damaged. Returns what each writer has sealed. */
export async function checkManifests(
  files: StoreFiles,
  layout: StoreLayout,
  findings: Findings,
): Promise<ReadonlyMap<string, readonly ManifestPart[]>> {
  const names = await files.list(layout.manifests);
  const sealed = new Map<string, readonly ManifestPart[]>();
  for (const name of names) {
    const writer = manifestWriter(name);
    if (writer === undefined) continue;
    const parts = await manifestOf(files, `${layout.manifests}/${name}`, findings);
    if (parts !== undefined) sealed.set(writer, parts);
  }
  // After the manifests, since a part is there before it is named.
  const there = new Set(await files.list(layout.parts));
  for (const { name, rows } of [...sealed.values()].flat()) {
    if ([name, `${name}.damaged`, `${name}.missing`].some((file) => there.has(file))) continue;
    const path = `${layout.parts}/${name}`;
    findings.tell(new FaultError({ code: 'partMissing', path, expected: rows }));
    await findings.setAside(path, 'missing');
  }
  return sealed;
}

async function manifestOf(
  files: StoreFiles,
  path: string,
  findings: Findings,
): Promise<readonly ManifestPart[] | undefined> {
  try {
    return readManifest(await files.read(path), path);
  } catch (thrown) {
    if (isNoSuchFile(thrown)) return undefined;
    const fault = storeFault(thrown, path);
    if (fault.faults[0]?.code !== 'manifestDamaged') throw fault;
    // Parts name their own digests: nothing is lost with it but the knowledge of what is missing.
    findings.tell(fault);
    await findings.setAside(path, 'damaged');
    return undefined;
  }
}
