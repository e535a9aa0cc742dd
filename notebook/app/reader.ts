import { computed } from '@preact/signals';
import { textsOf } from '../../locales/texts.ts';
import type { ChartReader } from '../charts/chart.ts';
import { pageTextsOf } from '../locales/texts.ts';
import { language, projector } from './choices.ts';

export { language, projector, type Theme, theme, themes } from './choices.ts';

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
