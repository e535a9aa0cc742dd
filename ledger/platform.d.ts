// What every platform this room runs on has and ES2023's own library does not declare.

declare class TextDecoder {
  /** Throws for a label it does not know; with `fatal`, decoding throws for bytes that are no text in it. */
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
