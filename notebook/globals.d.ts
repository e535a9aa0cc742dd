/** Digest of the sources of sim/engine and models; the build puts it in. */
declare const __ENGINE_DIGEST__: string;
/** Version of package.json; the build puts it in. */
declare const __VERSION__: string;

interface ImportMeta {
  /** Texts of files as Vite bundles them, each fetched when it is asked for. */
  glob(pattern: string, options: { query: '?raw'; import: 'default' }): Record<string, () => Promise<string>>;
}

declare module '*.css';

/** An Observable notebook file, compiled. */
declare module '*.html?cells' {
  import type { Definition } from '@observablehq/notebook-kit/runtime';

  export const cells: readonly Definition[];
}

/** A document of `docs/`, rendered when the page is built. */
declare module '*.md?page' {
  export const html: string;
  /** Headings below the title; `depth` 1 is the uppermost. */
  export const contents: readonly { readonly id: string; readonly title: string; readonly depth: number }[];
}

/** Where each parameter is used (files below `models/governance/`) and described (sections of docs/odd), found out when the page is built. */
declare module '*?facts' {
  export const facts: Readonly<
    Record<string, { readonly files: readonly string[]; readonly sections: readonly string[]; readonly group?: string }>
  >;
  /** What levers cost that take neither hours nor money by themselves, by language and key. */
  export const prices: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>>;
}

/** The package brings no types; what is used of it. */
declare module '@observablehq/inputs' {
  export function radio<Value>(
    choices: Map<string, Value>,
    options: { readonly label: string; readonly value: Value },
  ): HTMLFormElement & { value: Value };
}

/** Address of a worker's built script. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

/** Parts of the notebook kit's standard library; see tools/page/kitParts.ts. */
declare module 'virtual:kit/generators/index' {
  export function observe<Value>(
    initialize: (notify: (value: Value) => Value) => (() => void) | undefined,
  ): AsyncGenerator<Value>;
  export function width(target: Element): AsyncGenerator<number>;
  export function now(): AsyncGenerator<number>;
  export function input(element: Element): AsyncGenerator<unknown>;
}
declare module 'virtual:kit/mutable' {
  export function Mutable(value: unknown): AsyncGenerator<unknown>;
}
declare module 'virtual:kit/promises/index' {
  export function delay(milliseconds: number): Promise<void>;
}
declare module 'virtual:kit/md' {
  export function md(template: TemplateStringsArray, ...values: unknown[]): Node;
}

/** A worker whose script is part of the page. */
declare module '*?worker&inline' {
  export default class extends Worker {
    constructor();
  }
}
