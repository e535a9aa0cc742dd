import { laboratoryRegistry } from '../registry.ts';
import { exposeWorker } from './exposeWorker.ts';

exposeWorker(laboratoryRegistry());
