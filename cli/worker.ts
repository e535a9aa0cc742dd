import { exposeWorker } from './exposeWorker.ts';
import { modelRegistry } from './registry.ts';

exposeWorker(modelRegistry());
