import { FaultError } from '../../engine/fault.ts';

/**
 * Where the files of a store lie. No file is written by two processes: its writer and its number among the writer's files are in its name.
 *
 *     journal/WRITER-000007.log                     rows not yet sealed
 *     parts/WRITER-000007-SHA.parquet               rows sealed; SHA is the head of the file's SHA-256
 *     manifests/WRITER.json                         what parts the writer has sealed
 *     failures/WRITER-000001.log                    runs that failed
 *     *.damaged                                     set aside; *.missing: known to be missing; *.tmp: not yet whole
 */
export class StoreLayout {
  readonly journals: string;
  readonly parts: string;
  readonly manifests: string;
  readonly failures: string;

  constructor(folder: string) {
    this.journals = `${folder}/journal`;
    this.parts = `${folder}/parts`;
    this.manifests = `${folder}/manifests`;
    this.failures = `${folder}/failures`;
  }

  get folders(): readonly string[] {
    return [this.manifests, this.parts, this.journals, this.failures];
  }
}

/** Whose file it is, and which of the writer's. */
export interface FileOwner {
  readonly writer: string;
  readonly number: number;
}

/** Throws `storeWriter` for a text that cannot be the head of a file's name. */
export function checkWriter(writer: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/.test(writer)) return;
  throw new FaultError({ code: 'storeWriter', path: 'writer', value: writer, expected: 'A-Z a-z 0-9 . _ -' });
}

export function logName({ writer, number }: FileOwner): string {
  return `${writer}-${digits(number)}.log`;
}

/** Undefined for a file that is no journal. */
export function logOwner(name: string): FileOwner | undefined {
  const match = /^(.+)-(\d{6,})\.log$/.exec(name);
  return match === null ? undefined : { writer: match[1]!, number: Number(match[2]) };
}

export function partName({ writer, number }: FileOwner, sha256: string): string {
  return `${writer}-${digits(number)}-${sha256.slice(0, partDigits)}.parquet`;
}

/** Undefined for a file that is no part; `digest` is the head of the SHA-256 that its bytes must have. */
export function partOwner(name: string): (FileOwner & { readonly digest: string }) | undefined {
  const match = /^(.+)-(\d{6,})-([0-9a-f]{32})\.parquet$/.exec(name);
  return match === null ? undefined : { writer: match[1]!, number: Number(match[2]), digest: match[3]! };
}

export function manifestName(writer: string): string {
  return `${writer}.json`;
}

/** Undefined for a file that is no manifest. */
export function manifestWriter(name: string): string | undefined {
  return /^(.+)\.json$/.exec(name)?.[1];
}

/** Writer of a file that is being replaced, or was when its process ended; undefined for any other. */
export function draftWriter(name: string): string | undefined {
  const whole = /^(.+?)(\.[0-9a-f]{8})?\.tmp$/.exec(name)?.[1];
  return whole === undefined ? undefined : (partOwner(whole)?.writer ?? manifestWriter(whole));
}

const partDigits = 32;

function digits(number: number): string {
  return String(number).padStart(6, '0');
}
