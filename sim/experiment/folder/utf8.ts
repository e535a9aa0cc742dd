// Every platform this room runs on has these; ES2023's own library does not declare them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** A text as UTF-8. */
export const utf8Bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of UTF-8; what is no UTF-8 becomes U+FFFD. */
export const utf8Text = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
