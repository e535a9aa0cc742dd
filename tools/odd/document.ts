import type { Language } from '../../locales/language.ts';
import { tables } from './tables.ts';

/*
 * A generated table stands between `<!-- generated: NAME | HEADER | HEADER … -->` and `<!-- end -->`. Its headers are the document's own words; its
 * rows come from the code.
 */
const generated = /(<!-- generated: ([\w.]+) \| (.+?) -->\n)[\s\S]*?(<!-- end -->)/g;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The document with every generated table written anew. Throws for a table nobody makes, or headers that do not fit it. */
export function filled(document: string, language: Language): string {
  return document.replaceAll(generated, (_, marker: string, name: string, headers: string, end: string) => {
    const rows = tables[name]?.(language);
    if (rows === undefined) throw new Error(`no table ${name}`);
    const titles = headers.split(' | ');
    if (rows.some((row) => row.length !== titles.length)) throw new Error(`${name}: ${titles.length} headers`);
    const lines = [line(titles), line(titles.map(() => '---')), ...rows.map((row) => line(row.map(cell)))];
    return `${marker}${lines.join('\n')}\n${end}`;
  });
}

/** Names of the tables a document has, in its order. */
export const tablesIn = (document: string): string[] => [...document.matchAll(generated)].map((match) => match[2]!);

/** What a person wrote: the document without its generated tables. */
const prose = (document: string): string => document.replaceAll(generated, '');

/** The prose of the element whose heading begins with `## NUMBER `; empty where there is none. */
export function element(document: string, number: number): string {
  const [, ...parts] = `\n${prose(document)}`.split(/\n(?=## )/);
  return parts.find((part) => part.startsWith(`## ${number} `)) ?? '';
}

/** Level and number of each heading: what must be the same in both languages. */
export const outline = (document: string): string[] =>
  [...withoutEquations(document).matchAll(/^(#+) ([A-Z0-9][\d.]*(?= ))?/gm)].map(
    ([, level, number]) => `${level} ${number ?? ''}`,
  );

/** Equations stand in blocks of their own, with keys and symbols only: letter for letter the same in both languages. */
export const equations = (document: string): string[] =>
  [...document.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);

const withoutEquations = (document: string): string => document.replaceAll(/^```text\n[\s\S]*?^```$/gm, '');

/** Files of code the document names, as it names them. */
export const filesNamed = (document: string): string[] => [
  ...new Set([...prose(document).matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.test)?\.ts)`/g)].map((match) => match[1]!)),
];

/** Whether a text names a key: on its own, or for `prefix.name` as `prefix.*`. */
export const names = (text: string, key: string): boolean =>
  new RegExp(`(?<![\\w.])${key.replaceAll('.', '\\.')}(?!\\w|\\.\\w)`).test(text) ||
  (key.includes('.') && text.includes(`\`${key.slice(0, key.indexOf('.'))}.*\``));
