import { describe, expect, it } from 'vitest';
import { builtInPolicies, policyOf } from '../../../scenarios/catalogue.ts';
import { composePolicy } from '../../../scenarios/composePolicy.ts';
import { parsePolicy } from '../../../scenarios/loader/parsePolicy.ts';
import { candidatePolicy } from '../../../scenarios/search/candidatePolicy.ts';
import { planSearch, type SearchChoice } from '../../../scenarios/search/planSearch.ts';
import { policyRuns } from '../../../scenarios/search/policyRuns.ts';
import { startPolicies } from '../../../scenarios/search/startPolicies.ts';
import { writePolicy } from '../../../scenarios/search/writePolicy.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { factorValue } from '../../../sim/experiment/factor.ts';

const question = {
  case: 'beihu',
  policies: ['before', 'beihu-after'].map((id) => ({ kind: 'builtIn' as const, id })),
  reference: 0,
  days: 30,
  seed: 5,
  worlds: { replicates: 3 },
  slice: 14,
  settings: {},
};
const choice: SearchChoice = {
  question,
  objectives: ['coordinationYuan', 'latentHarm'],
  ranges: 'stated',
  population: 4,
  uncertain: [],
};
const plan = planSearch(choice);

describe('planSearch', () => {
  it('Starts from the policies of the question alone and keeps the worlds of the telling apart', () => {
    expect(plan.space.warmIds).toEqual(['beihu-before', 'beihu-after']);
    expect(plan.starts.map(({ id }) => id)).toEqual(['beihu-before', 'beihu-after']);
    expect(plan.worlds).toEqual([0, 1, 2].map((replicate) => ({ seed: 5, replicate, set: {} })));
    const { set, worlds } = plan.telling(2);
    expect(worlds.map(({ seed }) => seed)).toEqual([set.seed, set.seed]);
    expect(set.seed).not.toBe(5);
    expect(JSON.parse(JSON.stringify(plan.source))).toEqual(plan.source);
  });

  it('Draws uncertain values anew in every world, the same for all policies, others in the telling', () => {
    const uncertain = planSearch({
      ...choice,
      uncertain: [{ key: 'growthPerDay' }, { key: 'hands', times: ['cadreShare'], range: [0.9, 1.1] }],
    });
    const values = uncertain.worlds.map(({ set }) => set.growthPerDay);
    expect(new Set(values).size).toBe(3);
    const share = plan.starts[0]!.parameters.constants.cadreShare;
    for (const { set } of uncertain.worlds) {
      expect((set.cadreShare as number) / share).toBeGreaterThanOrEqual(0.9);
      expect((set.cadreShare as number) / share).toBeLessThanOrEqual(1.1);
    }
    expect(uncertain.telling(3).worlds.map(({ set }) => set.growthPerDay)).not.toEqual(values);
    const runs = policyRuns(uncertain.space, policyOf('beihu-after'), uncertain.worlds, 'a').requests;
    const told = runs.map((run) => (run!.parameters as (typeof plan.starts)[number]['parameters']).uncertainties);
    expect(told.map(({ growthPerDay }) => growthPerDay)).toEqual(values);
    expect(runs.map((run) => [run!.seed, run!.replicate])).toEqual([0, 1, 2].map((world) => [5, world]));
  });

  it('Refuses ratios that leave a bound', () => {
    const wide = { key: 'hands', times: ['cadreShare'], range: [0.9, 100] } as const;
    expect(() => planSearch({ ...choice, uncertain: [wide] })).toThrow('outOfRange');
  });
});

describe('startPolicies', () => {
  it('Has the own policies of the case first, and names those that cannot be had', () => {
    const all = startPolicies(question);
    expect(all.policies.slice(0, 2)).toEqual(['beihu-before', 'beihu-after'].map((id) => ({ kind: 'builtIn', id })));
    expect(all.policies.length + all.refused.length).toBe(builtInPolicies.ids.length);
    const poor = startPolicies({ ...question, settings: { programmeYuanPerResident: 2 } });
    expect(poor.refused.length).toBeGreaterThan(all.refused.length);
    expect(poor.refused.every(({ fault }) => ['overBudget', 'cannotStaff'].includes(fault.code))).toBe(true);
  });
});

describe('A policy that was found, as a file', () => {
  // 20 points of a Latin hypercube, seed 3.
  it('Composes to the same levers as the candidate', () => {
    const { factors } = plan.space;
    for (const [at, point] of latinHypercube(20, factors.length, 3).entries()) {
      const values = factors.map((factor, f) => factorValue(factor, point[f]!));
      const found = candidatePolicy(plan.space, values, { id: `found-${at}`, label: { zh: 'f', en: 'f' } });
      const read = composePolicy(parsePolicy(writePolicy(found)), builtInPolicies);
      expect(read.levers).toEqual(found.levers);
      expect(read.id).toBe(found.id);
    }
  });
});
