import type { Appearance } from '../protocol.ts';

/** Puts the reader's language, theme and projector into the document, as the page has them. */
export function showAppearance({ language, dark, projector }: Appearance): void {
  const { documentElement } = document;
  documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (projector) documentElement.dataset.projector = 'on';
  else delete documentElement.dataset.projector;
}
