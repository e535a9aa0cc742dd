import { fill } from '../../locales/fill.ts';
import type { Language } from '../../locales/language.ts';
import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import { parametersEn } from '../../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../../models/governance/locales/parameters.zh.ts';
import { processEn } from '../../models/governance/locales/process.en.ts';
import { processZh } from '../../models/governance/locales/process.zh.ts';
import { type OutcomeDefinition, outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { processStates } from '../../models/governance/process/states.ts';
import { transitions } from '../../models/governance/process/transitions.ts';
import { pageTextsOf } from '../../notebook/locales/texts.ts';
import { leverGroupKeys, leverGroups } from '../../scenarios/leverGroups.ts';
import { glossaryEn, type Word } from './locales/glossary.en.ts';
import { glossaryZh } from './locales/glossary.zh.ts';
import { wordSources } from './wordSources.ts';

/** A word in both languages and where it stands. */
export interface GlossaryEntry {
  readonly key: string;
  readonly words: Readonly<Record<Language, Word>>;
  /** Key, section or publication, as it is shown. */
  readonly source: string;
}

export interface GlossarySection {
  readonly title: Readonly<Record<Language, string>>;
  readonly entries: readonly GlossaryEntry[];
}

const own = { zh: glossaryZh, en: glossaryEn };
const terms = { zh: pageTextsOf('zh').terms.page, en: pageTextsOf('en').terms.page };
const groups = {
  zh: pageTextsOf('zh').compare.settings.leverGroups,
  en: pageTextsOf('en').compare.settings.leverGroups,
};

/** The first sentence of a text, with its full stop. */
export const firstSentence = (text: string): string => sentence.exec(text)![0];
const sentence = new RegExp(`^[\\s\\S]*?(?:${glossaryZh.fullStop}|[.](?=\\s|$)|$)`);

const code = (key: string) => `\`${key}\``;
const both = <Part>(of: (language: Language) => Part) => ({ zh: of('zh'), en: of('en') });
const entry = (key: string, source: string, word: (language: Language) => Word): GlossaryEntry => ({
  key,
  source,
  words: both((language) => {
    const { label, note } = word(language);
    return { label, note: firstSentence(note) };
  }),
});

const wordsOf = (part: 'program' | 'governance') =>
  (Object.keys(glossaryEn[part]) as (keyof (typeof glossaryEn)[typeof part])[]).map((key) =>
    entry(key, wordSources[key] ?? '', (language) => own[language][part][key]),
  );
const termEntries = () =>
  (Object.keys(terms.en) as (keyof typeof terms.en)[]).map((key) =>
    entry(key, wordSources[key] ?? '', (language) => {
      const { title, definition } = terms[language][key];
      return { label: title, note: definition };
    }),
  );
const outcomesOf = (...wanted: readonly OutcomeDefinition['group'][]) =>
  outcomeDefinitions
    .filter(({ group }) => wanted.includes(group))
    .map(({ key }) =>
      entry(key, code(key), (language) => {
        const { label, definition } = (language === 'zh' ? outcomesZh : outcomesEn)[key]!;
        return { label, note: definition };
      }),
    );

/** All sections, in the order of the document. */
export function glossary(): readonly GlossarySection[] {
  const titled = (key: keyof typeof glossaryEn.sections, entries: readonly GlossaryEntry[]): GlossarySection => ({
    title: both((language) => own[language].sections[key]),
    entries,
  });
  const process = { zh: processZh, en: processEn };
  return [
    titled('program', [...termEntries(), ...wordsOf('program')]),
    titled('governance', wordsOf('governance')),
    titled(
      'states',
      processStates.map(({ key, odd }) => entry(key, `§${odd}`, (language) => process[language].states[key])),
    ),
    titled(
      'ways',
      transitions.map(({ key, odd }) => entry(key, `§${odd}`, (language) => process[language].transitions[key])),
    ),
    ...leverGroupKeys.map((group) => ({
      title: both((language) => fill(own[language].sections.levers, { group: groups[language][group] })),
      entries: leverGroups[group].map((key) =>
        entry(key, code(key), (language) => (language === 'zh' ? parametersZh : parametersEn)[key]),
      ),
    })),
    titled('outcomes', outcomesOf('headline', 'detail')),
    titled('hours', outcomesOf('account')),
    titled('endings', outcomesOf('flow')),
  ];
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** The document in one language, with the word of the other beside each. */
export function glossaryDocument(language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const { title, intro, otherFile, columns } = own[language];
  const head = [line([columns.word, columns.other, columns.note, columns.source]), line(['---', '---', '---', '---'])];
  const parts = glossary().map((section, place) =>
    [
      `## ${place + 1} ${section.title[language]}`,
      '',
      ...head,
      ...section.entries.map(({ words, source }) =>
        line([words[language].label, words[other].label, words[language].note, source]),
      ),
    ].join('\n'),
  );
  return `# ${title}\n\n${intro} ${otherFile}\n\n${parts.join('\n\n')}\n`;
}
