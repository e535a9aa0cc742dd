import { type Language, languages } from '../../locales/language.ts';
import { preference } from './preference.ts';

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Who reads: language, theme and whether a projector shows the page. */
export const language = preference<Language>('language', languages, browserLanguage);
export const theme = preference<Theme>('theme', themes, () => 'auto');
export const projector = preference<'off' | 'on'>('projector', ['off', 'on'], () => 'off');
