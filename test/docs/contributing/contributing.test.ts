import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, changed } from './blocks.ts';

const root = resolve(import.meta.dirname, '../../..');
const document = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const examples = ['Add a mechanism', 'Add a policy', 'Add a chart'];

describe('The examples of CONTRIBUTING.md', () => {
  it.each(examples)('%s: fits the tree as it is', (title) => {
    const blocks = blocksOf().get(title)!;
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) {
      const file = join(root, block.file);
      expect([block.file, existsSync(file)]).toEqual([block.file, block.kind === 'change']);
      if (block.kind === 'change') {
        const text = readFileSync(file, 'utf8');
        expect(changed(text, block.hunks, block.file)).not.toBe(text);
      }
    }
    expect(blocks.some(({ file }) => file.endsWith('.test.ts'))).toBe(true);
  });

  it('take up every block that has code but those of the shell', () => {
    const named = [...blocksOf().values()].flat().length;
    expect(named).toBe(document.match(/^```(?!sh$)\w+$/gm)!.length);
  });

  it('name files, scripts and sections that are there', () => {
    const links = Array.from(document.matchAll(/\]\(([^)#:]+)\)/g), ([, target]) => target!);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [, script] of document.matchAll(/npm run ([\w-]+)/g)) expect(scripts).toHaveProperty(script!);
  });

  it('have a Chinese half with the same parts', () => {
    const [english, chinese] = document.split('\n# 参与\n').map((half) => half.match(/^## /gm)!.length);
    expect(chinese).toBe(english);
  });
});

describe('A change', () => {
  it('is refused where its lines do not stand exactly once', () => {
    const hunks = [{ before: 'b\n', after: 'b\nc\n' }];
    expect(changed('a\nb\nd\n', hunks, 'x')).toBe('a\nb\nc\nd\n');
    expect(() => changed('a\n', hunks, 'x')).toThrow('stands 0 times');
    expect(() => changed('b\nb\n', hunks, 'x')).toThrow('stands 2 times');
    expect(() => changed('ab\n', hunks, 'x')).toThrow('stands 0 times');
  });
});
