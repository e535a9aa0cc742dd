import { describe, expect, it } from 'vitest';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { isToldShare, toldCounts } from '../../../ledger/privacy/toldShares.ts';
import { type LedgerScenario, scenarioOf } from '../../../ledger/scenario/scenarioOf.ts';
import { scenarioYaml } from '../../../ledger/scenario/scenarioYaml.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { type MadeCase, madeLedger, monday } from '../madeLedger.ts';

function scenarioWith(cases: readonly MadeCase[]): LedgerScenario {
  const ledger = madeLedger(cases);
  return scenarioOf(ledger, {
    id: 'own',
    label: { zh: '某县', en: 'a county' },
    reading: ledgerReading(ledger),
    base: caseOf('beihu'),
    given: { residents: { value: 20_000 } },
  });
}

/** `n` cases spread over forty weeks, settled after five days at a county department. */
const some = (n: number, more: Partial<MadeCase>): MadeCase[] =>
  Array.from({ length: n }, (_, i) => ({
    received: monday + Math.floor((280 * i) / n),
    closed: monday + Math.floor((280 * i) / n) + 5,
    result: '化解',
    ...more,
  }));

const labelsOf = ({ spec }: LedgerScenario): string[] => spec.institutions.map(({ label }) => label.zh);
const disputes = [
  ...some(60, { type: '邻里纠纷' }),
  ...some(40, { type: '劳动争议' }),
  ...some(30, { type: '合同纠纷' }),
];

describe('Counts of a list that may be told', () => {
  it('are those of no small one, less one from which a single small one would follow', () => {
    expect(toldCounts([])).toEqual([]);
    expect(toldCounts([60, 40, 0])).toEqual([true, true, true]);
    expect(toldCounts([60, 40, 3])).toEqual([true, false, false]);
    expect(toldCounts([60, 40, 3, 2])).toEqual([true, true, false, false]);
  });

  it('and shares likewise: neither those that it counts nor the others are few', () => {
    const told = (count: number, n: number) => isToldShare({ value: count / n, n });
    expect([told(0, 50), told(50, 50), told(5, 50), told(45, 50)]).toEqual([true, true, true, true]);
    expect([told(4, 50), told(46, 50), told(1, 1000), isToldShare({ value: Number.NaN, n: 0 })]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('The file of a scenario', () => {
  it('tells no share of a type with few cases, and none from which it would follow', () => {
    const whole = labelsOf(scenarioWith(disputes));
    expect(whole).toEqual(expect.arrayContaining(['邻里纠纷占纠纷的比例', '合同纠纷占纠纷的比例']));
    const told = labelsOf(scenarioWith([...disputes, ...some(3, { type: '婚姻家庭纠纷' })]));
    expect(told).toContain('邻里纠纷占纠纷的比例');
    for (const type of ['婚姻家庭纠纷', '合同纠纷']) expect(told).not.toContain(`${type}占纠纷的比例`);
  });

  it('tells no mix of a class where few of its cases are of none of its types', () => {
    const told = labelsOf(scenarioWith([...disputes, ...some(3, { type: '其他纠纷' })]));
    expect(told).toContain('浮现的纠纷');
    expect(told.filter((label) => label.endsWith('占纠纷的比例'))).toEqual([]);
  });

  it('tells no class with few cases, and not the one that the others and the whole would leave', () => {
    const requests = some(40, { type: '民生保障诉求' });
    expect(labelsOf(scenarioWith([...disputes, ...requests]))).toContain('浮现的服务诉求');
    const told = labelsOf(scenarioWith([...disputes, ...requests, ...some(2, { type: '消防隐患' })]));
    expect(told).toContain('浮现的纠纷');
    for (const label of ['浮现的隐患', '浮现的服务诉求']) expect(told).not.toContain(label);
  });

  it('names no department that had few cases of a type, nor the one that follows from the rest', () => {
    const at = (n: number, department: string) => some(n, { type: '劳动争议', department });
    const { spec } = scenarioWith([...at(60, '人社局'), ...at(30, '司法局'), ...at(2, '住建局')]);
    const matrix = spec.institutions.find(({ label }) => label.zh.startsWith('劳动争议由'))!;
    expect(matrix.value).toMatch(/^人社局 \d+ %$/);
  });

  it('has no target that rests on few cases or tells few', () => {
    const outcomes = ({ spec }: LedgerScenario) => spec.targets.map(({ outcome }) => outcome);
    const found = (n: number) =>
      scenarioWith([
        ...disputes,
        ...some(60, { type: '消防隐患', channel: '群众来访' }),
        ...some(n, { type: '消防隐患', channel: '网格巡查' }),
      ]);
    expect(outcomes(found(20))).toContain('hazardsFoundByPatrolShare');
    expect(outcomes(found(3))).not.toContain('hazardsFoundByPatrolShare');
    const few = scenarioWith([...disputes, ...some(3, { type: '民生保障诉求' })]);
    expect(outcomes(few)).not.toContain('requestResolutionRate');
    expect(outcomes(few)).toContain('casesPer10k');
  });

  it('says no number of units below 5, and not how many were open where these were few', () => {
    const open = (n: number) => Array.from({ length: n }, () => ({ received: monday - 3, type: '邻里纠纷' }));
    expect(labelsOf(scenarioWith([...disputes, ...open(8)]))).toContain('期初未结件数（台账所记）');
    const few = scenarioWith([...disputes, ...open(3)]);
    expect(labelsOf(few)).not.toContain('期初未结件数（台账所记）');
    for (const [, n] of scenarioYaml(few.spec).matchAll(/\bn: (\d+)/g)) expect(Number(n)).toBeGreaterThanOrEqual(5);
  });
});
