import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notRun } from './locales/notRun.ts';

const marker = /(<!-- filled: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;
const part = /<!-- scale -->\n([\s\S]*?)<!-- end -->/;

/**
 * docs/scale.md with what its markers `<!-- filled: NAME -->` … `<!-- end -->` take from the newest docs/verify/NAME-YYYY-MM-DD.md below `root`: what stands there between
 * `<!-- scale -->` and `<!-- end -->`, or else its first table. A marker without a report says that the study was not run.
 */
export function filledScale(document: string, root: string): string {
  return document.replace(
    marker,
    (_, open: string, name: string, end: string) => `${open}${contentOf(root, name)}${end}`,
  );
}

function contentOf(root: string, name: string): string {
  const folder = join(root, 'docs/verify');
  const pattern = new RegExp(`^${name}-\\d{4}-\\d{2}-\\d{2}\\.md$`);
  const newest = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => pattern.test(file))
    .sort()
    .at(-1);
  if (newest === undefined) return `${notRun}\n`;
  const report = readFileSync(join(folder, newest), 'utf8');
  const found = part.exec(report)?.[1] ?? firstTable(report);
  if (found === undefined) throw new Error(`${newest} has no table`);
  return `[${newest}](verify/${newest})\n\n${found.trim()}\n`;
}

const firstTable = (report: string): string | undefined => /(?:^\|.*\n)+/m.exec(report)?.[0];
