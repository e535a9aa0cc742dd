import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Plugin } from 'vite';

/** A document as the page shows it. */
interface DocumentPage {
  readonly html: string;
  /** Headings below the title; `depth` 1 is the uppermost. */
  readonly contents: readonly { readonly id: string; readonly title: string; readonly depth: number }[];
}

/** Documents that are parts of the page; links to others lose their target and keep their words. */
const parts: ReadonlySet<string> = new Set([
  'odd',
  'limits',
  'validation',
  'alternatives',
  'findings',
  'ledger',
  'tutorial',
  'glossary',
]);

const chinese =
  /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+(?:[\s\d\u3001\u201c\u201d]*[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+)*/g;

/** Marks Chinese words in the text of an English document, so that they are read aloud as such. */
const marked = (html: string): string =>
  html
    .split(/(<[^>]+>)/)
    .map((piece) => (piece.startsWith('<') ? piece : piece.replaceAll(chinese, '<span lang="zh-Hans">$&</span>')))
    .join('');

/**
 * Markdown as HTML: headings one level lower, below the title of the page, with `id`s (`s-7.3.2` where they are numbered); tables in boxes of their own; no HTML of the
 * document's own but line breaks in tables.
 */
export function documentPage(markdown: string, name: string, language: 'zh' | 'en'): DocumentPage {
  const md = new MarkdownIt({ html: false });
  const source = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, '');
  const tokens = md.parse(source, {});
  const contents: { id: string; title: string; depth: number }[] = [];
  const closing: string[] = [];
  for (const [place, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const title = tokens[place + 1]!.content;
      const level = Number(token.tag.slice(1));
      const number = /^([A-Z0-9][\d.]*) /.exec(title)?.[1];
      const id = `s-${number ?? `h${contents.length}`}`;
      token.tag = `h${level + 1}`;
      token.attrSet('id', id);
      if (level > 1) contents.push({ id, title: title.replaceAll('`', ''), depth: level - 1 });
    }
    if (token.type === 'heading_close') token.tag = `h${Number(token.tag.slice(1)) + 1}`;
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') {
        const [, target] = /^(\w+)\.(?:zh|en)\.md(?:#.*)?$/.exec(child.attrGet('href') ?? '') ?? [];
        const part = target !== undefined && target !== name && parts.has(target) ? target : undefined;
        closing.push(part === undefined ? 'span' : 'a');
        child.tag = closing.at(-1)!;
        child.attrs = part === undefined ? null : [['href', `#/model?part=${part}`]];
      } else if (child.type === 'link_close') child.tag = closing.pop()!;
    }
  }
  const html = md.renderer
    .render(tokens, md.options, {})
    .replaceAll('&lt;br&gt;', '<br>')
    .replaceAll('<table>', '<div class="doc-table"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html: language === 'en' ? marked(html) : html, contents };
}

const suffix = '.md?page';

/** `import { html, contents } from './name.en.md?page'`: a document, rendered when the page is built. */
export function documentPages(): Plugin {
  return {
    name: 'zhili-document-pages',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const file = id.slice(0, -'?page'.length);
      this.addWatchFile(file);
      const name = basename(file).split('.')[0]!;
      const markdown = await readFile(file, 'utf8');
      const { html, contents } = documentPage(markdown, name, file.endsWith('.zh.md') ? 'zh' : 'en');
      const code = `export const html = ${JSON.stringify(html)};\nexport const contents = ${JSON.stringify(contents)};\n`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}
