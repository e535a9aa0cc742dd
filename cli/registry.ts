import { governanceModel } from '../models/governance/model.ts';
import { multiServerQueue } from '../models/reference/multiServerQueue.ts';
import { ModelRegistry } from '../sim/experiment/registry.ts';

/** Every model a worker can be told by name. */
export function modelRegistry(): ModelRegistry {
  return new ModelRegistry().add(governanceModel).add(multiServerQueue);
}
