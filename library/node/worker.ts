import { governanceModel } from '../../models/governance/model.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';
import { exposeWorker } from './exposeWorker.ts';

exposeWorker(new ModelRegistry().add(governanceModel));
