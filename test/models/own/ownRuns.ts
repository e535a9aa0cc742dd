import { makeGovernanceModel } from '../../../models/governance/model.ts';
import { withOwnRules } from '../../../models/governance/own/checkOwnRules.ts';
import { textCompiler } from '../../../models/governance/own/compileText.ts';
import type { OwnRuleSpec } from '../../../models/governance/own/ownRule.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import { type GovernanceRun, parametersOf, type Variant, type World } from '../support/governanceRuns.ts';

/** The model as a worker for own rules has it. */
export const ownModel = makeGovernanceModel({ compile: textCompiler((names, body) => new Function(...names, body)) });

/** Chosen before any result was seen, once for all laws of own rules. */
const ownSeed = 20261127;

export const rule = (source: string, values: OwnRuleSpec['values'] = {}, name = 'mine'): OwnRuleSpec => ({
  name,
  source,
  values,
});

/** A run at its horizon, of one township unless the variant says otherwise. */
export function ran(variant: Variant, rules: readonly OwnRuleSpec[], world: World = {}): GovernanceRun {
  return ranWith(withOwnRules(parametersOf(variant), rules), world);
}

export function ranWith(parameters: GovernanceParameters, { replicate = 0, log = 'none' }: World = {}): GovernanceRun {
  const run = new Simulation(ownModel, parameters, { seed: ownSeed, replicate, log });
  run.run();
  return run;
}

/** Faults of what is done; none if it goes well. */
export function faultsOf(deed: () => unknown): readonly Fault[] {
  try {
    deed();
    return [];
  } catch (thrown) {
    if (thrown instanceof FaultError) return thrown.faults;
    throw thrown;
  }
}
