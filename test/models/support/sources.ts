import { readdirSync } from 'node:fs';

/** TypeScript files below a folder of the repository, by their paths from its root. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
