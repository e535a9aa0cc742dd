import { exposeModels } from '../../../library/browser/exposeModels.ts';
import { laboratoryRegistry } from '../../../library/registry.ts';
import { guardName } from '../compile/guardNames.ts';

/** Makes this worker run the governance model with own rules, whose texts it compiles. */
export function compileOwnRules(): void {
  // A rule that was put together from the text of a cell's function may call it.
  Object.assign(globalThis, { [guardName]: () => {} });
  exposeModels(laboratoryRegistry());
}
