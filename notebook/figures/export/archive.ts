import { onDemand } from './onDemand.ts';

/** Files that are compressed already. */
const compressed = /\.(png|xlsx)$/;

export interface Archive {
  add(path: string, content: string | Blob): Promise<void>;
  /** Ends the archive; nothing is added after. */
  finish(): Blob;
}

/** A ZIP that grows file by file, so that the page breathes between them. Throws `chunkMissing`. */
export async function openArchive(): Promise<Archive> {
  const { strToU8, Zip, ZipDeflate, ZipPassThrough } = await onDemand('fflate', () => import('fflate'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error === null) parts.push(chunk as Uint8Array<ArrayBuffer>);
    else fault = error;
  });
  return {
    async add(path, content) {
      const bytes = typeof content === 'string' ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
      const file = compressed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      zip.add(file);
      file.push(bytes, true);
      if (fault !== null) throw fault;
    },
    finish() {
      zip.end();
      if (fault !== null) throw fault;
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
