import { macrotasks } from '../../run/macrotasks.ts';

/** Lets the page answer before the code goes on; resolves in a later task. */
export const pause = macrotasks();
