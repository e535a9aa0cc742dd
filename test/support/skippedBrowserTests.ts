import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';
import { missingBrowser } from '../../tools/browsers.ts';

// Run in place of the tests in a browser where there is none, so that a report tells of every file why it was skipped.
const files = readdirSync(resolve(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' });

describe.skip(`in chromium (${missingBrowser('chromium')})`, () => {
  for (const file of files.filter((name) => /\.browser\.test\.tsx?$/.test(name)).sort()) it(file, () => {});
});
