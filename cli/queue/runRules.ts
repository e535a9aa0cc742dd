import { governanceModel } from '../../models/governance/model.ts';
import { resolvedFaults } from '../../scenarios/resolvedFaults.ts';
import type { RequestRules } from '../../sim/experiment/checkRunRequest.ts';
import { modelRegistry } from '../registry.ts';

/** What a worker runs of what it finds in a queue. */
export function runRules(): Omit<RequestRules, 'keyOf'> {
  return {
    models: modelRegistry().names,
    parameterFaults: (model, parameters) => (model === governanceModel.name ? resolvedFaults(parameters) : []),
  };
}
