import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import { pageTextsOf } from '../../notebook/locales/texts.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const users = ['researcher', 'planner', 'instructor'];
const read = (user: string, language: Language) => readFileSync(join(docs, `guides/${user}.${language}.md`), 'utf8');

/** Every text below this one. */
const wordsIn = (texts: unknown): string[] =>
  typeof texts === 'string'
    ? [texts]
    : typeof texts === 'object' && texts !== null
      ? Object.values(texts).flatMap(wordsIn)
      : [];
/** Bold words that are not a sentence: names of what is on the page. */
const labelsIn = (text: string) =>
  Array.from(text.matchAll(/\*\*(.+?)\*\*/g), ([, bold]) => bold!).filter((bold) => !/[。.]$/.test(bold));
/** Links to files, with the folder they are told from. */
const linksIn = (text: string) => Array.from(text.matchAll(/\]\(([^)#:]+?)(?:#[^)]*)?\)/g), ([, target]) => target!);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const shape = (text: string) =>
  text.split(/^## /m).map((part) => [count(part, /^\d\. /gm), count(part, /^- /gm), labelsIn(part).length]);

describe.each(users)('The guide of the %s', (user) => {
  it('has the same sections, steps, points and names of the page in both languages', () => {
    expect(shape(read(user, 'zh'))).toEqual(shape(read(user, 'en')));
    expect(shape(read(user, 'zh')).length).toBeGreaterThanOrEqual(5);
  });

  it.each(languages)('has three mistakes to avoid and the same commands, %s', (language) => {
    const mistakes = read(user, language)
      .split(/^## /m)
      .find((part) => part.startsWith('3 '))!;
    expect(count(mistakes, /^\d\. /gm)).toBe(3);
    const commands = (one: Language) =>
      Array.from(read(user, one).matchAll(/```sh\n([\s\S]*?)```/g), ([, block]) => block);
    expect(commands(language)).toEqual(commands('zh'));
  });

  it.each(languages)('calls what is on the page as the page does, %s', (language) => {
    const words = new Set([...wordsIn(pageTextsOf(language)), ...wordsIn(textsOf(language).report)]);
    const labels = labelsIn(read(user, language));
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.filter((label) => !words.has(label))).toEqual([]);
  });

  it.each(languages)('leads to files that are there, %s', (language) => {
    const folder = join(docs, 'guides');
    const links = linksIn(read(user, language));
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !existsSync(resolve(folder, link)))).toEqual([]);
  });
});

describe('The guides', () => {
  it.each(languages)('are led to from the readme and from the guide to the page, %s', (language) => {
    for (const file of ['../README.md', `guide.${language}.md`]) {
      const text = readFileSync(join(docs, file), 'utf8');
      const linked = linksIn(text).map((link) => resolve(dirname(join(docs, file)), link));
      for (const user of users) expect(linked).toContain(join(docs, `guides/${user}.${language}.md`));
    }
  });

  it('are these six', () => {
    const expected = users.flatMap((user) => languages.map((language) => `${user}.${language}.md`));
    expect(readdirSync(join(docs, 'guides')).sort()).toEqual(expected.sort());
  });
});
