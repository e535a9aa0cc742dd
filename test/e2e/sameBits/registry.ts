import { makeGovernanceModel } from '../../../models/governance/model.ts';
import { textCompiler } from '../../../models/governance/own/compileText.ts';
import { multiServerQueue } from '../../../models/reference/multiServerQueue.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';

const compile = textCompiler((names, body) => new Function(...names, body));

/** The models a workload may name. */
export const registry = new ModelRegistry().add(multiServerQueue).add(makeGovernanceModel({ compile }));
