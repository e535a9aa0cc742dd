import type { Plugin } from 'vite';

/** Adds every module that leaves code in a bundle to `modules`; a worker's bundle needs one of its own. */
export function moduleCollector(modules: Set<string>): Plugin {
  return {
    name: 'zhili-module-collector',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) if (renderedLength > 0) modules.add(id);
      }
    },
  };
}
