import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const prefix = 'virtual:kit/';
const library = resolve(import.meta.dirname, '../../node_modules/@observablehq/notebook-kit/dist/src/runtime/stdlib');

/** `virtual:kit/NAME`: a module of the notebook kit's standard library that its package does not export and that fetches nothing. */
export function kitParts(): Plugin {
  return {
    name: 'zhili-kit-parts',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith(prefix) ? resolve(library, `${source.slice(prefix.length)}.js`) : null),
  };
}
