import type { Language } from '../../../../locales/language.ts';
import { eventsEn } from '../../../../models/governance/locales/events.en.ts';
import { eventsZh } from '../../../../models/governance/locales/events.zh.ts';
import { processEn } from '../../../../models/governance/locales/process.en.ts';
import { processZh } from '../../../../models/governance/locales/process.zh.ts';

const words = { zh: { ...processZh, ...eventsZh }, en: { ...processEn, ...eventsEn } } as const;

/** Words of states, ways, events and causes. */
export const processWordsOf = (language: Language) => words[language];

export type ProcessWords = ReturnType<typeof processWordsOf>;
