import { exposeModels } from '../../library/browser/exposeModels.ts';
import { governanceModel } from '../../models/governance/model.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';

exposeModels(new ModelRegistry().add(governanceModel));
