import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FaultError } from '../../engine/fault.ts';
import type { ParquetSource } from './parquet.ts';
import { isNoSuchFile, isUnreadable, storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';

/** A sealed file of rows, as it is known. */
export interface PartFile {
  /** In the index of rows. */
  readonly id: number;
  readonly name: string;
  readonly path: string;
  /** Head of the SHA-256 that its bytes must have. */
  readonly digest: string;
  readonly rows: number;
  readonly bytes: number;
  readonly outcomes: readonly string[];
}

export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The bytes of a part, whole. Rejects with `partDamaged`, `partMissing`, or `storeFailed` where the disk does not answer. */
export async function readPart(
  files: StoreFiles,
  { path, digest }: Pick<PartFile, 'path' | 'digest'>,
): Promise<Uint8Array> {
  const bytes = await files.read(path).catch((thrown: unknown) => {
    throw partFault(thrown, path);
  });
  const found = sha256Hex(bytes);
  if (found.startsWith(digest)) return bytes;
  throw damaged(path, `sha256 ${found.slice(0, digest.length)}`, `sha256 ${digest}`);
}

/** What went wrong with reading a part: `partMissing`, `partDamaged`, or `storeFailed` where the disk does not answer. */
export function partFault(thrown: unknown, path: string): FaultError {
  if (thrown instanceof FaultError) return thrown;
  if (isNoSuchFile(thrown)) return new FaultError({ code: 'partMissing', path });
  if (isUnreadable(thrown)) return damaged(path, 'EIO');
  return storeFault(thrown, path);
}

/** Whether a fault says that a part is lost, and not that it cannot be read now. */
export function isPartLost({ faults }: FaultError): boolean {
  return faults.some(({ code }) => code === 'partDamaged' || code === 'partMissing');
}

/** A part that has its digest and yet is no Parquet file, or one that cannot be understood. */
export function strangePart(thrown: unknown, path: string): FaultError {
  if (thrown instanceof FaultError) return thrown;
  return damaged(path, thrown instanceof Error ? thrown.message : String(thrown));
}

/** Reads from the file what is asked for. */
export function partSource(files: StoreFiles, path: string, bytes: number): ParquetSource {
  return {
    byteLength: bytes,
    slice: async (start, end = bytes) => {
      const read = await files.read(path, start, end - start).catch((thrown: unknown) => {
        throw partFault(thrown, path);
      });
      return read.slice().buffer;
    },
  };
}

function damaged(path: string, value: string, expected?: string): FaultError {
  return new FaultError({ code: 'partDamaged', path, value, ...(expected === undefined ? {} : { expected }) });
}
