import { governanceModel } from '../../models/governance/model.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';
import { exposeModels } from './exposeModels.ts';

exposeModels(new ModelRegistry().add(governanceModel));
