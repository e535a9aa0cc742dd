// What every platform this room runs on has and ES2023's own library does not declare.

declare class TextDecoder {
  constructor(label: 'utf-8');
  decode(bytes: Uint8Array): string;
}

interface ImportMeta {
  /** Vite: the texts of all files that match, by path, put into the bundle at build time. */
  glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>;
}

/** Both throw on what is not Latin-1 or not base64. */
declare function btoa(latin1: string): string;
declare function atob(base64: string): string;
