import type { Plugin } from 'vite';

/**
 * Puts the one script and the style of a page into its HTML, so that it opens from disk: a browser fetches no module from there. The licences of what is in it are a `template`. `name` is that of the file, the page's own unless told. Fails the build where more than these came out.
 */
export function oneFile(name?: string): Plugin {
  return {
    name: 'zhili-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const outputs = Object.entries(bundle);
      const pages = outputs.filter(([output]) => output.endsWith('.html'));
      const scripts = outputs.flatMap(([, one]) => (one.type === 'chunk' ? [one] : []));
      const styles = outputs.flatMap(([output, one]) => (one.type === 'asset' && output.endsWith('.css') ? [one] : []));
      const licences = bundle['licences.txt'];
      const [page] = pages;
      if (
        page?.[1].type !== 'asset' ||
        licences?.type !== 'asset' ||
        scripts.length !== 1 ||
        outputs.length !== 3 + styles.length
      ) {
        this.error(`one page and one script were to come out, not ${outputs.map(([output]) => output).join(', ')}`);
      }
      const style = styles.map(({ source }) => String(source)).join('\n');
      // What would end a script element early, or keep its end from being seen; in a string or a pattern it means the same.
      const script = scripts[0]!.code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
      const notices = String(licences.source).replaceAll('<', '&lt;');
      const html = String(page[1].source)
        .replaceAll(/\s*<script[^>]* src="[^"]*"[^>]*><\/script>/g, '')
        .replaceAll(/\s*<link[^>]* rel="(?:stylesheet|modulepreload)"[^>]*>/g, '');
      page[1].source = html
        .replace('</head>', () => `<style>${style}</style></head>`)
        .replace(
          '</body>',
          () => `<template id="licences">${notices}</template><script type="module">${script}</script></body>`,
        );
      for (const [output] of outputs) if (output !== page[0]) delete bundle[output];
      if (name !== undefined) page[1].fileName = name;
    },
  };
}
