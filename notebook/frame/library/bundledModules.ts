import type { BundledModule } from '../compile/moduleNames.ts';

/** Loads a library when a cell first asks for it. */
export const libraries: Readonly<Record<Exclude<BundledModule, 'zhili'>, () => Promise<object>>> = {
  d3: () => import('d3'),
  '@observablehq/plot': () => import('@observablehq/plot'),
  arquero: () => import('arquero'),
  mathjs: () => import('mathjs'),
  'simple-statistics': () => import('simple-statistics'),
  htl: () => import('htl'),
  '@observablehq/inputs': async () => (await import('./inputs.ts')).inputs,
};
