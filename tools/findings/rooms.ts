import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the findings, below the root of the repository. */
export const rooms = {
  experiments: 'findings/experiments',
  results: 'findings/results',
  analysis: 'findings/analysis',
} as const;

/** What the name of an experiment at 1:1 has after that of its case. */
const whole = '-whole';

export const isWhole = (name: string): boolean => name.endsWith(whole);
export const wholeOf = (name: string): string => `${name}${whole}`;

/** Names of the files of a room that end so, without the ending, in code-unit order; none where there is no such folder. */
export function namesIn(root: string, room: keyof typeof rooms, ending: string): string[] {
  const folder = join(root, rooms[room]);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The path of a file of a room. */
export const pathIn = (root: string, room: keyof typeof rooms, file: string): string => join(root, rooms[room], file);
