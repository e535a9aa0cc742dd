import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { FaultError } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';
import { type ColumnMapping, columnKeys } from './columnMapping.ts';

/** A mapping as it is kept, as JSON: it fits every ledger whose header has the digest. Names of columns are in it, nothing that stands below them. */
export interface RememberedMapping {
  readonly version: 1;
  /** Of the names of all columns, in their order. */
  readonly header: string;
  readonly mapping: ColumnMapping;
}

const name = z.string().min(1).max(200);
const names = z.array(z.string().max(200)).max(500);

const mappingSchema = z.strictObject({
  form: z.enum(['cases', 'events']),
  columns: z.strictObject(Object.fromEntries(columnKeys.map((key) => [key, name.optional()]))),
  dayOrder: z.enum(['dmy', 'mdy']).optional(),
  pathSeparator: z.string().min(1).max(10).optional(),
  acceptingActivities: names.optional(),
  closingActivities: names.optional(),
  allowsManyPlaces: z.boolean().optional(),
});

const rememberedSchema = z.strictObject({
  version: z.literal(1),
  header: z.string().regex(/^[0-9a-f]{64}$/),
  mapping: mappingSchema,
});

/** Longest text of a remembered mapping, in characters. */
const longest = 1 << 18;

/** Key under which the mapping of a header is kept: SHA-256 of its names, as hexadecimal digits. */
export const headerDigest = (columns: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(columns))));

export const rememberMapping = (columns: readonly string[], mapping: ColumnMapping): RememberedMapping => ({
  version: 1,
  header: headerDigest(columns),
  mapping,
});

/** Reads a remembered mapping. Throws `ledgerMappingFile` with the first place that is wrong. */
export function parseMapping(text: string): RememberedMapping {
  const refuse = (value: string, expected: string) =>
    new FaultError(ledgerFault('ledgerMappingFile', 'mapping', { value, expected }));
  let data: unknown;
  try {
    data = text.length <= longest ? JSON.parse(text) : undefined;
  } catch {
    data = undefined;
  }
  const read = rememberedSchema.safeParse(data);
  if (read.success) return read.data as RememberedMapping;
  const issue = read.error.issues[0];
  throw refuse(issue?.path.join('.') ?? '', issue?.message ?? 'JSON');
}
