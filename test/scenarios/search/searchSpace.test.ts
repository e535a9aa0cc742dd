import { describe, expect, it } from 'vitest';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { totalFte } from '../../../models/governance/staffing.ts';
import { policyIds, policyOf } from '../../../scenarios/catalogue.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { leverRelations } from '../../../scenarios/relations.ts';
import { candidateParameters } from '../../../scenarios/search/candidateParameters.ts';
import { candidatePolicy } from '../../../scenarios/search/candidatePolicy.ts';
import { leversOf, partKeys, searchableKeys } from '../../../scenarios/search/leverGenes.ts';
import { searchObjectives } from '../../../scenarios/search/searchObjectives.ts';
import { searchSpace } from '../../../scenarios/search/searchSpace.ts';
import { searchWorlds } from '../../../scenarios/search/searchWorlds.ts';
import { nsga2 } from '../../../sim/analysis/search/nsga2.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { type FactorValue, factorValue } from '../../../sim/experiment/factor.ts';

const question: Question = {
  case: 'beihu',
  policies: ['before', 'after'].map((id) => ({ kind: 'builtIn', id })),
  reference: 0,
  days: 90,
  seed: 1,
  worlds: { replicates: 2 },
  slice: 14,
  settings: {},
};
/** Two yuan a resident: what the district before its reform can just pay. */
const poorQuestion: Question = {
  ...question,
  policies: [{ kind: 'builtIn', id: 'before' }],
  settings: { programmeYuanPerResident: 2 },
};
const named = { id: 'found', label: { zh: 'found', en: 'found' } };
const space = searchSpace(question);
const wide = searchSpace(question, { ranges: 'declared' });
const drawn = (n: number, { factors } = space): FactorValue[][] =>
  latinHypercube(n, factors.length, 3).map((point) => factors.map((factor, f) => factorValue(factor, point[f]!)));
const faultOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof FaultError) return error.faults[0]!;
    throw error;
  }
  return undefined;
};

describe('searchSpace', () => {
  it('Covers every lever, alone or by a part', () => {
    expect(new Set(searchableKeys.flatMap(leversOf))).toEqual(new Set(levers.map(({ key }) => key)));
    expect([...space.factors.map(({ key }) => key), ...space.held]).toHaveLength(searchableKeys.length);
    expect(wide.factors.map(({ key }) => key)).toEqual(searchableKeys);
  });

  it('Gives every built-in policy back to the last digit from the warm start, in either ranges', () => {
    for (const one of [space, wide]) {
      expect(one.warmIds).toEqual(expect.arrayContaining(['beihu-before', 'beihu-after', 'preventive-devolved']));
      for (const [at, id] of one.warmIds.entries()) {
        expect(candidatePolicy(one, one.warmStart[at]!, named).levers).toEqual(policyOf(id).levers);
      }
    }
    expect(policyIds.length).toBeGreaterThan(space.warmIds.length / 2);
    // What `nsga2` checks: every value lies in its range.
    expect(
      nsga2({
        factors: space.factors,
        objectives: searchObjectives(['latentHarm']),
        warmStart: space.warmStart,
      }).ask()[0]!.values,
    ).toEqual(space.warmStart[0]);
  });

  it('Keeps to what some policy sets or states, unless it is told to take all that is declared', () => {
    const range = (key: string, { factors } = space) => factors.find((factor) => factor.key === key);
    expect(range('rankingPressure')).toMatchObject({ kind: 'number', spacing: 'linear' });
    expect(range('patrolHoursShare', wide)).toMatchObject({ range: [0, 0.6] });
    expect(range('townshipOffices')).toMatchObject({ kind: 'integer' });
    expect(range('stationing')).toEqual({
      key: 'stationing',
      kind: 'choice',
      values: ['permanent', 'rotating', 'onCall'],
    });
    const found = range('patrolHoursShare');
    if (found?.kind !== 'number') throw new Error('patrolHoursShare is a number');
    const [low, high] = found.range;
    for (const id of policyIds) {
      const { value, range: own = [] } = policyOf(id).origins.patrolHoursShare.sourced;
      for (const one of [value as number, ...own]) expect(one >= low && one <= high).toBe(true);
    }
  });

  it('Leaves alone what the question sets or nobody asked for', () => {
    const set = searchSpace({ ...question, settings: { staffShareCounty: 0.28, earlyWarning: true } });
    for (const key of ['staffShareCounty', 'communityStaffPart', 'earlyWarning']) expect(set.held).toContain(key);
    const few = searchSpace(question, { keys: ['communityStaffPart', 'dataSharing'] });
    expect(few.factors.map(({ key }) => key)).toEqual(['dataSharing', 'communityStaffPart']);
    const [policy] = [candidatePolicy(few, [0.5, 0.5], named)];
    const base = policyOf('beihu-before').levers;
    expect({ ...policy!.levers, staffShareTownship: 0, staffShareCommunity: 0, dataSharing: 0 }).toEqual({
      ...base,
      staffShareTownship: 0,
      staffShareCommunity: 0,
      dataSharing: 0,
    });
    expect(policy!.origins.dataSharing).toEqual({ policy: 'found', sourced: { value: 0.5, from: 'assumption' } });
    expect(policy!.origins.audit).toEqual(policyOf('beihu-before').origins.audit);
  });

  it('Refuses keys that cannot be searched, and a space of none', () => {
    expect(faultOf(() => searchSpace(question, { keys: ['staffShareTownship'] }))).toMatchObject({
      code: 'unknownKey',
      path: 'keys[0]',
      value: 'staffShareTownship',
    });
    expect(faultOf(() => searchSpace(question, { keys: [] }))).toMatchObject({ code: 'missingKey', path: 'keys' });
  });
});

describe('Candidates of a search', () => {
  // 300 points of a Latin hypercube over all that is declared, seed 3.
  it('Always have the same staff, split by shares that sum to 1, and no power below that is not above', () => {
    for (const values of drawn(300, wide)) {
      const { levers: found } = candidatePolicy(wide, values, named);
      expect(leverRelations((key) => found[key as keyof typeof found] as number)).toEqual([]);
      for (const { key, ...definition } of levers) {
        if (definition.type !== 'number' && definition.type !== 'integer') continue;
        const value = found[key] as number;
        expect(value >= definition.bounds[0] && value <= definition.bounds[1], `${key} ${value}`).toBe(true);
      }
    }
    const [one, other] = drawn(20)
      .map((values) => candidateParameters(space, values))
      .filter(({ status }) => status === 'ok');
    if (one?.status !== 'ok' || other?.status !== 'ok') throw new Error('Two of twenty can be had');
    expect(totalFte(one.parameters.constants)).toBe(totalFte(other.parameters.constants));
    expect(one.parameters.statusQuo).toEqual(policyOf('beihu-before').levers);
  });

  it('Are refused with sizes where they exceed money or hours, both at once where both do', () => {
    const few = searchSpace(poorQuestion, {
      ranges: 'declared',
      keys: ['expertHours', 'expertFunding', 'patrolHoursShare', 'outreachDaysPerMonth'],
    });
    const of = (experts: number, patrol: number) =>
      candidateParameters(
        few,
        few.factors.map(({ key }) =>
          key === 'patrolHoursShare'
            ? patrol
            : key === 'outreachDaysPerMonth'
              ? patrol > 0.5
                ? 8
                : 0
              : key === 'expertHours'
                ? 2 * experts
                : experts,
        ),
      );
    expect(of(0, 0.05).status).toBe('ok');
    const [dear, dearer, busy] = [of(0.9, 0.05), of(1, 0.05), of(1, 0.6)];
    if (dear.status === 'ok' || dearer.status === 'ok' || busy.status === 'ok') throw new Error('None can be had');
    expect(dear.violations[1]).toBe(0);
    expect(dear.violations[0]).toBeGreaterThan(0);
    expect(dearer.violations[0]).toBeGreaterThan(dear.violations[0]);
    expect(busy.faults.map(({ code }) => code)).toEqual(['overBudget', 'cannotStaff']);
    expect(busy.violations[1]).toBeGreaterThan(0);
    expect(busy.violations[1]).toBeLessThan(1);
  });

  it('Tell by how much the budget is exceeded: exactly the share that the fault says in yuan', () => {
    const poor = searchSpace(poorQuestion);
    const refused = poor.warmStart
      .map((values) => candidateParameters(poor, values))
      .filter((one) => one.status === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const { violations, faults } of refused) {
      const [over] = faults.filter(({ code }) => code === 'overBudget');
      if (over === undefined) continue;
      const total = Number(/= (\d+) yuan$/.exec(String(over.value))![1]);
      const limit = Number(/≤ (\d+) yuan$/.exec(String(over.expected))![1]);
      // Both are printed in whole yuan.
      expect(violations[0]).toBeCloseTo(total / limit - 1, 4);
    }
  });
});

describe('Worlds and objectives of a search', () => {
  it('Keeps the worlds that tell apart from those that choose', () => {
    for (const seed of [0, 1, 2, 2 ** 40]) {
      const { search, telling } = searchWorlds(seed, { search: 8, telling: 64 });
      expect(search).toEqual({ seed, replicates: 8 });
      expect(telling.replicates).toBe(64);
      expect(Number.isSafeInteger(telling.seed) && telling.seed !== seed).toBe(true);
    }
    expect(searchWorlds(7, { search: 1, telling: 1 })).toEqual(searchWorlds(7, { search: 1, telling: 1 }));
  });

  it('Takes outcomes in the direction that is better, and none that has none', () => {
    const found = searchObjectives(['coordinationYuan', 'disputeResolutionRate']);
    expect(found.map(({ key, better }) => `${key} ${better}`)).toEqual([
      'coordinationYuan lower',
      'disputeResolutionRate higher',
    ]);
    expect(faultOf(() => searchObjectives(['latentHarm', 'utilisation']))).toMatchObject({
      code: 'unknownKey',
      path: 'objectives[1]',
      value: 'utilisation',
    });
    expect(partKeys).toHaveLength(2);
  });
});
