import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../cli/output/fileSystem.ts';
import { OutputWriter } from '../../cli/output/outputWriter.ts';
import { textsOf } from '../../locales/texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'writer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writerInto(path: string) {
  const messages: string[] = [];
  return { messages, writer: new OutputWriter(path, nodeFileSystem, textsOf('en'), (text) => messages.push(text)) };
}

describe('The folder of a command', () => {
  it('is made with all folders above it, and may be there', () => {
    const deep = join(folder, 'a', 'b', 'c');
    writerInto(deep);
    expect(existsSync(deep)).toBe(true);
    expect(() => writerInto(deep)).not.toThrow();
  });

  it.runIf(process.platform === 'linux')('is a fault at once where a file system has no folders of ours', () => {
    expect(() => writerInto('/proc/zhili/out')).toThrow('/proc/zhili');
  });

  it('is a fault where a file is in its place, or above it', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => writerInto(file)).toThrow(file);
    expect(() => writerInto(join(file, 'below'))).toThrow(file);
  });

  it('of which nothing was written is not told', () => {
    const { writer, messages } = writerInto(join(folder, 'none'));
    expect(writer.finish()).toBe(true);
    expect(messages).toEqual([]);
    writer.whole('one.json', '{}');
    writer.finish();
    expect(messages.join('')).toContain('one.json');
  });
});
