import { makeGovernanceModel } from '../../../models/governance/model.ts';
import { textCompiler } from '../../../models/governance/own/compileText.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';
import { exposeModels } from '../../run/exposeModels.ts';
import { guardName } from '../compile/guardNames.ts';

/** Makes this worker run the governance model with own rules, whose texts it compiles. */
export function compileOwnRules(): void {
  // A rule that was put together from the text of a cell's function may call it.
  Object.assign(globalThis, { [guardName]: () => {} });
  const compile = textCompiler((names, body) => new Function(...names, body) as (...values: unknown[]) => unknown);
  exposeModels(new ModelRegistry().add(makeGovernanceModel({ compile })));
}
