import { macrotasks } from '../../../library/browser/macrotasks.ts';

/** Lets the page answer before the code goes on; resolves in a later task. */
export const pause = macrotasks();
