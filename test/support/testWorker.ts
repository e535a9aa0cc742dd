import { exposeWorker } from '../../library/node/exposeWorker.ts';
import { testRegistry } from './testModels.ts';

exposeWorker(testRegistry());
