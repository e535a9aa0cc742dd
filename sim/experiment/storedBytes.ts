import type { StoredRun } from './resultStore.ts';

/** About what a row takes in memory or in a file: its numbers, 8 bytes each, and its names, one byte a character. */
export function storedBytes(key: string, { outcomes, series, profiles }: StoredRun): number {
  let bytes = key.length + 8;
  for (const name of Object.keys(outcomes)) bytes += name.length + 8;
  for (const curves of [series, profiles]) {
    for (const [name, values] of Object.entries(curves)) bytes += name.length + values.byteLength;
  }
  return bytes;
}
