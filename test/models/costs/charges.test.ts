import { describe, expect, it } from 'vitest';
import { budget } from '../../../models/governance/budget.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import { staff } from '../../../models/governance/staffing.ts';
import { township } from '../mechanisms/county.ts';
import { contrast, expectDifference, outcomesOf } from './pairedRuns.ts';

type Set = Partial<Record<LeverKey, LeverValue>>;
const n = 6;

/** Runs of `base` with a lever moved, beside `base` with what the lever needs to matter. */
const pair = (moved: Set, beside: Set = {}) =>
  [township('base', { levers: { ...beside, ...moved } }), township('base', { levers: beside })].map((parameters) =>
    outcomesOf(parameters, n),
  ) as [ReturnType<typeof outcomesOf>, ReturnType<typeof outcomesOf>];

// One township of beihu, six worlds. Hours are per 1 000 residents and year.
describe('a lever is paid for in hours:', () => {
  it.each<[string, Set, string]>([
    ['patrols', { patrolHoursShare: 0.25 }, 'hours.patrol'],
    ['outreach', { outreachDaysPerMonth: 3 }, 'hours.outreach'],
    ['early warning', { earlyWarning: true }, 'hours.verification'],
  ])('%s', (_name, moved, account) => {
    const [with_, without] = pair(moved);
    expectDifference(with_, without, account, 'higher');
    expectDifference(with_, without, 'utilisation.community', 'higher');
    expectDifference(with_, without, 'hours.idle', 'lower');
  });

  it('training, from the days of communities and townships', () => {
    const [with_, without] = pair({ skillsFollowDuties: 0.5 });
    expectDifference(with_, without, 'hours.reporting', 'higher');
  });

  it('protocols, from the days of the county’s officers', () => {
    const [with_, without] = pair({ mechanismForward: 0.5 });
    expectDifference(with_, without, 'hours.reporting', 'higher');
  });

  it('permanent stationing, in windows kept open for nobody', () => {
    const [permanent, onCall] = pair({ stationing: 'permanent' }, { oneStopShare: 0.5 });
    expectDifference(permanent, onCall, 'utilisation.county', 'higher');
  });

  it('posting officers down, in the departments they leave', () => {
    const [with_, without] = pair({ resourceForward: 0.3 });
    expectDifference(with_, without, 'utilisation.county', 'higher');
  });

  it('a lead who convenes, in the centre’s', () => {
    const [with_, without] = pair({ leadConvening: true }, { jointPanel: true });
    expectDifference(with_, without, 'utilisation.centre', 'higher');
  });
});

describe('a lever is paid for in yuan:', () => {
  it.each<[string, Set, keyof ReturnType<typeof budget>['charges']]>([
    ['early warning', { earlyWarning: true }, 'earlyWarning'],
    ['one-stop windows', { oneStopShare: 0.5 }, 'oneStop'],
    ['training', { skillsFollowDuties: 0.5 }, 'training'],
    ['posting', { resourceForward: 0.3 }, 'posting'],
    ['protocols', { mechanismForward: 0.5 }, 'protocols'],
    ['outreach', { outreachDaysPerMonth: 3 }, 'outreach'],
  ])('%s', (_name, moved, item) => {
    const bill = (levers: Set) => {
      const parameters = township('base', { levers });
      return budget(parameters, staff(parameters.constants, parameters.levers, parameters.uncertainties));
    };
    const [after, before] = [bill(moved), bill({})];
    expect(before.charges[item]).toBe(0);
    expect(after.charges[item]).toBeGreaterThan(0);
    expect(after.handling).toBeCloseTo(before.handling - after.charges[item], 6);
    expect(after.programme).toBe(before.programme);
  });

  it('and what is spent on programmes is missing where cases are handled, attempts of six worlds', () => {
    // Dear windows in a county of little money: sufficiency falls below 1 at every level.
    const set = { oneStopYuanPerDepartment: 300_000, programmeYuanPerResident: 12 };
    const [spent, kept] = [1, 0].map((oneStopShare) =>
      outcomesOf(township('reactive-centralized', { set, levers: { oneStopShare } }), n),
    );
    expectDifference(spent!, kept!, 'attemptSuccess', 'lower');
  });
});

describe('the transition', () => {
  it('costs a policy that changes anything its dip of capacity, and one that changes nothing none', () => {
    const changed = township('reactive-centralized', { set: { transitionDip: 0.05 } });
    const same = { ...changed, statusQuo: changed.levers };
    const [dipped, whole] = [outcomesOf(changed, n), outcomesOf(same, n)];
    expectDifference(dipped, whole, 'utilisation', 'higher');
    expectDifference(dipped, whole, 'waitingDaysPerCase', 'higher');
    const free = township('reactive-centralized', { set: { transitionDip: 0 } });
    const untouched = contrast(outcomesOf(free, 2), outcomesOf({ ...free, statusQuo: free.levers }, 2), 'utilisation');
    expect(untouched.difference).toBe(0);
  });
});
