import { type FileSystem, nodeFileSystem } from '../../cli/output/fileSystem.ts';

/** The disk of this machine with room for `capacity` bytes: takes what fits, then refuses with ENOSPC. Bytes written over count once. */
export function smallDisk(capacity: number): FileSystem {
  const sizes = new Map<number, number>();
  const used = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    ...nodeFileSystem,
    open(path) {
      const file = nodeFileSystem.open(path);
      sizes.set(file, 0);
      return file;
    },
    write(file, bytes, position) {
      const size = sizes.get(file) ?? 0;
      const room = size + capacity - used();
      const fits = Math.min(bytes.length, Math.max(0, room - position));
      if (fits === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      sizes.set(file, Math.max(size, position + fits));
      return nodeFileSystem.write(file, bytes.subarray(0, fits), position);
    },
    close(file) {
      // What is on the disk stays there under another number: numbers are used again.
      sizes.set(-sizes.size - 1, sizes.get(file) ?? 0);
      sizes.delete(file);
      nodeFileSystem.close(file);
    },
  };
}
