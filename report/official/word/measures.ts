import type { Language } from '../../../locales/language.ts';

/** Twentieths of a point a millimetre. */
const perMillimetre = 1440 / 25.4;

export const twips = (millimetres: number): number => Math.round(millimetres * perMillimetre);

/** A4 and the margins of GB/T 9704-2012, which leave a type area of 156 × 225 mm; in millimetres. */
export const page = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, footer: 24 } as const;

export const typeArea = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };

/** Sizes in half-points and lines in twentieths of a point. Chinese: title No. 2, text and headings No. 3, tables No. 5, page numbers No. 4, lines of 28 points. */
export interface Sizes {
  readonly title: number;
  readonly subtitle: number;
  readonly heading1: number;
  readonly heading2: number;
  readonly body: number;
  readonly caption: number;
  readonly table: number;
  /** Of tables that go on for pages. */
  readonly longTable: number;
  readonly code: number;
  readonly page: number;
  readonly bodyLine: number;
  readonly titleLine: number;
}

export const sizes: Readonly<Record<Language, Sizes>> = {
  zh: {
    title: 44,
    subtitle: 32,
    heading1: 32,
    heading2: 32,
    body: 32,
    caption: 24,
    table: 21,
    longTable: 18,
    code: 18,
    page: 28,
    bodyLine: 560,
    titleLine: 660,
  },
  en: {
    title: 36,
    subtitle: 24,
    heading1: 30,
    heading2: 26,
    body: 24,
    caption: 21,
    table: 20,
    longTable: 18,
    code: 17,
    page: 20,
    bodyLine: 330,
    titleLine: 460,
  },
};
