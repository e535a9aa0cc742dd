import { DrawQueue } from './drawQueue.ts';
import { scheduleTask } from './scheduleTask.ts';

/** The one queue of the page: all figures share its turns. */
export const figureQueue = new DrawQueue(scheduleTask);
