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

/** The package brings no types; what is used of it. */
declare module '@observablehq/inputs' {
  export function radio<Value>(
    choices: Map<string, Value>,
    options: { readonly label: string; readonly value: Value },
  ): HTMLFormElement & { value: Value };
}
