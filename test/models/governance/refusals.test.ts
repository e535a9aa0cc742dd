import { describe, expect, it } from 'vitest';
import type { Levers } from '../../../models/governance/parameters/governanceParameters.ts';
import { staff } from '../../../models/governance/staffing.ts';
import { faultsOf } from '../../scenarios/files.ts';
import { plain } from '../mechanisms/county.ts';
import { begun, parametersOf, type Variant } from '../support/governanceRuns.ts';

const refusal = (variant: Variant) => faultsOf(() => begun(parametersOf(variant)));

describe('A policy over the county’s budget', () => {
  const everything: Partial<Levers> = {
    earlyWarning: true,
    oneStopShare: 1,
    stationing: 'permanent',
    skillsFollowDuties: 1,
    resourceForward: 0.5,
    mechanismForward: 1,
    outreachDaysPerMonth: 4,
  };
  // Beihu: 420 000 residents, 14 departments, 150 communities, 484.45 full-time equivalents; staff shares .2, .3, .5.
  const shares = { staffShareCounty: 0.2, staffShareTownship: 0.3, staffShareCommunity: 0.5 };
  // 14 at the petition desk; a quarter of the rest keeps the windows of a hall that takes in all departments.
  const departmentFte = (484.45 * 0.2 - 14) * (1 - 0.25);
  const posted = departmentFte * 0.5;
  const expected: Record<string, number> = {
    earlyWarning: 1 * 420_000,
    oneStop: 80_000 * 14,
    training: 4000 * (484.45 * 0.8 + posted),
    posting: 6000 * posted,
    protocols: 20_000 * 14,
    outreach: 60 * 4 * 12 * 150,
    // Half an elder's hour a week for every thousand residents, and four terminals, as in any county.
    elders: (0.5 * 15 * 52 * 420_000) / 1000,
    terminals: 4 * 30_000,
  };
  const total = Object.values(expected).reduce((sum, yuan) => sum + yuan, 0);
  const costly = (programmeYuanPerResident: number): Variant => ({
    levers: { ...shares, ...everything },
    set: { programmeYuanPerResident },
  });

  it('is refused with every charge, their sum and the budget', () => {
    const faults = refusal(costly(5));
    expect(faults).toHaveLength(1);
    const { code, path, value, expected: limit } = faults[0]!;
    expect([code, path, limit]).toEqual(['overBudget', 'levers', '≤ 2100000 yuan']);
    const [sum, result] = String(value).split(' = ');
    const charges = Object.fromEntries(
      sum!.split(' + ').map((item) => {
        const [name, yuan] = item.split(' ');
        return [name, Number(yuan)];
      }),
    );
    expect(Object.keys(charges).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, yuan] of Object.entries(expected))
      expect(Math.abs(charges[name]! - yuan), name).toBeLessThan(0.5 + 1e-6);
    expect(result).toBe(`${Math.round(total)} yuan`);
  });

  it('is refused by a yuan, and accepted at its budget', () => {
    const perResident = total / 420_000;
    expect(refusal(costly(perResident - 1 / 420_000))[0]!.code).toBe('overBudget');
    expect(() => begun(parametersOf(costly(perResident + 1e-9)))).not.toThrow();
  });

  it('is refused alike in a slice and at 1:1', () => {
    const whole = refusal({ ...costly(5), denominator: 1 });
    expect(whole).toEqual(refusal(costly(5)));
  });

  it.each(['oneStopShare', 'mechanismForward', 'outreachDaysPerMonth', 'skillsFollowDuties'] as const)(
    'is refused when %s makes the sum no number',
    (key) => {
      expect(refusal({ levers: { [key]: Number.NaN } })[0]!.code).toMatch(/^(overBudget|cannotStaff)$/);
    },
  );
});

describe('A policy that cannot be staffed', () => {
  it('is refused when staff shares do not sum to 1, with the sum', () => {
    const short = { staffShareCounty: 0.2, staffShareTownship: 0.25, staffShareCommunity: 0.5 };
    const fault = {
      code: 'sharesMustSumToOne',
      path: 'levers.staffShareCounty + staffShareTownship + staffShareCommunity',
      value: `0.2 + 0.25 + 0.5 = ${0.2 + 0.25 + 0.5}`,
      expected: 1,
    };
    expect(refusal({ levers: short })).toEqual([fault]);
    const { constants, levers, uncertainties } = parametersOf();
    expect(faultsOf(() => staff(constants, { ...levers, ...short }, uncertainties))).toEqual([fault]);
    expect(refusal({ levers: { staffShareCounty: Number.NaN } })[0]!.code).toBe('sharesMustSumToOne');
  });

  it('is refused when patrol, outreach, training and reporting leave no day to the communities', () => {
    const [fault] = refusal({
      levers: { patrolHoursShare: 0.6, skillsFollowDuties: 1, outreachDaysPerMonth: 8 },
      set: { reportingShare: 0.3, ...plain },
    });
    expect(fault).toMatchObject({ code: 'cannotStaff', path: 'staffing.community', expected: '< 0.95' });
    const [, reporting, training, patrol, outreach, taken] = String(fault!.value).match(
      /^reporting (\S+) \+ training (\S+) \+ patrol (\S+) \+ outreach (\S+) \+ meeting 0 = (\S+)$/,
    )!;
    expect([reporting, training, patrol].map(Number)).toEqual([0.3, 0.02, 0.6]);
    // 8 days of 150 communities, of 250 / 12 workdays a month, over the community staff.
    const community = 484.45 * (parametersOf().levers.staffShareCommunity as number);
    expect(Number(outreach)).toBeCloseTo((8 * 150) / (250 / 12) / community, 9);
    expect(Number(taken)).toBeCloseTo(0.92 + Number(outreach), 9);
  });

  it('is refused when writing protocols takes the days of the county’s officers', () => {
    const [fault] = refusal({
      levers: { mechanismForward: 1, staffShareCounty: 0.02, staffShareTownship: 0.48, staffShareCommunity: 0.5 },
      set: { protocolHoursPerDepartmentYear: 800 },
    });
    expect(fault).toMatchObject({ code: 'cannotStaff', path: 'staffing.county' });
  });

  // Of the centre's 14, three in ten receive petitions where there is no hall.
  const desk = (14 * 0.3) / 484.45;
  const petitionDeskOnly = { staffShareCounty: desk, staffShareTownship: 0.3, staffShareCommunity: 0.7 - desk };
  it.each<[string, Partial<Levers>]>([
    ['posts every officer to the townships', { resourceForward: 1 }],
    ['leaves the county no more than its petition desk', petitionDeskOnly],
    ['leaves the townships nobody', { staffShareCounty: 0.3, staffShareTownship: 0, staffShareCommunity: 0.7 }],
  ])('is refused with the first station that has no hours when it %s', (_, levers) => {
    const [fault] = refusal({ levers });
    expect(fault).toMatchObject({ code: 'cannotStaff', value: '0 FTE, 0 h', expected: '> 0 h' });
    const { map } = begun(parametersOf()).state.arrangement;
    const first = levers.staffShareTownship === 0 ? map.firstOffice : map.firstDepartment;
    expect(fault!.path).toBe(`staffing.station.${first}`);
  });

  it('is accepted with next to nobody at a level', () => {
    expect(() => begun(parametersOf({ levers: { resourceForward: 0.99 } }))).not.toThrow();
  });

  it('is accepted just below the limit', () => {
    expect(() =>
      begun(parametersOf({ levers: { patrolHoursShare: 0.6 }, set: { reportingShare: 0.3 } })),
    ).not.toThrow();
  });
});
