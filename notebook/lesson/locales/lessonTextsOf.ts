import type { Language } from '../../../locales/language.ts';
import type { LessonTexts } from '../spec/lessonTexts.ts';
import { fireEn } from './fire.en.ts';
import { fireZh } from './fire.zh.ts';
import { middleEn } from './middle.en.ts';
import { middleZh } from './middle.zh.ts';
import { resourcesEn } from './resources.en.ts';
import { resourcesZh } from './resources.zh.ts';

const texts: Readonly<Record<string, Readonly<Record<Language, LessonTexts>>>> = {
  fire: { zh: fireZh, en: fireEn },
  resources: { zh: resourcesZh, en: resourcesEn },
  middle: { zh: middleZh, en: middleEn },
};

/** What a lesson says in a language. `id` is that of one of `lessons`. */
export const lessonTextsOf = (id: string, language: Language): LessonTexts => texts[id]![language];
