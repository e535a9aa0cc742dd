import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../locales/language.ts';
import * as eventKinds from '../../models/governance/eventKinds.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { constants } from '../../models/governance/parameters/constants.ts';
import { levers } from '../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../models/governance/parameters/uncertainties.ts';
import { uncertaintyGroups } from '../../report/uncertaintyGroups.ts';
import { tablesIn } from '../../tools/document/withTables.ts';
import { element, equations, filesNamed, filled, names, outline } from '../../tools/odd/document.ts';
import { tables } from '../../tools/odd/tables.ts';

const root = resolve(import.meta.dirname, '../..');
const model = join(root, 'models/governance');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const odd = { zh: read('docs/odd.zh.md'), en: read('docs/odd.en.md') };
const limits = { zh: read('docs/limits.zh.md'), en: read('docs/limits.en.md') };
const guide = { zh: read('docs/guide.zh.md'), en: read('docs/guide.en.md') };
const keysOf = (definitions: readonly { readonly key: string }[]) => definitions.map(({ key }) => key);
const unnamed = (text: string, keys: readonly string[]) => keys.filter((key) => !names(text, key));

/** Where a file that the document names would stand: in the model's folder, or in the whole tree. */
const isThere = (file: string) => existsSync(join(model, file)) || existsSync(join(root, file));

describe.each(languages)('The ODD document, %s,', (language: Language) => {
  const document = odd[language];

  it('has the tables that the code gives (`node tools/run.mjs writeOdd` writes them)', () => {
    expect(filled(document, language)).toBe(document);
  });

  it('has every table once', () => {
    expect(tablesIn(document).sort()).toEqual(Object.keys(tables).sort());
  });

  it('has the seven elements of the protocol and the eleven design concepts', () => {
    for (let number = 1; number <= 7; number++) expect(element(document, number), `element ${number}`).not.toBe('');
    expect(element(document, 4).match(/^### 4\.\d+ /gm)).toHaveLength(11);
  });

  it.each([
    ['lever', levers],
    ['uncertainty', uncertainties],
    ['constant', constants],
    ['outcome', outcomeDefinitions],
  ])('names every %s in the prose of a submodel', (_, definitions) => {
    expect(unnamed(element(document, 7), keysOf(definitions))).toEqual([]);
  });

  it('names every kind of event', () => {
    const kinds = Object.keys(eventKinds).filter((kind) => kind !== 'LAST');
    expect(unnamed(element(document, 3), kinds)).toEqual([]);
  });

  it('names files that exist, and every file of the mechanisms and of the outcomes', () => {
    const named = filesNamed(document);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
    const files = ['mechanisms', 'outcomes'].flatMap((folder) =>
      readdirSync(join(model, folder)).map((file) => `${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !named.includes(file))).toEqual([]);
  });
});

describe('The two languages of the documents', () => {
  it.each([
    ['the ODD document', odd],
    ['its limits', limits],
    ['the guide to the page', guide],
  ])('have the same headings: %s', (_, { zh, en }) => {
    expect(outline(zh)).toEqual(outline(en));
    expect(outline(zh).length).toBeGreaterThan(5);
  });

  it('have the same equations, letter for letter', () => {
    expect(equations(odd.zh)).toEqual(equations(odd.en));
    expect(equations(odd.zh).length).toBeGreaterThan(30);
  });

  it('have the same points in every section of the limits and the guide', () => {
    const points = (text: string) => text.split(/^## /m).map((part) => part.match(/^- /gm)?.length ?? 0);
    expect(points(limits.zh)).toEqual(points(limits.en));
    expect(points(guide.zh)).toEqual(points(guide.en));
  });

  it('name the same files', () => {
    expect(filesNamed(odd.zh).sort()).toEqual(filesNamed(odd.en).sort());
  });
});

describe('The groups of uncertainties in the document', () => {
  it('are all uncertainties, in their order', () => {
    expect(Object.values(uncertaintyGroups).flatMap(keysOf)).toEqual(keysOf(uncertainties));
  });
});

describe('What these tests look with', () => {
  it('finds a changed value and a missing row in a table, and refuses tables nobody makes', () => {
    for (const damaged of [
      odd.en.replace('| 0.05 | 0 … 0.6 |', '| 0.06 | 0 … 0.6 |'),
      odd.en.replace(/\n\| `patrolTargeting` .*/, ''),
    ]) {
      expect(damaged).not.toBe(odd.en);
      expect(filled(damaged, 'en')).toBe(odd.en);
    }
    expect(() => filled('<!-- generated: nothing | a -->\n<!-- end -->', 'en')).toThrow('no table nothing');
    expect(() => filled('<!-- generated: levers | a -->\n<!-- end -->', 'en')).toThrow('levers: 1 headers');
  });

  it('takes no key for named that only a table or a longer key has', () => {
    const table = '<!-- generated: levers | a -->\n| audit |\n<!-- end -->\n';
    const submodels = element(`## 7 Submodels\nA \`utilisationMax\` and \`hours.*\`.\n${table}`, 7);
    const keys = ['audit', 'utilisation', 'utilisationMax', 'hours.idle', 'endings.faded'];
    expect(unnamed(submodels, keys)).toEqual(['audit', 'utilisation', 'endings.faded']);
  });

  it('tells headings by level and number, and leaves equations alone', () => {
    const text = '# Title\n## 1 One\n```text\n# no heading\n```\n### A.2 Two\n';
    expect(outline(text)).toEqual(['# ', '## 1', '### A.2']);
    expect(equations(text)).toEqual(['# no heading\n']);
  });
});
