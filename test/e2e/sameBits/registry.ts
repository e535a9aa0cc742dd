import { governanceModel } from '../../../models/governance/model.ts';
import { multiServerQueue } from '../../../models/reference/multiServerQueue.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';

/** The models a workload may name. */
export const registry = new ModelRegistry().add(multiServerQueue).add(governanceModel);
