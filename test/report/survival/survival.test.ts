import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../../models/governance/outcomes/outcomes.ts';
import { settlementProfile } from '../../../models/governance/outcomes/settlementProfile.ts';
import { type CaseEndings, caseEndings, endings } from '../../../report/survival/caseEndings.ts';
import { incidenceDays, runSurvival } from '../../../report/survival/runSurvival.ts';
import { type SurvivalFacts, survivalDocument } from '../../../report/survival/survivalDocument.ts';
import { survivalContrastRows, survivalCurveRows, survivalMeanRows } from '../../../report/survival/survivalRows.ts';
import { worldSurvival } from '../../../report/survival/worldSurvival.ts';
import { loggedRuns } from '../journey/journeyRuns.ts';

const policies = ['reactive-centralized', 'preventive-devolved'];
const runs = loggedRuns(policies);

const ends = (times: number[], causes: number[]): CaseEndings => ({
  times: Float64Array.from(times),
  causes: Int8Array.from(causes),
});

describe('endings of cases', () => {
  it.each([0, 1])('give the shares that the model itself counts, from the log (policy %i)', (i) => {
    const run = runs[i]!;
    const { incidence, stillOpen, cases } = runSurvival(caseEndings(run, 'disputes'));
    const profile = settlementProfile(run.state);
    expect(cases).toBeGreaterThan(50);
    for (const [at, day] of incidenceDays.entries()) {
      for (const ending of endings) expect(incidence[ending][at]!.value).toBeCloseTo(profile[ending][day]!, 12);
      expect(stillOpen[at]! + endings.reduce((sum, ending) => sum + incidence[ending][at]!.value, 0)).toBeCloseTo(
        1,
        12,
      );
    }
    expect(incidence.settled.at(-1)!.value).toBeCloseTo(outcomesOf(run.state).disputeResolutionRate!, 12);
  });

  it('hold disputes alone or all classes, every one followed for the whole follow-up at least', () => {
    const run = runs[1]!;
    const [disputes, all] = [caseEndings(run, 'disputes'), caseEndings(run, 'all')];
    expect(all.times.length).toBeGreaterThan(disputes.times.length);
    const open = all.times.filter((_, i) => all.causes[i] === 0);
    expect(open.length).toBeGreaterThan(0);
    expect(Math.min(...open)).toBeGreaterThan(run.parameters.period.followUpDays);
    expect(new Set(all.causes)).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe('estimates of a run', () => {
  it('tell when half have ended and when half of all are settled, or that they never are', () => {
    const found = runSurvival(ends([1, 2, 3, 4, 100], [2, 1, 1, 1, 0]));
    expect(found).toMatchObject({ cases: 5, open: 1, ended: { settled: 3, replied: 1, lapsed: 0, escalated: 0 } });
    expect(found.medianDays.value).toBe(3);
    expect(found.halfSettledDays.value).toBe(4);
    expect(runSurvival(ends([1, 2, 3, 100], [2, 1, 2, 0])).halfSettledDays.value).toBeNaN();
    expect(found.incidence.lapsed[0]).toEqual({ value: 0, lo: Number.NaN, hi: Number.NaN });
  });

  it('say nothing of days on which nobody was watched any more', () => {
    const [week, month] = runSurvival(ends([1, 9], [1, 0])).incidence.settled;
    expect(week!.value).toBe(0.5);
    expect(month!.value).toBeNaN();
    expect(runSurvival(ends([1, 9], [1, 1])).incidence.settled[1]!.value).toBe(1);
  });

  it('are undefined without a case', () => {
    const { cases, medianDays, stillOpen } = runSurvival(ends([], []));
    expect([cases, medianDays.value, ...stillOpen]).toEqual([0, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('the document of survival', () => {
  const facts: SurvivalFacts = {
    version: '1',
    engine: '0',
    case: 'beihu',
    seed: 1,
    days: 120,
    slice: '1/14',
    scope: 'disputes',
    policies: policies.map((id) => ({ id, label: id })),
    reference: policies[0]!,
    stop: 'completed',
    failed: [],
  };
  const half = ends([1, 50, 100, 100], [1, 1, 0, 0]);
  const all = ends([1, 2, 3, 4], [1, 1, 1, 1]);
  const most = ends([1, 2, 3, 100], [1, 1, 1, 0]);
  const worlds = [worldSurvival(0, [half, all]), worldSurvival(1, [half, most]), worldSurvival(2, [most, undefined])];
  const document = survivalDocument(facts, worlds);
  const settledAtWeek = ({ quantity, day }: { quantity: string; day: number | null }) =>
    quantity === 'settled' && day === 7;

  it('averages over worlds, pairs the policies world by world and leaves out what failed', () => {
    const [reference, policy] = document.means.filter(settledAtWeek);
    expect(reference).toMatchObject({ n: 3, nUndefined: 0 });
    expect(reference!.mean).toBeCloseTo((0.25 + 0.25 + 0.75) / 3, 14);
    expect(policy).toMatchObject({ mean: 0.875, n: 2, nUndefined: 0 });
    const [contrast] = document.contrasts.filter(settledAtWeek);
    expect(contrast).toMatchObject({ policy: policies[1], difference: 0.625, n: 2, pBetter: 1 });
    // Student, one degree of freedom: 12.7062 · 0.176777 / √2.
    expect(contrast!.hi - contrast!.difference).toBeCloseTo(1.58828, 5);
  });

  it('tests settlement within a world where there are two runs to compare', () => {
    expect(worlds[0]!.settlementRank).toMatchObject({ degrees: 1 });
    expect(worlds[0]!.settlementRank!.p).toBeLessThan(0.2);
    expect(worlds[2]!.settlementRank).toBeUndefined();
    expect(worldSurvival(0, [half, ends([], [])]).settlementRank).toBeUndefined();
  });

  it('takes other endings for censoring in the test alone', () => {
    const lapsed = ends([1, 50, 100, 100], [3, 3, 0, 0]);
    expect(worldSurvival(0, [lapsed, lapsed]).settlementRank).toMatchObject({ chiSquare: 0, degrees: 0 });
    expect(runSurvival(lapsed).medianDays.value).toBe(50);
  });

  it('is written as rows of one width, undefined numbers empty', () => {
    const tables = [
      survivalMeanRows(document),
      survivalContrastRows(document),
      survivalCurveRows(facts.policies, [half, all]),
    ];
    const rows = tables.map((table) => [...table]);
    for (const table of rows) {
      const widths = new Set(table.map((row) => row.split(',').length));
      expect(widths.size).toBe(1);
      expect(table.join('')).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(rows[0]).toHaveLength(1 + 2 * 17);
    expect(rows[1]).toHaveLength(1 + 17);
    expect(rows[2]![1]).toMatch(/^reactive-centralized,1,4,0,0.75,0.25,/);
  });
});
