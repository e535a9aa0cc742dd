import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve('bench', 'peers', 'node_modules');

/** A library of `bench/peers` and its version. It is loaded from there only, so that it can stand in nothing that ships. */
export interface PeerLibrary<Exports> {
  readonly version: string;
  readonly exports: Exports;
}

/** Loads `file` of the package `name`; undefined where `npm ci --prefix bench/peers` was not run. */
export async function peerLibrary<Exports>(name: string, file: string): Promise<PeerLibrary<Exports> | undefined> {
  const path = resolve(folder, name, file);
  if (!existsSync(path)) return undefined;
  const { version } = JSON.parse(readFileSync(resolve(folder, name, 'package.json'), 'utf8')) as { version: string };
  return { version, exports: (await import(pathToFileURL(path).href)) as Exports };
}
