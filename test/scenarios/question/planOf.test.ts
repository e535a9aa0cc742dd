import { describe, expect, it } from 'vitest';
import { slicedTownships } from '../../../models/governance/territory.ts';
import { caseIds, caseOf, policyOf } from '../../../scenarios/catalogue.ts';
import type { Ensemble } from '../../../scenarios/ensemble/ensemble.ts';
import { ensembleYaml } from '../../../scenarios/ensemble/parseEnsemble.ts';
import { leverProvenanceOf } from '../../../scenarios/provenance.ts';
import { readWritten } from '../../../scenarios/question/checkQuestion.ts';
import { comparisonSpecOf } from '../../../scenarios/question/comparisonSpecOf.ts';
import { defaultQuestion, precisionOutcomes } from '../../../scenarios/question/defaults.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { previewOf } from '../../../scenarios/question/previewOf.ts';
import type { PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import { parseSettings, settingsYaml } from '../../../scenarios/question/settingsFile.ts';
import { decodeQuestion, encodeQuestion } from '../../../scenarios/question/token.ts';
import { writtenOf } from '../../../scenarios/question/written.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { checkComparisonSpec } from '../../../sim/experiment/comparisonSpec.ts';
import { faultsOf, planted, readScenario } from '../files.ts';

const beihu = defaultQuestion('beihu');
const builtIn = (id: string): PolicyChoice => ({ kind: 'builtIn', id });
const file = (text: string, name = 'mine.yaml'): PolicyChoice => ({ kind: 'file', file: { name, text } });
const mixture = (levers: Record<string, number | boolean | string>, base = 'preventive-devolved'): PolicyChoice => ({
  kind: 'mixture',
  id: 'mine',
  label: '我的',
  base,
  levers,
});
const faultsIn = (question: Partial<Question>) => faultsOf(() => planOf({ ...beihu, ...question }));

describe('The plan of a question', () => {
  it.each(caseIds)('of the 2×2 in %s holds what a run of each policy is told', (id) => {
    const plan = planOf(defaultQuestion(id));
    expect(plan.reference).toBe('reactive-centralized');
    expect(plan.caseSpec).toBe(caseOf(id));
    for (const { id: policy, parameters, budget } of plan.policies) {
      expect(parameters).toEqual(resolveRun({ case: id, policy }));
      const { programmeYuanPerResident, residents } = parameters.constants;
      expect(budget.programme).toBe(programmeYuanPerResident * residents);
      const spent = Object.values(budget.charges).reduce((sum, yuan) => sum + yuan, 0);
      expect(budget.handling + spent).toBeCloseTo(budget.programme, 3);
    }
  });

  it('knows before and after as those of the case, also of a case file', () => {
    const text = planted(readScenario('cases/zhuji.yaml'), 'id: zhuji', 'id: ours');
    const plan = planOf({
      ...beihu,
      case: { name: 'ours.yaml', text },
      policies: [builtIn('before'), builtIn('after')],
      reference: 1,
    });
    expect(plan.caseSpec.id).toBe('ours');
    expect(plan.policies.map(({ id }) => id)).toEqual(['zhuji-before', 'zhuji-after']);
    expect(plan.reference).toBe('zhuji-after');
  });

  it('makes a mixture of its base and the levers that were moved, whose source is the reader', () => {
    const plan = planOf({ ...beihu, policies: [builtIn('before'), mixture({ patrolHoursShare: 0.15 }, 'after')] });
    const { id, policy, parameters } = plan.policies[1]!;
    expect(id).toBe('mine');
    expect(policy.label).toEqual({ zh: '我的', en: '我的' });
    expect(policy.levers).toEqual({ ...policyOf('beihu-after').levers, patrolHoursShare: 0.15 });
    expect(parameters.levers.patrolHoursShare).toBe(0.15);
    expect(leverProvenanceOf(policy, 'patrolHoursShare')).toEqual({
      value: 0.15,
      unit: 'share',
      kind: 'assumption',
      givenBy: 'mine',
    });
    expect(leverProvenanceOf(policy, 'dutyAccessControl').givenBy).toBe('beihu-after');
  });

  it('lets a policy file extend a built-in policy', () => {
    const text =
      'id: ours\nextends: [preventive-devolved]\nlabel: {zh: 我, en: me}\nlevers: {audit: {value: 0.2, from: assumption}}\n';
    const { policies } = planOf({ ...beihu, policies: [file(text)] });
    expect(policies[0]!.policy.levers).toEqual({ ...policyOf('preventive-devolved').levers, audit: 0.2 });
  });

  it('takes days, slice and settings to every policy', () => {
    const { policies } = planOf({ ...beihu, days: 30, slice: 7, settings: { warningAuc: 0.6 } });
    for (const { parameters } of policies) {
      expect(parameters.period.windowDays).toBe(30);
      expect(parameters.slice).toEqual({ denominator: 7 });
      expect(parameters.uncertainties.warningAuc).toBe(0.6);
    }
  });
});

describe('What is wrong with a question', () => {
  it('is told of all policies at once, each under its name', () => {
    const found = faultsIn({
      policies: [
        builtIn('reactiv'),
        file('id: x\nextends: [base]\nlabel: {zh: 我, en: me}\nlevers: {audit: {value: 3, from: assumption}}\n'),
        mixture({ staffShareCounty: 0.9 }),
        { ...mixture({}, 'nobody'), id: 'other' } as PolicyChoice,
      ],
    });
    expect(found.map(({ code, path, line }) => [code, path, line])).toEqual([
      ['unknownPolicy', 'reactiv: policy', undefined],
      ['outOfRange', 'mine.yaml#levers.audit.value', 4],
      ['sharesMustSumToOne', 'mine.levers.staffShareCounty + staffShareTownship + staffShareCommunity', undefined],
      ['unknownPolicy', 'other: base', undefined],
    ]);
  });

  it('that is the budget or the staff of some policies is told of each of them with its arithmetic', () => {
    const found = faultsIn({ settings: { programmeYuanPerResident: 1 } });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['overBudget', 'reactive-devolved: levers'],
      ['overBudget', 'preventive-centralized: levers'],
      ['overBudget', 'preventive-devolved: levers'],
    ]);
    for (const { value, expected } of found) {
      expect(value).toMatch(/ \+ .* = \d+ yuan$/);
      expect(expected).toMatch(/^≤ \d+ yuan$/);
    }
    const short = faultsIn({ policies: [mixture({ patrolHoursShare: 0.6, outreachDaysPerMonth: 8 })] });
    expect(short.map(({ code, path }) => [code, path])).toContainEqual([
      'cannotStaff',
      expect.stringMatching(/^mine: /),
    ]);
  });

  it('whatever the policy is told once', () => {
    expect(
      faultsIn({ settings: { warningAuc: 3, x: 1 }, days: 0, slice: 99 }).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['outOfRange', 'set.warningAuc'],
      ['unknownKey', 'set.x'],
      ['outOfRange', 'period.windowDays'],
      ['outOfRange', 'slice.denominator'],
    ]);
    expect(faultsIn({ settings: { communities: 5 } })).toMatchObject([
      { code: 'outOfOrder', path: 'constants.townships' },
    ]);
  });

  it('that is its case is told with what can be told of the policies', () => {
    const found = faultsIn({ case: 'behu', policies: [builtIn('before'), builtIn('reactiv')] });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['unknownCase', 'case'],
      ['unknownPolicy', 'reactiv: policy'],
    ]);
    const text = planted(readScenario('cases/beihu.yaml'), 'before: beihu-before', 'before: gone');
    expect(faultsIn({ case: { name: 'c.yaml', text }, policies: [builtIn('before')] })).toMatchObject([
      { code: 'unknownPolicy', path: 'case.before', value: 'gone' },
    ]);
  });

  it('may be the same policy twice, by two names, or a reference that is not there', () => {
    expect(faultsIn({ policies: [builtIn('before'), builtIn('beihu-before')] })).toEqual([
      { code: 'duplicatePolicy', path: 'policies[1]', value: 'beihu-before' },
    ]);
    expect(faultsIn({ reference: 4 })).toMatchObject([{ code: 'unknownReference', path: 'reference', value: 4 }]);
  });
});

describe('A question with an ensemble', () => {
  const made = { engine: 'e', version: '1', hash: 'h', seed: 1, days: 30, slice: '1/14', effective: 99.5 };
  const ensemble = (sets: Ensemble['sets'], of = 'beihu') => ({
    name: 'ensemble.yaml',
    text: ensembleYaml({
      id: 'known',
      label: { zh: '所知', en: 'Known' },
      case: of,
      policy: 'beihu-after',
      made,
      sets,
    }),
  });
  const sets = [{ growthPerDay: 0.01 }, { growthPerDay: 0.02 }];

  it('resolves every policy with every set, which the worlds take turns with', () => {
    const plan = planOf({ ...beihu, ensemble: ensemble(sets) });
    expect(plan.ensemble).toMatchObject({ id: 'known', sets });
    for (const { id, parameters, variants } of plan.policies) {
      expect(parameters).toEqual(resolveRun({ case: 'beihu', policy: id }));
      expect(variants).toEqual(sets.map((set) => resolveRun({ case: 'beihu', policy: id, set })));
    }
    const spec = comparisonSpecOf(plan);
    expect(() => checkComparisonSpec(spec)).not.toThrow();
    expect(spec.policies.map(({ variants }) => variants)).toEqual(plan.policies.map(({ variants }) => variants));
  });

  it('is written, read, put into an address and a settings file whole', () => {
    const question = { ...beihu, ensemble: ensemble(sets) };
    expect(readWritten(writtenOf(question))).toEqual(question);
    expect(decodeQuestion(encodeQuestion(question))).toEqual(question);
    expect(parseSettings(settingsYaml(question, { engine: 'e', version: '1' })).question).toEqual(question);
  });

  it('is refused where its file is faulty, a parameter is set as well, it has facts of another county, or a set cannot be had', () => {
    const faulty = { name: 'e.yaml', text: 'ensemble: 1\nsets: [{growthPerDay: 9}, {recurrence: 0.1}]' };
    const codes = faultsIn({ ensemble: faulty }).map(({ code, path }) => [code, path.replace('e.yaml#', '')]);
    expect(codes).toContainEqual(['outOfRange', 'sets[0].growthPerDay']);
    expect(codes).toContainEqual(['wrongType', 'sets[1]']);
    expect(codes).toContainEqual(['missingKey', 'id']);
    expect(faultsIn({ ensemble: ensemble(sets), settings: { growthPerDay: 0.01 } })).toMatchObject([
      { code: 'duplicateKey', path: 'ensemble.yaml#sets', value: 'growthPerDay' },
    ]);
    expect(faultsIn({ ensemble: ensemble([{ gridWorkerShare: 0.3 }], 'zhuji') })).toMatchObject([
      { code: 'ensembleOfOtherCase', value: 'zhuji', expected: 'beihu' },
    ]);
    expect(() => planOf({ ...beihu, ensemble: ensemble(sets, 'zhuji') })).not.toThrow();
    const levers = faultsIn({ ensemble: ensemble([{ patrolHoursShare: 0.1 }]) });
    expect(levers).toMatchObject([{ code: 'wrongType', path: 'ensemble.yaml#sets[0].patrolHoursShare' }]);
    const poor = faultsIn({ ensemble: ensemble([{ growthPerDay: 0.01, programmeYuanPerResident: 1 }]) });
    expect(poor[0]).toMatchObject({ code: 'overBudget' });
    expect(poor[0]!.path).toContain('ensemble.sets[0]');
  });
});

describe('The comparison of a plan', () => {
  it('is what the experiment room takes, with curves, glimpses and logs where they are asked for', () => {
    const plan = planOf({ ...beihu, seed: 0 });
    const spec = comparisonSpecOf(plan);
    expect(() => checkComparisonSpec(spec)).not.toThrow();
    expect(spec).toMatchObject({ model: 'governance', seed: 0, log: 'none', replicates: 10 });
    expect(spec.policies.map(({ parameters }) => parameters)).toEqual(
      plan.policies.map(({ parameters }) => parameters),
    );
    expect(comparisonSpecOf(plan, { seriesReplicates: 3, glimpses: true, log: 'all' })).toMatchObject({
      seriesReplicates: 3,
      glimpses: true,
      log: 'all',
    });
  });

  it('stops at a precision of the outcomes the command line names', () => {
    const spec = comparisonSpecOf(planOf({ ...beihu, worlds: { precision: 0.5 } }));
    if (!('precision' in spec)) throw new Error('no precision');
    const run = (value: number) => ({
      id: 'p',
      status: new Uint8Array(2).fill(1),
      outcomes: Object.fromEntries(precisionOutcomes.map((key) => [key, Float64Array.of(1, value)])),
      events: 1,
      series: new Map(),
      profiles: new Map(),
    });
    expect(spec.precision.check([run(1.01)]).reached).toBe(true);
    expect(spec.precision.check([run(3)]).reached).toBe(false);
  });
});

describe('The preview of a question', () => {
  it.each(caseIds)('in %s keeps two townships and at most four worlds, all else the same', (id) => {
    const preview = previewOf(defaultQuestion(id));
    expect(preview).toEqual({ ...defaultQuestion(id), slice: preview.slice, worlds: { replicates: 4 } });
    const { townships } = planOf(preview).policies[0]!.parameters.constants;
    expect(slicedTownships(townships, preview.slice)).toHaveLength(2);
  });

  it('is no larger than the question', () => {
    expect(previewOf({ ...beihu, slice: 14, worlds: { replicates: 2 } })).toMatchObject({
      slice: 14,
      worlds: { replicates: 2 },
    });
    expect(previewOf({ ...beihu, worlds: { precision: 0.1 } }).worlds).toEqual({ replicates: 4 });
    expect(previewOf({ ...beihu, settings: { townships: 1 } }).slice).toBe(1);
    expect(previewOf({ ...beihu, settings: { townships: 40 } }).slice).toBe(20);
  });
});
