import { describe, expect, it } from 'vitest';
import { parametersEn } from '../../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../../models/governance/locales/parameters.zh.ts';
import type { ParameterTexts } from '../../models/governance/locales/parameterWords.ts';
import { sources } from '../../models/governance/locales/sources.ts';
import { parameters } from '../../models/governance/parameters/parameters.ts';

const keys = parameters.map((one) => one.key).sort();
const cjk = /\p{Script=Han}/u;
const all: readonly (readonly [string, ParameterTexts])[] = [
  ['Chinese', parametersZh],
  ['English', parametersEn],
];

describe.each(all)('The %s words of parameters', (language, words) => {
  it('are there for every parameter and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual(keys);
  });

  it('have labels of their own, so that no two parameters look the same', () => {
    const labels = Object.values(words).map((one) => one.label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('are in that language, a short label and a sentence', () => {
    for (const [key, { label, note }] of Object.entries(words)) {
      expect([key, label.length <= (language === 'Chinese' ? 14 : 32)]).toEqual([key, true]);
      expect([key, /[.。]$/.test(note)]).toEqual([key, true]);
      expect([key, cjk.test(label) && cjk.test(note)]).toEqual([key, language === 'Chinese']);
    }
  });
});

describe('The bibliography', () => {
  it('says of each source who, what, when, how it was read and what is taken from it', () => {
    for (const [key, source] of Object.entries(sources)) {
      for (const field of [source.author, source.title, source.publication, source.says.zh, source.says.en]) {
        expect([key, field.length > 0]).toEqual([key, true]);
      }
      expect([key, source.read]).toEqual([key, key.startsWith('seed') ? 'whole' : 'excerpt']);
      expect([key, JSON.stringify(source)]).toEqual([key, expect.not.stringMatching(/doi/i)]);
    }
  });

  it('has every source that a parameter names', () => {
    for (const { provenance } of parameters) {
      if (provenance.source !== undefined) expect(Object.keys(sources)).toContain(provenance.source);
      if (provenance.kind !== 'assumption') expect(provenance.source).toBeDefined();
    }
  });
});
