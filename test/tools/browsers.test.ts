import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, missingBrowser } from '../../tools/browsers.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhili-browsers-'));
const empty = join(folder, 'empty');
mkdirSync(empty);
afterAll(() => rmSync(folder, { recursive: true }));

function executable(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  it('takes the first name of the list that any folder of the search path has', () => {
    const other = executable('google-chrome');
    const PATH = [empty, folder].join(delimiter);
    expect(findBrowser('chromium', { PATH })).toBe(other);
    const preferred = executable('chromium');
    expect(findBrowser('chromium', { PATH })).toBe(preferred);
  });

  it('prefers the named executable, and takes nothing else where it is missing', () => {
    const named = executable('my-firefox');
    executable('firefox-esr');
    expect(findBrowser('firefox', { PATH: folder, FIREFOX_PATH: named })).toBe(named);
    expect(findBrowser('firefox', { PATH: folder, FIREFOX_PATH: join(empty, 'gone') })).toBeUndefined();
  });

  it('takes neither a folder nor a file that cannot be run', () => {
    mkdirSync(join(empty, 'firefox-esr'));
    writeFileSync(join(empty, 'firefox'), '');
    chmodSync(join(empty, 'firefox'), 0o644);
    expect(findBrowser('firefox', { PATH: empty })).toBeUndefined();
  });

  it('finds nothing without a search path', () => {
    expect(findBrowser('chromium', {})).toBeUndefined();
    expect(findBrowser('chromium', { PATH: '' })).toBeUndefined();
  });
});

describe('missingBrowser', () => {
  it('says what was looked for and what helps', () => {
    expect(missingBrowser('firefox', {})).toBe(
      'firefox is missing: none of firefox-esr, firefox on the search path; install firefox-esr or set FIREFOX_PATH',
    );
    expect(missingBrowser('chromium', { CHROME_PATH: '/gone' })).toBe(
      'chromium is missing: CHROME_PATH names no executable (/gone)',
    );
  });
});
