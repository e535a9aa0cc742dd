/** A record with this key alone stands for a number that JSON has no text for. */
const numberKey = '#number';

/** JSON text of one byte a character, so that no encoding is needed; numbers come back as they were, NaN, infinities and -0 too. */
export function asciiJson(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0))
      ? { [numberKey]: Object.is(part, -0) ? '-0' : String(part) }
      : part,
  );
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What `asciiJson` was given. Throws a `SyntaxError` for what is no JSON. */
export function parseAsciiJson(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) =>
    typeof part === 'object' && part !== null && numberKey in part ? Number(part[numberKey]) : part,
  );
}

export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
