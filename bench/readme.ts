import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';

const file = resolve('bench', 'README.md');

/**
 * Puts a section between its marks in `bench/README.md`, with the day and the machine it was measured on, so that no number is typed by
 * hand. Throws if the marks are missing.
 */
export function writeSection(name: string, section: string): void {
  const begin = `<!-- ${name}: written by npm run bench -->`;
  const end = `<!-- end of ${name} -->`;
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (!(from >= 0 && to > from)) throw new Error(`bench/README.md has no marks for ${name}`);
  const body = `${begin}\n${section.trimEnd()}\n\nMeasured ${machine()}.\n`;
  writeFileSync(file, text.slice(0, from) + body + text.slice(to));
}

function machine(): string {
  const processors = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} on ${processors.length} cores (${processors[0]?.model ?? 'unknown'}), ${gib} GiB, Node ${process.versions.node}`;
}
