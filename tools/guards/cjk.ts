import { lineOf, type Violation } from './violation.ts';

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]+/gu;

/** Whether a file may hold CJK text: below a `locales/` folder, or a test. */
export function mayHoldCjk(file: string): boolean {
  return file.startsWith('test/') || file.split('/').includes('locales');
}

/** Every run of CJK characters or full-width signs in `source`; a reader's text belongs into a `locales/` folder. */
export function cjkViolations(file: string, source: string): Violation[] {
  return Array.from(source.matchAll(cjk), (match) => ({
    file,
    line: lineOf(source, match.index),
    rule: 'cjkText',
    found: match[0],
    instead: 'texts stand in a locales/ folder',
  }));
}
