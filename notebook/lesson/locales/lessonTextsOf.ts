import type { Language } from '../../../locales/language.ts';
import type { LessonTexts } from '../spec/lessonTexts.ts';
import { fireEn } from './fire.en.ts';
import { fireZh } from './fire.zh.ts';

const texts: Readonly<Record<string, Readonly<Record<Language, LessonTexts>>>> = {
  fire: { zh: fireZh, en: fireEn },
};

/** What a lesson says in a language. `id` is that of one of `lessons`. */
export const lessonTextsOf = (id: string, language: Language): LessonTexts => texts[id]![language];
