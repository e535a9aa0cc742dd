import type { Language } from '../../../locales/language.ts';

const chinese = '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"';
const latin = '"Helvetica Neue", Helvetica, Arial, "Liberation Sans"';

/**
 * Fonts by name, so that a picture looks alike in other programs. The reader's script first: fonts of the other draw quotes and dots too wide or
 * too narrow.
 */
export const pictureFonts: Readonly<Record<Language, string>> = {
  zh: `${chinese}, ${latin}, sans-serif`,
  en: `${latin}, ${chinese}, sans-serif`,
};
