import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { arithmeticViolations, isDeterministicRoom } from './arithmetic.ts';
import { cjkViolations, mayHoldCjk } from './cjk.ts';
import { foreignCodeViolations, isReadingRoom } from './foreignCode.ts';
import type { Violation } from './violation.ts';

const rooms = [
  'sim',
  'models',
  'scenarios',
  'ledger',
  'locales',
  'report',
  'library',
  'notebook',
  'cli',
  'bench',
  'tools',
];

/** Sources of the house below `root`, relative with `/`, in a fixed order. */
function sources(root: string): string[] {
  return rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((f) => join(room, f)))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.m?tsx?$|\.m?js$/.test(file) && !file.includes('/node_modules/'))
    .sort();
}

/** What the files below `root` break, and how many files were read (0 would mean that nothing was checked). */
export function treeViolations(root: string): { files: number; violations: Violation[] } {
  const files = sources(root);
  const violations = files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [
      ...(isDeterministicRoom(file) ? arithmeticViolations(file, source) : []),
      ...(isReadingRoom(file) ? foreignCodeViolations(file, source) : []),
      ...(mayHoldCjk(file) ? [] : cjkViolations(file, source)),
    ];
  });
  return { files: files.length, violations };
}
