import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { roomsPicture } from './rooms/roomsPicture.ts';

/** Draws the picture of docs/architecture.md anew from what the rooms import: `node tools/run.mjs writeRooms`. */
export function main(): number {
  writeFileSync(resolve(import.meta.dirname, '../docs/architecture.svg'), roomsPicture());
  return 0;
}
