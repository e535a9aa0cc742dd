import type { CellRun } from './frame/frameRuns.ts';

/** How a cell stands, as the reader is told it. */
export type ShownState = CellRun['state'] | 'edited';
