import { exposeWorker } from '../library/node/exposeWorker.ts';
import { modelRegistry } from './registry.ts';

exposeWorker(modelRegistry());
