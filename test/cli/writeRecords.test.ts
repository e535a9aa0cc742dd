import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { casePaths } from '../../cli/output/casePaths.ts';
import { nodeFileSystem } from '../../cli/output/fileSystem.ts';
import { type RecordFile, writeRecords } from '../../cli/output/writeRecords.ts';
import { xesLog } from '../../cli/output/xes.ts';
import { hostileNames, sampleLog } from './sampleLog.ts';
import { smallDisk } from './smallDisk.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhili-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'));

const content = (records: number, length: number): RecordFile => ({
  header: '<head>\n',
  records: Array.from({ length: records }, (_, i) => `${String(i).padStart(length, '界')}\n`),
  footer: '</end>\n',
});

describe('a disk with room', () => {
  it('Holds header, records and footer, and no other file', () => {
    const path = join(folder, 'whole');
    const file = content(5000, 40);
    expect(writeRecords(nodeFileSystem, path, file)).toEqual({ status: 'complete', records: 5000 });
    expect(readFileSync(path, 'utf8')).toBe(file.header + [...file.records].join('') + file.footer);
    expect(readdirSync(folder)).toEqual(['whole']);
    rmSync(path);
  });
});

describe('a full disk', () => {
  it('Leaves whole records between header and footer, or nothing, wherever it is full', () => {
    const path = join(folder, 'full');
    const file = content(4000, 40);
    const whole = Buffer.byteLength(file.header + [...file.records].join('') + file.footer);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole - 1 }), (capacity) => {
        const { status, records } = writeRecords(smallDisk(capacity), path, file);
        expect(parts()).toEqual([]);
        expect(status).not.toBe('complete');
        expect(existsSync(path)).toBe(status === 'truncated');
        if (status !== 'truncated') return;
        const text = file.header + [...file.records].slice(0, records).join('') + file.footer;
        expect(readFileSync(path, 'utf8')).toBe(text);
        rmSync(path);
      }),
      { numRuns: 60 },
    );
  });

  it('Keeps all but the last chunks', () => {
    const path = join(folder, 'most');
    const file = content(40_000, 40);
    const whole = Buffer.byteLength(file.header + [...file.records].join('') + file.footer);
    const { status, records } = writeRecords(smallDisk(whole - 1), path, file);
    expect(status).toBe('truncated');
    expect(records).toBeGreaterThan(36_000);
  });

  it('Leaves an event log that is valid XES', async () => {
    const path = join(folder, 'log.xes');
    const log = sampleLog(2000);
    const { status, records } = writeRecords(smallDisk(700_000), path, xesLog(log, casePaths(log), hostileNames, {}));
    expect(status).toBe('truncated');
    const xml = readFileSync(path, 'utf8');
    expect(xml.match(/<trace>/g)).toHaveLength(records);
    const schema = readFileSync(join(import.meta.dirname, 'xes.xsd'), 'utf8');
    expect((await validateXML({ xml, schema })).errors).toEqual([]);
  });

  it('Keeps the file that was there before, if nothing can be written', () => {
    const path = join(folder, 'before');
    writeFileSync(path, 'old');
    expect(writeRecords(smallDisk(3), path, content(1, 1)).status).toBe('missing');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

it('Another error is thrown and leaves no part behind', () => {
  const path = join(folder, 'broken');
  const files = {
    ...nodeFileSystem,
    write() {
      throw Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' });
    },
  };
  expect(() => writeRecords(files, path, content(1, 1))).toThrow('EIO');
  expect(parts()).toEqual([]);
});

it('A disk that takes nothing without saying so counts as full', () => {
  const path = join(folder, 'silent');
  expect(writeRecords({ ...nodeFileSystem, write: () => 0 }, path, content(1, 1)).status).toBe('missing');
  expect(existsSync(path) || parts()).toEqual([]);
});
