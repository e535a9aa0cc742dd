import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package with code in the built page. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, `UNKNOWN` where the package states none. */
  readonly licence: string;
  /** Its licence files and notices in full; empty where it has none. */
  readonly notice: string;
}

/** Published with other packages inside their own files, so that no module tells of these. */
const inlined: Readonly<Record<string, readonly string[]>> = {
  'd3-array': ['internmap'],
  'd3-delaunay': ['delaunator', 'robust-predicates'],
};

/** Packages that state their licence inside another file, and what of it. */
const statedElsewhere: Readonly<Record<string, readonly [file: string, part: RegExp]>> = {
  'javascript-natural-sort': ['naturalSort.js', /^\/\*\n([\s\S]*?)\n \*\//],
  seedrandom: ['README.md', /^(LICENSE \(MIT\)\n[\s\S]*)$/m],
};

/** Packages that are published without the licence file of their repository, and where it stands here. */
const publishedWithout: Readonly<Record<string, string>> = {
  saxes: 'notices/saxes.txt',
};

const packageFolder = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The packages that modules of a bundle come from, by name and then by version. */
export function bundledPackages(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const [, folder, name] = packageFolder.exec(id) ?? [];
    if (folder === undefined || name === undefined) continue;
    folders.add(folder);
    const beside = name.startsWith('@') ? dirname(dirname(folder)) : dirname(folder);
    for (const inner of inlined[name] ?? []) folders.add(join(beside, inner));
  }
  const rows = [...folders].map(read).map((row) => [`${row.name} ${row.version}`, row] as const);
  return [...new Map(rows)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function read(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder).filter((file) =>
    /^((un)?licen[cs]e(-\w+)?|copying|notice)(\.(md|txt))?$/i.test(file),
  );
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const [file, part] = statedElsewhere[name] ?? [];
  if (file !== undefined && part !== undefined) {
    const [, stated = ''] = part.exec(readFileSync(join(folder, file), 'utf8').replaceAll('\r', '')) ?? [];
    texts.push(stated.replaceAll(/^ \* ?/gm, '').trim());
  }
  const kept = publishedWithout[name];
  if (kept !== undefined) texts.push(readFileSync(join(import.meta.dirname, kept), 'utf8').trim());
  return { name, version, licence: license ?? 'UNKNOWN', notice: texts.filter((text) => text !== '').join('\n\n') };
}
