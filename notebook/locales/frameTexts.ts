import type { Language } from '../../locales/language.ts';
import { type FrameTexts, frameEn } from './en/frame.ts';
import { frameZh } from './zh/frame.ts';

const texts: Readonly<Record<Language, FrameTexts>> = { zh: frameZh, en: frameEn };

/** What the frame says; apart from the page's texts, so that it loads no more. */
export const frameTextsOf = (language: Language): FrameTexts => texts[language];
