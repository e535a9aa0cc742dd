import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const mark = '?whole';
const libraries = ['d3', '@observablehq/plot'];

/**
 * Notebooks have all of d3 and Plot at hand, the page uses part of them. A module stands in one chunk only, so that the page would load all of it as well:
 * the frame has copies of its own.
 */
export function wholeLibraries(): Plugin {
  return {
    name: 'zhili-whole-libraries',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isWithin = importer?.endsWith(mark) ?? false;
      const isAsked =
        libraries.includes(source) && (importer?.endsWith('/notebook/frame/library/bundledModules.ts') ?? false);
      if (importer === undefined || !(isWithin || isAsked)) return null;
      const from = isWithin ? importer.slice(0, -mark.length) : importer;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      return found === null ? null : `${found.id}${mark}`;
    },
    load: async (id) => (id.endsWith(mark) ? readFile(id.slice(0, -mark.length), 'utf8') : null),
  };
}
