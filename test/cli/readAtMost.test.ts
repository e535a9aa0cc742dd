import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAtMost } from '../../cli/readAtMost.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('A file of the reader’s', () => {
  it.each([0, 1, 99, 100])('of %i bytes is read whole where 100 may be', (n) => {
    const path = join(folder, 'file');
    const bytes = Uint8Array.from({ length: n }, (_, i) => i);
    writeFileSync(path, bytes);
    expect([...readAtMost(path, 100)]).toEqual([...bytes]);
  });

  it('is read as far as one byte beyond what it may be', () => {
    const path = join(folder, 'large');
    writeFileSync(path, new Uint8Array(5000));
    expect(readAtMost(path, 100)).toHaveLength(101);
  });

  it.runIf(process.platform === 'linux')('that never ends is left at the same place', () => {
    expect(readAtMost('/dev/zero', 1000)).toHaveLength(1001);
  });

  it('that tells no size is read whole', () => {
    if (process.platform === 'linux') expect(readAtMost('/proc/self/status', 100_000).length).toBeGreaterThan(100);
    expect(() => readAtMost(folder, 100)).toThrow('EISDIR');
  });
});
