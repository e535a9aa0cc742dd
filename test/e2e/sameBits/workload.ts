import type { RunRequest } from '../../../sim/experiment/run.ts';

/** Something to be computed in every engine, as JSON data, so that a page can be told it. */
export type SameBitsWorkload =
  | { readonly name: string; readonly kind: 'arithmetic'; readonly seed: number; readonly count: number }
  /** The violation planted to see that it is noticed: the functions that engines compute their own way. */
  | { readonly name: string; readonly kind: 'nativeMath'; readonly seed: number; readonly count: number }
  | { readonly name: string; readonly kind: 'distributions'; readonly seed: number; readonly count: number }
  | { readonly name: string; readonly kind: 'run'; readonly request: RunRequest };
