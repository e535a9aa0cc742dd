/** RFC 4648 §5, without padding: letters, digits, `-` and `_` go into an address as they are. */
export function toBase64url(bytes: Uint8Array): string {
  let latin1 = '';
  for (const byte of bytes) latin1 += String.fromCharCode(byte);
  return btoa(latin1).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes, or undefined where a text is not exactly what `toBase64url` makes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const latin1 = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(latin1, (character) => character.charCodeAt(0));
  // Spare bits of the last letter must be 0, so that a token is written in one way only.
  return toBase64url(bytes) === text ? bytes : undefined;
}
