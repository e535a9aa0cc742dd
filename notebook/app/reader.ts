import { computed } from '@preact/signals';
import { type Language, languages } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import type { ChartReader } from '../charts/chart.ts';
import { pageTextsOf } from '../locales/texts.ts';
import { preference } from './preference.ts';

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Who reads: language, theme and whether a projector shows the page. */
export const language = preference<Language>('language', languages, browserLanguage);
export const theme = preference<Theme>('theme', themes, () => 'auto');
export const projector = preference<'off' | 'on'>('projector', ['off', 'on'], () => 'off');

/** Everything the page says, in the reader's language. */
export const pageTexts = computed(() => pageTextsOf(language.value));
const modelTexts = computed(() => textsOf(language.value));

export const chartReader = computed(
  (): ChartReader => ({
    language: language.value,
    page: pageTexts.value,
    texts: modelTexts.value,
    projector: projector.value === 'on',
  }),
);
