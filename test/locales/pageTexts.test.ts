import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../locales/fill.ts';
import { pageTextsOf } from '../../notebook/locales/texts.ts';
import { leaves } from './leaves.ts';

const all = (language: 'zh' | 'en') =>
  [...leaves(pageTextsOf(language))].filter(([path]) => path !== '/shell/otherLanguage');
const [zh, en] = [all('zh'), all('en')];
/** Code in a text is no prose. */
const withoutCode = zh.map(([path, text]) => [path, text.replaceAll(/`[^`]*`/g, '0')] as const);
/** The file that explains an archive is laid out with blanks. */
const prose = withoutCode.filter(([path]) => !path.endsWith('/readme'));
const places = (text: string) => [...new Set(placeholdersOf(text))].sort();
/** The first match of `pattern` in each text that has one. */
const found = (texts: readonly (readonly [string, string])[], pattern: RegExp) =>
  texts.flatMap(([path, text]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${path}: ${match[0]}`];
  });

/** Programs, formats, keys and signs that Chinese texts call by their own names. */
const latin = new Set(
  (
    'zhili Zhili YAML UTF CSV XLSX SVG PNG SHA JavaScript Inkscape Illustrator Ctrl Shift kB zip yaml svg png csv xlsx json figures data tables ' +
    'results settings docs odd limits zh md replay ODD Plot aq math ss Inputs htl await pause JSON Observable Markdown TypeScript HTML TeX ' +
    'Graphviz SQL Node Python Arquero mathjs simple statistics Enter Alt Esc Tab Home End PAWN ST sweep III IV PRIM CART optimise Word Wilson Kaplan Meier XES gzip MB'
  ).split(' '),
);

describe('The texts of the page', () => {
  it('have the same keys and the same places to fill in both languages', () => {
    const chinese = new Map(zh);
    expect([...chinese.keys()].sort()).toEqual(en.map(([path]) => path).sort());
    expect(en.length).toBeGreaterThan(400);
    for (const [path, text] of en) expect(places(chinese.get(path)!), path).toEqual(places(text));
  });

  it('keep Chinese out of the English ones', () => {
    expect(found(en, /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/)).toEqual([]);
  });

  it('have full-width punctuation and no straight quotes in Chinese', () => {
    expect(found(prose, /[\u3400-\u9fff][,;:!?()]|[,;!?()][\u3400-\u9fff]/)).toEqual([]);
    expect(found(prose, /["'`]|[^…]…(?!…)| {2}/)).toEqual([]);
  });

  it('put no blank beside full-width punctuation', () => {
    expect(found(prose, / [，。；：！？、（）“”]|[，。；：！？、（）] /)).toEqual([]);
  });

  it('have no English word in Chinese but names', () => {
    const strays = withoutCode.flatMap(([path, text]) =>
      [...text.replaceAll(/\{\w+\}/g, '').matchAll(/[A-Za-z]{2,}/g)]
        .filter(([word]) => !latin.has(word))
        .map(([word]) => `${path}: ${word}`),
    );
    expect(strays).toEqual([]);
  });

  it('end sentences alike: a full stop in one language is one in the other', () => {
    const english = new Map(en);
    const differ = zh.filter(
      ([path, text]) => /[。]$/.test(text.trim()) !== /[.](?!\.)$/.test(english.get(path)!.trim()),
    );
    expect(differ.map(([path, text]) => `${path}: ${text} | ${english.get(path)}`)).toEqual([]);
  });
});
