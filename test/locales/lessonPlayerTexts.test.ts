import { expect, it } from 'vitest';
import { placeholdersOf } from '../../locales/fill.ts';
import { playerEn } from '../../notebook/lesson/locales/player.en.ts';
import { playerZh } from '../../notebook/lesson/locales/player.zh.ts';
import { leaves } from './leaves.ts';

const [zh, en] = [playerZh, playerEn].map((texts) => new Map(leaves(texts))) as [
  Map<string, string>,
  Map<string, string>,
];

it('The player of lessons says the same in both languages, with the same places to fill', () => {
  expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  for (const [path, text] of en) {
    expect([...new Set(placeholdersOf(zh.get(path)!))].sort(), path).toEqual([...new Set(placeholdersOf(text))].sort());
  }
});

it('It keeps Chinese out of English, and words of English out of Chinese', () => {
  const isOther = ([path]: [string, string]) => path !== '/otherLanguage';
  const chinese = [...en].filter(isOther).filter(([, text]) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/.test(text));
  expect(chinese).toEqual([]);
  const english = [...zh]
    .filter(isOther)
    .flatMap(([path, text]) =>
      [...text.replaceAll(/\{\w+\}/g, '').matchAll(/[A-Za-z]{2,}/g)].map(([word]) => `${path}: ${word}`),
    );
  expect(english).toEqual(['/paperPage/version: zhili']);
});
