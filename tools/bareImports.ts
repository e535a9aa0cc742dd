import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const staticImport = /^(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What the sources below `folders` import from packages in `dependencies`, types aside: specifiers in order, each once. */
export function bareImports(folders: readonly string[], dependencies: readonly string[]): string[] {
  const specifiers = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => importsOf(readFileSync(file, 'utf8')));
  return [...new Set(specifiers)].filter((specifier) => dependencies.includes(packageOf(specifier))).sort();
}

function importsOf(source: string): string[] {
  return [staticImport, dynamicImport].flatMap((pattern) => Array.from(source.matchAll(pattern), (match) => match[1]!));
}

/** `@scope/name` of `@scope/name/part`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
