import { describe, expect, it } from 'vitest';
import { governanceModel } from '../../../models/governance/model.ts';
import { constants } from '../../../models/governance/parameters/constants.ts';
import type { ParameterDefinition } from '../../../models/governance/parameters/definition.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { policyIds, policyOf } from '../../../scenarios/catalogue.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import type { Model } from '../../../sim/engine/model.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import { finished, lawSeed, parametersOf, shortPeriod } from '../support/governanceRuns.ts';

const keysOf = (definitions: readonly ParameterDefinition[]) => definitions.map(({ key }) => key);
const known: Record<string, readonly string[]> = {
  constants: keysOf(constants),
  uncertainties: keysOf(uncertainties),
  levers: keysOf(levers),
  statusQuo: keysOf(levers),
  period: ['warmupDays', 'windowDays', 'followUpDays'],
  slice: ['denominator'],
};

/** The same parameters, telling `reads` the path of every key that is asked for, listed or looked for. */
function watched<T extends object>(target: T, reads: Set<string>, path = ''): T {
  return new Proxy(target, {
    get(of, key) {
      reads.add(path + String(key));
      const value: unknown = Reflect.get(of, key);
      return typeof value === 'object' && value !== null ? watched(value, reads, `${path}${String(key)}.`) : value;
    },
    has(of, key) {
      reads.add(path + String(key));
      return Reflect.has(of, key);
    },
    ownKeys(of) {
      for (const key of Reflect.ownKeys(of)) reads.add(path + String(key));
      return Reflect.ownKeys(of);
    },
  });
}

/** What a run reads of its parameters that is none of them. */
function foreignReads(parameters: GovernanceParameters, model: Model<GovernanceParameters, GovernanceState>) {
  const reads = new Set<string>();
  const run = new Simulation(model, watched(parameters, reads), { seed: lawSeed, replicate: 0 });
  run.run();
  const outcomes = run.outcomes();
  run.series();
  const expected = new Set(Object.entries(known).flatMap(([part, keys]) => [part, ...keys.map((k) => `${part}.${k}`)]));
  // Looked for, and not there.
  expected.add('ownRules');
  return { outcomes, reads, foreign: [...reads].filter((path) => !expected.has(path)) };
}

describe('What a run is told', () => {
  it.each(policyIds)('is the same for %s and for another policy with its levers', (id) => {
    const policy = policyOf(id);
    const alias = { ...policy, id: 'alias-of-it', label: { zh: '别名', en: 'an alias' } };
    const choice = { case: 'zhuji', period: shortPeriod };
    const told = resolveRun({ ...choice, policy });
    expect(resolveRun({ ...choice, policy: alias })).toEqual(told);
    const allowed = levers.flatMap((one): readonly string[] => (one.type === 'option' ? one.options : []));
    const texts: unknown[] = Object.values(told).flatMap((part) =>
      Object.values(part as object).filter((value) => typeof value === 'string'),
    );
    for (const text of texts) expect(allowed).toContain(text);
    expect(JSON.stringify(told)).not.toContain(policy.label.zh);
    expect(Object.keys(told).sort()).toEqual(Object.keys(known).sort());
    for (const [part, keys] of Object.entries(known)) {
      expect(Object.keys(told[part as Exclude<keyof GovernanceParameters, 'ownRules'>]).sort(), part).toEqual(
        [...keys].sort(),
      );
    }
  });
});

describe('What a run reads', () => {
  it.each(['base', 'preventive-devolved', 'q-county-after'])('of %s is known parameters and nothing else', (policy) => {
    const parameters = parametersOf({ policy });
    const { foreign, reads, outcomes } = foreignReads(parameters, governanceModel);
    expect(foreign).toEqual([]);
    for (const { key } of levers) expect(reads, `levers.${key}`).toContain(`levers.${key}`);
    expect(outcomes).toEqual(finished(parameters).outcomes());
  });

  it('would be found out if it were a name', () => {
    const nosy = {
      ...governanceModel,
      create: (parameters: GovernanceParameters, context: Parameters<typeof governanceModel.create>[1]) => {
        const { policy = '' } = parameters as { policy?: string };
        const levers = policy === 'preventive' ? { ...parameters.levers } : parameters.levers;
        return governanceModel.create({ ...parameters, levers }, context);
      },
    };
    expect(foreignReads(parametersOf(), nosy).foreign).toEqual(['policy']);
  });
});
