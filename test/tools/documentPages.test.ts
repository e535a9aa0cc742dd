import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from '../../tools/odd/document.ts';
import { documentPage } from '../../tools/page/documentPages.ts';
import { leverPrices } from '../../tools/page/parameterFacts.ts';

const read = (file: string) => readFileSync(`docs/${file}.md`, 'utf8');

describe('Documents on the page', () => {
  it.each(['zh', 'en'] as const)(
    'the description in %s has a table of contents with an anchor for each heading',
    (language) => {
      const source = read(`odd.${language}`);
      const { html, contents } = documentPage(source, 'odd', language);
      expect(contents).toHaveLength(outline(source).length - 1);
      expect(new Set(contents.map(({ id }) => id)).size).toBe(contents.length);
      for (const { id } of contents) expect(html).toContain(`id="${id}"`);
      expect(contents.map(({ id }) => id)).toContain('s-7.3.2');
      expect(html).not.toMatch(/generated:|<!--|&lt;br/);
      expect(html).toContain('<div class="doc-table"><table>');
    },
  );

  it('links to the other parts and keeps the words of links to elsewhere', () => {
    const { html } = documentPage(
      '# A\n\n[limits](limits.en.md), [tuning](tuning.md), [self](odd.zh.md#x), [x](javascript:alert(1))',
      'odd',
      'en',
    );
    expect(html).toContain('<a href="#/model?part=limits">limits</a>');
    expect(html).toContain('<span>tuning</span>, <span>self</span>');
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('lets no HTML of a document through', () => {
    expect(documentPage('<img src=x onerror=alert(1)>', 'odd', 'en').html).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>\n',
    );
  });

  it('marks Chinese words in an English document', () => {
    expect(documentPage('a 矛盾、纠纷 b', 'odd', 'en').html).toBe(
      '<p>a <span lang="zh-Hans">矛盾、纠纷</span> b</p>\n',
    );
  });

  it('gives the same levers a price in both languages', () => {
    const [zh, en] = [leverPrices(read('odd.zh')), leverPrices(read('odd.en'))];
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    expect(Object.keys(en)).toHaveLength(13);
    expect(en.studyDays).toContain('officers are held sooner');
  });
});
