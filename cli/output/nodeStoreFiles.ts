import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AppendFile, StoreFiles } from '../../sim/experiment/folder/storeFiles.ts';

/** Files of a store on this machine's disks. What a method resolves with is on the disk, names included. */
export const nodeStoreFiles: StoreFiles = {
  async makeFolder(path) {
    const missing: string[] = [];
    for (let at = resolve(path); !(await isThere(at)); at = dirname(at)) missing.unshift(at);
    for (const folder of missing) {
      // Another process may be faster.
      await mkdir(folder).catch(unlessCode('EEXIST'));
      await syncFolder(dirname(folder));
    }
  },
  list: (path) => readdir(path).catch(unlessCode('ENOENT', [])),
  size: async (path) => (await stat(path)).size,
  read,
  async create(path) {
    const handle = await open(path, 'wx');
    try {
      await syncFolder(dirname(path));
    } catch (thrown) {
      await handle.close();
      throw thrown;
    }
    return appendFile(handle);
  },
  async replace(path, bytes) {
    // Two coordinators of a sweep write its results at the same time.
    const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      const handle = await open(draft, 'w');
      try {
        await writeAt(handle, bytes, 0);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, path);
    } catch (thrown) {
      // A full disk is not made fuller.
      await rm(draft, { force: true }).catch(() => {});
      throw thrown;
    }
    await syncFolder(dirname(path));
  },
  async rename(from, to) {
    await rename(from, to);
    await syncFolder(dirname(to));
  },
  remove: (path) => rm(path, { force: true }),
};

function appendFile(handle: FileHandle): AppendFile {
  let end = 0;
  let isTorn = false;
  return {
    async append(bytes) {
      try {
        if (isTorn) await handle.truncate(end);
        isTorn = true;
        await writeAt(handle, bytes, end);
        await handle.datasync();
        end += bytes.length;
        isTorn = false;
      } catch (thrown) {
        // Gives back the room at once, if that can be.
        await handle.truncate(end).catch(() => {});
        throw thrown;
      }
    },
    close: () => handle.close(),
  };
}

async function read(path: string, from = 0, length?: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const wanted = length ?? Math.max(0, (await handle.stat()).size - from);
    const bytes = new Uint8Array(wanted);
    let got = 0;
    while (got < wanted) {
      const { bytesRead } = await handle.read(bytes, got, wanted - got, from + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return bytes.subarray(0, got);
  } finally {
    await handle.close();
  }
}

/** A write may take fewer bytes than it is given. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

/** Has the names in a folder on the disk; where a system cannot do that for folders, it keeps them in order itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (thrown) {
    unlessCode('EINVAL')(thrown);
  } finally {
    await handle.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, unlessCode('ENOENT', false));
}

/** Answers an error of this code with `value`, and throws all others. */
function unlessCode<Value = undefined>(code: string, value?: Value): (thrown: unknown) => Value {
  return (thrown) => {
    if ((thrown as { code?: unknown }).code !== code) throw thrown;
    return value as Value;
  };
}
