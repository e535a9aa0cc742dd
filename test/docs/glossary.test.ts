import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { levers } from '../../models/governance/parameters/levers.ts';
import { processStates } from '../../models/governance/process/states.ts';
import { transitions } from '../../models/governance/process/transitions.ts';
import { firstSentence, glossary, glossaryDocument } from '../../tools/glossary/glossary.ts';
import { wordSources } from '../../tools/glossary/wordSources.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const entries = glossary().flatMap((section) => section.entries);
const keys = new Set(entries.map(({ key }) => key));

describe('The glossary', () => {
  it.each(languages)('is what `node tools/run.mjs writeGlossary` writes, %s', (language) => {
    expect(readFileSync(join(docs, `glossary.${language}.md`), 'utf8')).toBe(glossaryDocument(language));
  });

  it.each([
    ['outcome', outcomeDefinitions],
    ['lever', levers],
    ['state', processStates],
    ['way', transitions],
  ])('has every %s of the model', (_, definitions) => {
    expect(definitions.map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has the words of statistics that results are told with', () => {
    const wanted = ['replicate', 'world', 'commonRandomNumbers', 'interval', 'slice', 'overloaded', 'seed', 'hash'];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('gives every word a label and one whole sentence in both languages', () => {
    for (const { key, words } of entries) {
      for (const language of languages) {
        expect(words[language].label, key).not.toBe('');
        expect(words[language].note, key).toMatch(language === 'zh' ? /[^。]。$/ : /[^.]\.$/);
      }
      expect(words.zh.label, key).toMatch(/[\u3400-\u9fff]/);
      expect(words.en.label, key).not.toMatch(/[\u3400-\u9fff]/);
    }
  });

  it('has sources of words that it has', () => {
    expect(Object.keys(wordSources).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('takes of a definition its first sentence, points within numbers left alone', () => {
    expect(firstSentence('A share of 0.05 or more. Not told twice.')).toBe('A share of 0.05 or more.');
    expect(firstSentence('一句。又一句。')).toBe('一句。');
  });
});
