import type { CaseStudy } from './caseStudy.ts';

/** Digits that are kept: what other machines' arithmetic may differ in is beyond them. */
const digits = 6;
const numbers: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity, '-Infinity': -Infinity };

/** A study as a file: six digits a number; what JSON has no number for is a text. */
export const studyText = (study: CaseStudy): string =>
  `${JSON.stringify(study, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
    if (typeof value !== 'number') return value;
    return Number.isFinite(value) ? Number(value.toPrecision(digits)) : String(value);
  })}\n`;

/** What `studyText` wrote; columns come back as lists. */
export const parseStudy = (text: string): CaseStudy =>
  JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? (numbers[value] ?? value) : value)) as CaseStudy;
