import { readFile } from 'node:fs/promises';
import { deserialize, transpile } from '@observablehq/notebook-kit';
import { JSDOM } from 'jsdom';
import type { Plugin } from 'vite';

/**
 * `import {cells} from './name.html?cells'`: the cells of an Observable notebook file, compiled by the notebook kit, as definitions for its
 * runtime. The kit's own plugin makes whole pages of notebooks; here a notebook is one view of a page that goes on living when the reader turns
 * to another.
 */
export function notebookCells(): Plugin {
  const suffix = '.html?cells';
  return {
    name: 'zhili-notebook-cells',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const file = id.slice(0, -'?cells'.length);
      this.addWatchFile(file);
      const { window } = new JSDOM();
      const notebook = deserialize(await readFile(file, 'utf8'), { parser: new window.DOMParser() });
      const cells = notebook.cells.map((cell) => {
        const { body, inputs = [], outputs = [], output, autodisplay = false, autoview = false } = transpile(cell);
        const rest = { id: cell.id, inputs, outputs, output, autodisplay, autoview };
        return `{ ...${JSON.stringify(rest)}, body: ${body} }`;
      });
      return { code: `export const cells = [\n${cells.join(',\n')}\n];\n`, map: null, moduleType: 'js' };
    },
  };
}
