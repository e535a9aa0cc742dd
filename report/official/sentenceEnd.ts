import type { Texts } from '../../locales/texts.ts';

/** A sentence with its full stop, which labels and descriptions of files may lack. */
export const sentenceEnd = (text: string, { report }: Texts): string =>
  /[.!?\u3002\uff01\uff1f]$/.test(text.trim()) ? text.trim() : `${text.trim()}${report.verdict.headline.stop}`;
