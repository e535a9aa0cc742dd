/** Modules that the frame has, by the name of their package. */
export type BundledModule =
  | 'zhili'
  | 'd3'
  | '@observablehq/plot'
  | 'arquero'
  | 'mathjs'
  | 'simple-statistics'
  | 'htl'
  | '@observablehq/inputs';

const bundled: ReadonlySet<string> = new Set<BundledModule>([
  'zhili',
  'd3',
  '@observablehq/plot',
  'arquero',
  'mathjs',
  'simple-statistics',
  'htl',
  '@observablehq/inputs',
]);

const packageName = /^((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?(.*)$/;

/**
 * What a module's name or address in a compiled cell means: one of the frame's own, or, as it was written, one that would have to be fetched. The
 * notebook kit has made addresses of a content delivery network of `npm:`, `jsr:` and `observable:` names.
 */
export function moduleOf(specifier: string): { readonly bundled: BundledModule } | { readonly foreign: string } {
  const npm = /^(?:npm:|https:\/\/(?:cdn\.jsdelivr\.net\/npm|esm\.sh|unpkg\.com)\/(?!jsr\/))(.+)$/.exec(specifier)?.[1];
  const [, name, path] = packageName.exec(npm ?? specifier) ?? [];
  if (name !== undefined && bundled.has(name) && /^(\/\+esm)?$/.test(path ?? '')) {
    return { bundled: name as BundledModule };
  }
  if (npm !== undefined) return { foreign: `npm:${npm.replace(/\/\+esm$/, '')}` };
  const jsr = /^https:\/\/esm\.sh\/jsr\/(.+)$/.exec(specifier)?.[1];
  if (jsr !== undefined) return { foreign: `jsr:${jsr}` };
  const observable = /^https:\/\/api\.observablehq\.com\/(.+?)\.js\?v=\d+$/.exec(specifier)?.[1];
  return { foreign: observable === undefined ? specifier : `observable:${observable}` };
}
