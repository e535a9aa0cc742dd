import type { Plugin } from 'vite';

/** Where htl writes a function into its markup, and where it sets what it has written. */
const edits = [
  [
    `                            if ((name === "style" && isObjectLiteral(value)) || typeof value === "function") {`,
    `                            if (typeof value === "function") {
                                string = string.slice(0, attributeNameStart - strings[j].length) + '::' + j + '=' + name.toLowerCase();
                                nodeFilter |= SHOW_ELEMENT;
                                break;
                            }
                            if (name === "style" && isObjectLiteral(value)) {`,
  ],
  [
    `                            removeAttribute(element, name), --i, --n;
                            for (const key in value) {`,
    `                            removeAttribute(element, name), --i, --n;
                            if (typeof value === "function") element[currentValue] = value;
                            else for (const key in value) {`,
  ],
] as const;

/**
 * htl writes `onclick=${handler}` as an attribute first, of no meaning, and then sets the property. The policies of page and frame refuse such an
 * attribute, rightly, and browsers say so in the console each time. Here it is written under a name of no meaning either. Fails the build where htl has
 * changed.
 */
export function htlProperties(): Plugin {
  return {
    name: 'zhili-htl-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!/node_modules\/htl\/dist\/index\.js$/.test(id.split('?')[0] ?? '')) return null;
      let edited = code;
      for (const [from, to] of edits) {
        if (edited.split(from).length !== 2)
          this.error('htl has changed: its handlers cannot be kept out of the markup');
        edited = edited.replace(from, () => to);
      }
      return { code: edited, map: null };
    },
  };
}
