import { FaultError } from '../../engine/fault.ts';
import { asciiBytes, asciiText } from './asciiJson.ts';
import { sha256Hex } from './partFile.ts';

/** What a writer has sealed. */
export interface ManifestPart {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface ManifestBody {
  readonly format: 1;
  readonly writer: string;
  readonly parts: readonly ManifestPart[];
}

/** The bytes of `manifests/WRITER.json`: JSON that ends with the SHA-256 of what it says. */
export function writeManifest(writer: string, parts: readonly ManifestPart[]): Uint8Array {
  return asciiBytes(textOf({ format: 1, writer, parts }));
}

/** Throws `manifestDamaged` for anything but what `writeManifest` wrote, byte by byte. */
export function readManifest(bytes: Uint8Array, path: string): readonly ManifestPart[] {
  const text = asciiText(bytes);
  let value: string;
  try {
    const { format, writer, parts, sha256 } = JSON.parse(text) as ManifestBody & { sha256: unknown };
    const body: ManifestBody = { format, writer, parts };
    if (format === 1 && textOf(body) === text) return parts;
    value = `sha256 ${digestOf(body)}, stated ${String(sha256)}`;
  } catch (thrown) {
    value = String(thrown);
  }
  throw new FaultError({ code: 'manifestDamaged', path, value });
}

function textOf(body: ManifestBody): string {
  return `${JSON.stringify({ ...body, sha256: digestOf(body) }, undefined, 1)}\n`;
}

function digestOf(body: ManifestBody): string {
  return sha256Hex(asciiBytes(JSON.stringify(body)));
}
