import { fault, type LoadOptions } from './loadFault.ts';

/**
 * Of a scenario file. Bytes of UTF-8: a thousand times the size of a real one would still be refused at once. Longest piece of text, in characters: a note is a
 * sentence, and the parser makes an error object for every bad escape in one.
 */
export const scenarioLimits: NonNullable<LoadOptions['limits']> = { bytes: 1 << 20, tokenLength: 10_000 };

const mostBytes = ({ limits = scenarioLimits }: LoadOptions): number => limits.bytes;

const tooLarge = (bytes: number, options: LoadOptions) =>
  fault(options, { code: 'tooLarge', path: '', value: `${bytes} bytes`, expected: `≤ ${mostBytes(options)} bytes` });

/** The text of a file. Throws `tooLarge`; bytes that are no UTF-8 come out as U+FFFD, which `checkText` refuses. */
export function decodeText(bytes: Uint8Array, options: LoadOptions): string {
  if (bytes.length > mostBytes(options)) throw tooLarge(bytes.length, options);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Throws `tooLarge`, or `badEncoding` with the line of the first character that stands in no readable text file. */
export function checkText(text: string, options: LoadOptions): void {
  // Every UTF-16 unit takes at least one byte: hostile sizes end here, before anything is read.
  if (text.length > mostBytes(options)) throw tooLarge(text.length, options);
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.codePointAt(i)!;
    if (unit > 0xffff) i++;
    if (isUnreadable(unit)) {
      const value = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
      throw fault(options, { code: 'badEncoding', path: '', value, expected: 'UTF-8', line });
    }
    if (unit === 0x0a) line++;
  }
  const bytes = utf8Length(text);
  if (bytes > mostBytes(options)) throw tooLarge(bytes, options);
}

/** Bytes that a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.codePointAt(i)!;
    if (unit > 0xffff) i++;
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The replacement character, lone surrogates, non-characters, control characters but tab, line feed, carriage return, and signs that turn the
 * direction of writing: with them a name turns round the numbers that follow it.
 */
function isUnreadable(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0d;
  if (unit >= 0xd800 && unit <= 0xdfff) return true;
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return true;
  return unit === 0xfffd || unit === 0xfffe || unit === 0xffff || (unit >= 0x7f && unit <= 0x9f);
}

/** Whether a text holds nothing that stands in no readable text. */
export function isReadable(text: string): boolean {
  for (const character of text) if (isUnreadable(character.codePointAt(0)!)) return false;
  return true;
}

/** The text without what stands in no readable text. */
export const readable = (text: string): string =>
  [...text].filter((character) => !isUnreadable(character.codePointAt(0)!)).join('');
