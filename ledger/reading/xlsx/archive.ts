import { FaultError } from '../../../sim/engine/fault.ts';
import { ledgerFault } from '../../faultCodes.ts';
import { checkLimit, ledgerLimits } from '../limits.ts';
import { inflate } from '../unfold.ts';

interface Entry {
  readonly method: number;
  readonly bytes: Uint8Array;
}

const damaged = (value: string) => new FaultError(ledgerFault('ledgerDamaged', 'format', { value }));

/**
 * The files of a ZIP archive by lower-case name, each unfolded when it is asked for, all of them to `unfoldedBytes` at most, whatever sizes the archive states. Own, since the libraries at hand
 * unfold everything at once and trust the sizes. Throws `ledgerDamaged`, `ledgerTooLarge`.
 */
export class Archive {
  readonly #entries: Map<string, Entry>;
  #left: number = ledgerLimits.unfoldedBytes;

  constructor(bytes: Uint8Array) {
    this.#entries = entriesOf(bytes);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a file; undefined where there is none of this name. */
  file(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if (entry.method !== 0 && entry.method !== 8) throw damaged(`method ${entry.method}`);
    const unfolded = entry.method === 0 ? entry.bytes : inflate(entry.bytes, this.#left);
    this.#left -= unfolded.length;
    checkLimit('unfoldedBytes', ledgerLimits.unfoldedBytes - this.#left);
    return unfolded;
  }
}

/** Reads the directory at the end of an archive (PKWARE APPNOTE 4.3.12, 4.3.16); archives of more than 4 GiB have another and are refused. */
function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  checkLimit('entries', count);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged('directory');
      const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
      if (isEncrypted) throw damaged('password');
      const method = view.getUint16(at + 10, true);
      const length = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const further = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const local = view.getUint32(at + 42, true);
      const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 500)));
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + length > bytes.length) throw damaged('length');
      entries.set(name.replaceAll('\\', '/').toLowerCase(), { method, bytes: bytes.subarray(from, from + length) });
      at += 46 + nameLength + further;
    }
  } catch (error) {
    // A place outside of the file.
    throw error instanceof FaultError ? error : damaged('directory');
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged('directory');
}
