import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { uncertainties } from '../../models/governance/parameters/uncertainties.ts';
import { builtInPolicies, caseIds, caseOf, policyIds, policyOf } from '../../scenarios/catalogue.ts';
import { composePolicy } from '../../scenarios/composePolicy.ts';
import { parseCase } from '../../scenarios/loader/parseCase.ts';
import { parsePolicy } from '../../scenarios/loader/parsePolicy.ts';
import { leverProvenanceOf, provenanceOf } from '../../scenarios/provenance.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { faultsOf, planted, readScenario } from './files.ts';

describe('A resolved run', () => {
  it('takes constants from the case, levers from the policy, the status quo from the policy before the reform', () => {
    const run = resolveRun({ case: 'beihu', policy: 'preventive-devolved' });
    expect(run.constants.residents).toBe(420_000);
    expect(run.levers).toEqual(policyOf('preventive-devolved').levers);
    expect(run.statusQuo).toEqual(policyOf('beihu-before').levers);
    expect(run.uncertainties).toEqual(Object.fromEntries(uncertainties.map((one) => [one.key, one.default])));
    expect(run.period).toEqual({ warmupDays: 180, windowDays: 365, followUpDays: 90 });
    expect(run.slice).toEqual({ denominator: 1 });
  });

  it('is plain data that names neither case nor policy', () => {
    const run = resolveRun({ case: 'zhuji', policy: 'zhuji-after' });
    expect(structuredClone(run)).toEqual(run);
    expect(JSON.parse(JSON.stringify(run))).toEqual(run);
    expect(JSON.stringify(run)).not.toMatch(/zhuji|after|preventive/);
  });

  it.each(caseIds)('exists for %s under every policy', (id) => {
    for (const policy of policyIds) {
      const run = resolveRun({ case: id, policy });
      for (const section of [run.constants, run.uncertainties, run.levers, run.statusQuo]) {
        for (const value of Object.values(section)) expect(['number', 'boolean', 'string']).toContain(typeof value);
      }
    }
  });

  it('lets a setting override a constant, an uncertainty, and a lever under every policy and in the status quo', () => {
    const set = { grids: 600, growthPerDay: 0.02, patrolHoursShare: 0.3, earlyWarning: false, stationing: 'permanent' };
    const run = resolveRun({ case: 'beihu', policy: 'preventive-devolved', set });
    expect(run.constants.grids).toBe(600);
    expect(run.uncertainties.growthPerDay).toBe(0.02);
    for (const levers of [run.levers, run.statusQuo]) {
      expect(levers).toMatchObject({ patrolHoursShare: 0.3, earlyWarning: false, stationing: 'permanent' });
    }
    expect(resolveRun({ case: 'beihu', policy: 'preventive-devolved' }).levers.patrolHoursShare).toBe(0.2);
  });

  it('uses the evidence a case has of its own unless a setting says otherwise', () => {
    const text = planted(
      readScenario('cases/beihu.yaml'),
      'uncertainties: {}',
      'uncertainties: {growthPerDay: {value: 0.005, from: assumption, range: [0.003, 0.01]}}',
    );
    const mine = parseCase(text);
    expect(resolveRun({ case: mine, policy: 'base' }).uncertainties.growthPerDay).toBe(0.005);
    const set = { growthPerDay: 0.02 };
    expect(resolveRun({ case: mine, policy: 'base', set }).uncertainties.growthPerDay).toBe(0.02);
  });

  it('takes a policy from a file of one’s own that builds on the built-in ones', () => {
    const text = planted(readScenario('policies/devolved.yaml'), 'id: devolved', 'id: mine');
    const policy = composePolicy(parsePolicy(text), builtInPolicies);
    expect(resolveRun({ case: 'beihu', policy }).levers).toEqual(policyOf('devolved').levers);
  });

  it('takes period and slice as they are asked for', () => {
    const run = resolveRun({
      case: 'beihu',
      policy: 'base',
      period: { windowDays: 30 },
      slice: { denominator: 14 },
    });
    expect(run.period).toEqual({ warmupDays: 180, windowDays: 30, followUpDays: 90 });
    expect(run.slice).toEqual({ denominator: 14 });
  });
});

describe('A run that cannot be resolved', () => {
  const resolve = (set: Record<string, number | boolean | string>) => () =>
    resolveRun({ case: 'beihu', policy: 'base', set });

  it.each([
    ['patrolHoursShare', 1.4, 'outOfRange', 1.4, '[0, 0.6] share'],
    ['patrolHoursShare', '0.2', 'wrongType', '0.2', '[0, 0.6] share'],
    ['patrolHoursShare', Number.NaN, 'notFinite', 'NaN', '[0, 0.6] share'],
    ['maxAttempts', 1.5, 'wrongType', 1.5, 'integer [1, 4] attempts'],
    ['jointPanel', 1, 'wrongType', 1, 'true | false'],
    ['stationing', 'never', 'unknownOption', 'never', 'permanent | rotating | onCall'],
    ['stationing', true, 'wrongType', true, 'permanent | rotating | onCall'],
    ['patrolHourShare', 0.5, 'unknownKey', 'patrolHourShare', expect.stringMatching(/^patrolHoursShare ∈ /)],
    ['__proto__x', 0.5, 'unknownKey', '__proto__x', expect.anything()],
    ['toString', 0.5, 'unknownKey', 'toString', expect.anything()],
  ])('says so of the setting %s = %s', (key, value, code, shown, expected) => {
    expect(faultsOf(resolve({ [key]: value }))).toEqual([{ code, path: `set.${key}`, value: shown, expected }]);
  });

  it('names all wrong settings, periods and slices at once', () => {
    const found = faultsOf(() =>
      resolveRun({
        case: 'beihu',
        policy: 'base',
        set: { growthPerDay: 9, jointPanel: 'yes' },
        period: { warmupDays: -1, windowDays: 0.5 },
        slice: { denominator: 15 },
      }),
    );
    expect(found).toEqual([
      { code: 'outOfRange', path: 'set.growthPerDay', value: 9, expected: '[0.003, 0.03] 1/d' },
      { code: 'wrongType', path: 'set.jointPanel', value: 'yes', expected: 'true | false' },
      { code: 'outOfRange', path: 'period.warmupDays', value: -1, expected: 'integer [0, 3650] d' },
      { code: 'outOfRange', path: 'period.windowDays', value: 0.5, expected: 'integer [1, 3650] d' },
      { code: 'outOfRange', path: 'slice.denominator', value: 15, expected: 'integer [1, 14]' },
    ]);
  });

  it('shows the arithmetic when a setting breaks what must hold together', () => {
    expect(faultsOf(resolve({ staffShareCounty: 0.5 }))[0]).toMatchObject({
      code: 'sharesMustSumToOne',
      value: '0.5 + 0.31 + 0.41 = 1.22',
      expected: 1,
    });
    expect(faultsOf(resolve({ grids: 100 }))[0]).toMatchObject({
      code: 'outOfOrder',
      path: 'constants.communities',
      value: 150,
      expected: '≤ grids = 100',
    });
  });

  it('names the nearest case or policy when there is none of that name', () => {
    const unknownCase = faultsOf(() => resolveRun({ case: 'zhuj', policy: 'base' }))[0];
    expect(unknownCase).toMatchObject({ code: 'unknownCase', path: 'case', value: 'zhuj' });
    expect(unknownCase!.expected).toMatch(/^zhuji ∈ \{beihu, /);
    const unknownPolicy = faultsOf(() => resolveRun({ case: 'zhuji', policy: '__proto__' }))[0];
    expect(unknownPolicy).toMatchObject({ code: 'unknownPolicy', path: 'policy', value: '__proto__' });
  });

  it('names the place when the case builds on an unknown policy', () => {
    const text = planted(readScenario('cases/beihu.yaml'), 'before: beihu-before', 'before: beihu-befor');
    expect(faultsOf(() => resolveRun({ case: parseCase(text), policy: 'base' }))[0]).toMatchObject({
      code: 'unknownPolicy',
      path: 'case.before',
      expected: expect.stringMatching(/^beihu-before ∈ /),
    });
  });

  it('gives a FaultError or a run for any settings whatever', () => {
    const keys = fc.oneof(fc.constantFrom(...parameters.map((one) => one.key)), fc.string());
    const values = fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.string());
    fc.assert(
      fc.property(fc.dictionary(keys, values), (set) => {
        try {
          expect(resolveRun({ case: 'beihu', policy: 'base', set }).slice.denominator).toBe(1);
        } catch (error) {
          expect(error).toBeInstanceOf(FaultError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('The provenance of a value', () => {
  it('is the case’s own for its constants: source with passage, or assumption with what suggests it and its range', () => {
    expect(provenanceOf(caseOf('beihu'), 'residents')).toEqual({
      value: 420_000,
      unit: 'residents',
      kind: 'seed',
      givenBy: 'beihu',
      source: 'seed001',
      passage: '常住人口42万人',
    });
    expect(provenanceOf(caseOf('beihu'), 'communities')).toMatchObject({
      value: 150,
      kind: 'assumption',
      source: 'seed001',
      range: [120, 180],
    });
    expect(provenanceOf(caseOf('zhuji'), 'hazardsPerGridYear')).toMatchObject({
      kind: 'literature',
      givenBy: 'zhuji',
      source: 'zhejiangGrids',
    });
  });

  it('is the model’s default where the case has no evidence of its own', () => {
    expect(provenanceOf(caseOf('beihu'), 'growthPerDay')).toEqual({
      value: 0.01,
      unit: '1/d',
      kind: 'assumption',
      givenBy: 'default',
      range: [0.003, 0.03],
    });
    expect(provenanceOf(caseOf('beihu'), 'crowdingOutPerYear')).toMatchObject({
      kind: 'assumption',
      source: 'cardenas2000',
    });
  });

  it('is that of the policy in the lineage which set a lever', () => {
    const after = policyOf('q-county-after');
    expect(leverProvenanceOf(after, 'replyDays')).toMatchObject({ value: 7, kind: 'seed', givenBy: 'q-county-after' });
    expect(leverProvenanceOf(after, 'townshipOffices')).toMatchObject({ kind: 'assumption', givenBy: 'base' });
  });

  it('does not exist for an unknown key', () => {
    expect(faultsOf(() => provenanceOf(caseOf('beihu'), 'resident'))[0]).toMatchObject({
      code: 'unknownKey',
      value: 'resident',
      expected: expect.stringMatching(/^residents ∈ /),
    });
  });
});
