// What every platform this room runs on has and ES2023's own library does not declare.

declare class TextDecoder {
  constructor(label: 'utf-8');
  decode(bytes: Uint8Array): string;
}

interface ImportMeta {
  /** Vite: the texts of all files that match, by path, put into the bundle at build time. */
  glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>;
}
