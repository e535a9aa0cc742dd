// The types of the public API, one file a matter.
export type * from './api/entries.ts';
export type * from './api/inputs.ts';
export type * from './api/laboratory.ts';
export type * from './api/options.ts';
export type * from './api/results.ts';
