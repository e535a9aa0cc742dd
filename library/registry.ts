import { makeGovernanceModel } from '../models/governance/model.ts';
import { textCompiler } from '../models/governance/own/compileText.ts';
import { ModelRegistry } from '../sim/experiment/registry.ts';

/** What a worker of a laboratory runs: the governance model with own rules, for whose texts the host must allow `new Function`. */
export function laboratoryRegistry(): ModelRegistry {
  const compile = textCompiler((names, body) => new Function(...names, body));
  return new ModelRegistry().add(makeGovernanceModel({ compile }));
}
