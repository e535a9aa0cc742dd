import type { Language } from '../../locales/language.ts';
import { withoutTables, withTables } from '../document/withTables.ts';
import { tables } from './tables.ts';

/** The document with every generated table written anew from the code. Throws for a table nobody makes, or headers that do not fit it. */
export const filled = (document: string, language: Language): string =>
  withTables(document, (name) => tables[name]?.(language));

/** The prose of the element whose heading begins with `## NUMBER `; empty where there is none. */
export function element(document: string, number: number): string {
  const [, ...parts] = `\n${withoutTables(document)}`.split(/\n(?=## )/);
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
  ...new Set(
    [...withoutTables(document).matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.test)?\.ts)`/g)].map((match) => match[1]!),
  ),
];

/** Whether a text names a key: on its own, or for `prefix.name` as `prefix.*`. */
export const names = (text: string, key: string): boolean =>
  new RegExp(`(?<![\\w.])${key.replaceAll('.', '\\.')}(?!\\w|\\.\\w)`).test(text) ||
  (key.includes('.') && text.includes(`\`${key.slice(0, key.indexOf('.'))}.*\``));
