import { describe, expect, it } from 'vitest';
import type { Levers } from '../../../models/governance/parameters/governanceParameters.ts';
import { policyIds, policyOf } from '../../../scenarios/catalogue.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { differences } from '../support/differences.ts';
import { finished, parametersOf } from '../support/governanceRuns.ts';

/** Exactness needs no long run: four epochs, with every mechanism at work. */
const period = { warmupDays: 30, windowDays: 60, followUpDays: 30 };

/** Differences of all outcomes between two policies that both change the case as it was. */
function pairedDifferences(one: Partial<Levers>, other: Partial<Levers>): string[] {
  const runs = [one, other].map((levers) =>
    finished(parametersOf({ period, levers: { authorityTownship: 0.6, ...levers } })),
  );
  expect(runs.map((run) => run.state.arrangement.reform)).toEqual([true, true]);
  return differences(runs[0]!.outcomes(), runs[1]!.outcomes());
}

describe('A policy that changes nothing', () => {
  it.each(['preventive-devolved', 'q-county-after'])('has the outcomes of %s under another name', (id) => {
    const policy = policyOf(id);
    const twin = { ...policy, id: 'twin', label: { zh: '另一名称', en: 'another name' } };
    const choice = { case: 'beihu', period, slice: { denominator: 14 } };
    const runs = [policy, twin].map((one) => finished(resolveRun({ ...choice, policy: one })));
    expect(differences(runs[0]!.outcomes(), runs[1]!.outcomes())).toEqual([]);
    expect(runs[0]!.events).toBe(runs[1]!.events);
  });

  it('has the outcomes of every policy of the catalogue with equal levers, and of no other', () => {
    const byLevers = new Map<string, Record<string, number>>();
    const seen = new Map<string, string>();
    for (const policy of policyIds) {
      const parameters = parametersOf({ policy, period });
      const levers = JSON.stringify(parameters.levers);
      const outcomes = finished(parameters).outcomes();
      expect(differences(outcomes, byLevers.get(levers) ?? outcomes), policy).toEqual([]);
      byLevers.set(levers, outcomes);
      const same = seen.get(JSON.stringify(outcomes));
      if (same !== undefined) expect(same, `${policy} changes levers and nothing else`).toBe(levers);
      seen.set(JSON.stringify(outcomes), levers);
    }
    expect(byLevers.size).toBeGreaterThan(8);
  });
});

describe('A lever that cannot matter gives paired differences of exactly 0', () => {
  it.each<[string, Partial<Levers>, Partial<Levers>]>([
    ['the threshold of a warning that is off', {}, { earlyWarningThreshold: 0.6 }],
    ['that threshold under targeted patrols', { patrolTargeting: 0.5 }, { earlyWarningThreshold: 0.6 }],
    ['permanent stationing of no department', {}, { stationing: 'permanent' }],
    ['rotating stationing of no department', {}, { stationing: 'rotating' }],
    ['the days of a screening that is off', {}, { screeningDays: 1 }],
    ['the targets of patrols that never go out', { patrolHoursShare: 0 }, { patrolTargeting: 1 }],
    ['township offices beyond the departments', { townshipOffices: 14 }, { townshipOffices: 24 }],
  ])('%s', (_, context, change) => {
    expect(pairedDifferences(context, { ...context, ...change })).toEqual([]);
  });

  // A deadline is also the yardstick of being on time: that share moves with it, and nothing else.
  it.each<[string, Partial<Levers>, Partial<Levers>, string]>([
    ['study days without a lead', { jointPanel: true }, { studyDays: 3 }, 'studiedOnTimeShare'],
    ['study days of a lead without panels', { leadConvening: true }, { studyDays: 3 }, 'studiedOnTimeShare'],
  ])('%s, but for the share that is measured by them', (_, context, change, measured) => {
    const moved = pairedDifferences(context, { ...context, ...change });
    expect(moved.map((one) => one.split(':')[0])).toEqual([measured]);
  });
});

describe('The same lever where it can matter', () => {
  it.each<[string, Partial<Levers>, Partial<Levers>]>([
    ['the threshold of a warning that is on', { earlyWarning: true }, { earlyWarningThreshold: 0.6 }],
    ['permanent stationing of all departments', { oneStopShare: 1 }, { stationing: 'permanent' }],
    ['the days of a screening that is on', { screening: true }, { screeningDays: 30 }],
    ['the targets of patrols that go out', { patrolHoursShare: 0.05 }, { patrolTargeting: 1 }],
    ['study days of a lead', { jointPanel: true, leadConvening: true }, { studyDays: 1 }],
    ['fewer offices than departments', { townshipOffices: 14 }, { townshipOffices: 13 }],
  ])('moves many outcomes: %s', (_, context, change) => {
    expect(pairedDifferences(context, { ...context, ...change }).length).toBeGreaterThan(5);
  });
});
