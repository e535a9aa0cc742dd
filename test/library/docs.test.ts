import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as shared from '../../library/index.ts';
import { writeApiDocs } from '../../tools/writeApiDocs.ts';
import { localLaboratory } from './localLaboratory.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const usual = localLaboratory();
const { simulate, compare, close } = usual;
const built = { version: '0.0.0', engine: '0123456789abcdef' };
/** What `import … from 'zhili'` gives, with runs in this thread. */
const zhili = { ...shared, ...built, simulate, compare, close, openLaboratory: () => localLaboratory() };

interface Example {
  readonly place: string;
  readonly code: string;
}

/** The examples of docstrings, or those of a document that import the library. */
function examplesOf(path: string): Example[] {
  const text = read(path).replace(/^[ \t]*\* ?/gm, (lead) => (path.endsWith('.ts') ? '' : lead));
  const blocks = [...text.matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].map(([, code]) => code!);
  return blocks
    .filter((code) => /from 'zhili'/.test(code))
    .map((code, index) => ({ place: `${path} ${index + 1}`, code }));
}

const sources = readdirSync(join(root, 'library'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(api\/)?[^/\\]*\.ts$/.test(file))
  .map((file) => `library/${file}`);
const guides = ['library', 'analysis', 'robustness', 'calibration'] as const;
const documented = [
  ...sources,
  'locales/faultText.ts',
  'sim/engine/fault.ts',
  ...guides.map((guide) => `docs/${guide}.en.md`),
];
const examples = documented.flatMap(examplesOf);

const AsyncFunction = (async () => {}).constructor as new (
  ...texts: string[]
) => (library: object, print: object) => Promise<void>;

describe('Examples of the library', () => {
  it.each(examples)('$place runs as it stands', async ({ code }) => {
    const body = code.replace(/^import (\{[^}]*\}) from 'zhili';$/m, 'const $1 = zhili;');
    await new AsyncFunction('zhili', 'console', body)(zhili, { log() {}, table() {} });
  });

  it.each(guides)(
    'Those of %s are the same in both languages, but for comments and texts, and so one is run',
    (guide) => {
      const bare = ({ code }: Example) =>
        code
          .replace(/\/\/.*$/gm, '')
          .replace(/\n *language: .*/g, '')
          .replace(/(label: )'[^']*'/g, '$1')
          .replace(/\s+/g, ' ');
      const [en, zh] = ['en', 'zh'].map((language) => examplesOf(`docs/${guide}.${language}.md`).map(bare));
      expect(zh).toEqual(en);
      expect(zh!.length).toBeGreaterThan(1);
    },
  );

  it('There is one for everything that is given besides types', () => {
    const all = examples.map(({ code }) => /import (\{[^}]*\})/.exec(code)?.[1] ?? '').join();
    for (const name of Object.keys(zhili)) expect(all, name).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('docs/api', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-api-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('Is what the sources say: npm run api-docs writes it', () => {
    writeApiDocs(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(readdirSync(join(root, 'docs/api'), { recursive: true, encoding: 'utf8' }));
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(read(`docs/api/${file}`));
  });

  it('Describes everything that is exported', () => {
    const text = read('docs/api/README.md');
    for (const name of Object.keys(zhili)) expect(text).toMatch(new RegExp(`^### ${name}(\\(\\))?$`, 'm'));
  });
});
