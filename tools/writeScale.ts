import { readFileSync, writeFileSync } from 'node:fs';
import { filledScale } from './scale/filledScale.ts';

/** Brings the measured parts of docs/scale.md up to the newest reports in docs/verify. */
export async function main(): Promise<number> {
  const file = 'docs/scale.md';
  writeFileSync(file, filledScale(readFileSync(file, 'utf8'), process.cwd()));
  return 0;
}
