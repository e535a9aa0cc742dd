import { decodeText, scenarioLimits } from '../scenarios/loader/checkText.ts';
import type { LoadOptions } from '../scenarios/loader/loadFault.ts';
import type { OwnFile } from '../scenarios/question/question.ts';
import { FaultError } from '../sim/engine/fault.ts';
import type { Host } from './host.ts';

/** Whether a name on the command line is one of a file, not of the catalogue. */
export const isPath = (name: string): boolean => /\.ya?ml$/i.test(name);

/** A file of the reader's own; of a scenario file's size unless told otherwise. Throws `fileUnreadable`, `tooLarge`. */
export function readOwnFile(
  path: string,
  readBytes: Host['readBytes'],
  limits: NonNullable<LoadOptions['limits']> = scenarioLimits,
): OwnFile {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path, limits.bytes);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    throw new FaultError({ code: 'fileUnreadable', path, value });
  }
  return { name: path, text: decodeText(bytes, { name: path, limits }) };
}
