import { exposeWorker } from '../../cli/exposeWorker.ts';
import { testRegistry } from './testModels.ts';

exposeWorker(testRegistry());
