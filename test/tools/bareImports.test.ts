import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bareImports } from '../../tools/bareImports.ts';

it('finds what sources import from known packages, parts of them too, and no types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-imports-'));
  mkdirSync(join(folder, 'inner'));
  writeFileSync(
    join(folder, 'a.ts'),
    [
      "import { sha256 } from '@noble/hashes/sha2.js';",
      "import type { Plot } from 'plot';",
      "import * as d3 from 'd3';",
      'import {',
      '  openDB,',
      '  type DBSchema,',
      "} from 'idb';",
      "import './local.ts';",
      "import { join } from 'node:path';",
      "import 'unknown';",
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'inner/b.tsx'),
    "export { h } from 'preact/hooks';\nconst later = () => import('xlsx');\n",
  );
  writeFileSync(join(folder, 'inner/c.md'), "import 'comlink';\n");
  const dependencies = ['@noble/hashes', 'plot', 'd3', 'idb', 'preact', 'xlsx', 'comlink'];
  expect(bareImports([folder], dependencies)).toEqual(['@noble/hashes/sha2.js', 'd3', 'idb', 'preact/hooks', 'xlsx']);
  rmSync(folder, { recursive: true });
});
