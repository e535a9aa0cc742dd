import type { CaseSpec } from '../caseSpec.ts';
import { caseSchema } from '../schemaCase.ts';
import { caseFaults } from './checkCase.ts';
import { decodeText } from './checkText.ts';
import { load } from './load.ts';
import type { LoadOptions } from './loadFault.ts';

/**
 * Reads a case file (YAML). Every constant is there, within its bounds, with its origin. Throws one `FaultError` with all faults of the
 * file: code, path, line, value, expectation. Never throws anything else, and ends in bounded time on any input.
 */
export function parseCase(text: string, options: LoadOptions = {}): CaseSpec {
  return load(text, caseSchema, caseFaults, options) as CaseSpec;
}

/** As `parseCase`, from the bytes of a file; anything but UTF-8 is a fault (`badEncoding`). */
export const parseCaseBytes = (bytes: Uint8Array, options: LoadOptions = {}): CaseSpec =>
  parseCase(decodeText(bytes, options), options);
