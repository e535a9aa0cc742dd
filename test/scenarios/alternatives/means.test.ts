import { describe, expect, it } from 'vitest';
import { caseClasses, DISPUTE, HAZARD } from '../../../models/governance/caseClasses.ts';
import { expectedCases, surfacingShare } from '../../../models/governance/expectedWork.ts';
import { latentCourse } from '../../../scenarios/alternatives/means/latentCourse.ts';
import { hazardsOf, latentGroups, meanDistrust } from '../../../scenarios/alternatives/means/latentGroups.ts';
import { heldBackShare, requiredShares } from '../../../scenarios/alternatives/means/powers.ts';
import { stationShares } from '../../../scenarios/alternatives/means/stationShares.ts';
import { typicalCase } from '../../../scenarios/alternatives/means/typicalCase.ts';
import { withUnattended } from '../../../scenarios/alternatives/means/unattended.ts';
import { calmTownship, resting, township } from './counties.ts';

const quiet = { claim: 0, overHeads: 0, patrol: 0, outreach: 0, alert: 0, fade: 0, neighbours: 0 };

describe('The latent course', () => {
  it('surfaces as often as the agent model reckons when it hands out desks, to two in a thousand', () => {
    const hazards = { ...quiet, claim: 0.03, patrol: 0.002, fade: 0.01, neighbours: 0.004 };
    const { surfaced, faded, neighbours } = latentCourse(hazards, 0.18, 0.01);
    const share = surfaced.reduce((sum, one) => sum + one, 0);
    expect(Math.abs(share - surfacingShare(0.032, 0.014, 0.18, 0.01))).toBeLessThan(0.002);
    expect(share + faded + neighbours).toBeCloseTo(1, 3);
    expect(surfaced[0]! / surfaced[2]!).toBeCloseTo(15, 9);
    expect(faded / neighbours).toBeCloseTo(2.5, 9);
  });

  it('lasts 1/h days under a flat hazard h, at the severity it was born with', () => {
    const { days, severityDays, easeDays, severity } = latentCourse({ ...quiet, alert: 0.04 }, 0.3, 1e-9);
    expect(days).toBeCloseTo(25, 6);
    expect(severityDays).toBeCloseTo(7.5, 6);
    expect(easeDays).toBeCloseTo(17.5, 6);
    expect(severity).toBeCloseTo(0.3, 6);
  });
});

describe('A county at rest', () => {
  it('has the cases that the agent model expects, where nobody goes over heads, is fetched or comes back', () => {
    const parameters = calmTownship('base', {
      uncertainties: { overHeadsPerDay: 0, volunteerOrganising: 0 },
      levers: { volunteerHours: 100 },
    });
    const { county, classes } = resting(parameters);
    const expected = expectedCases(parameters, county.visitRate);
    for (const { caseClass, cases } of classes) {
      const share = county.births[caseClass]! / bornAYear(parameters)[caseClass]!;
      // Steps of five days there, of one here.
      expect((cases * 365) / share / expected[caseClass]!).toBeCloseTo(1, 2);
    }
  });

  it('loses no case: what comes in is settled, answered, or goes up and is settled or answered there', () => {
    const { classes } = resting(township('zhuji-after'));
    for (const { visits, cases } of classes) {
      const ended = visits.reduce((sum, { tries }) => sum + tries.settled + tries.replied, 0);
      expect(ended / cases).toBeCloseTo(1, 8);
    }
  });

  it('spreads the work of a class over the stations of a level, all of it', () => {
    for (const policy of ['base', 'q-county-after', 'suzhou-after']) {
      const { county, classes } = resting(township(policy));
      for (const one of classes) {
        for (const level of [0, 1, 2]) {
          const shares = stationShares(county, one, level);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
      }
    }
  });

  it('sends all disputes up that a township and community may not close, by powers of what one matter takes', () => {
    const { county } = resting(
      calmTownship('base', { uncertainties: { severalDepartmentsShare: 0.3, furtherDepartmentShare: 0.5 } }),
    );
    const { authority } = county.arrangement;
    const township1 = authority.open[DISPUTE]! + (1 - authority.open[DISPUTE]!) * authority.township[DISPUTE]!;
    const chances = [0.7, 0.15, 0.075, 0.075];
    const closable = chances.reduce((sum, chance, i) => sum + chance * township1 ** (i + 1), 0);
    const [atCommunity, atTownship, atCounty] = requiredShares(county, DISPUTE);
    expect(atCounty).toBeCloseTo(1 - closable, 12);
    expect(atCommunity! + atTownship!).toBeCloseTo(closable, 12);
  });

  it('holds back nothing where nobody screens', () => {
    expect(heldBackShare(resting(township('base')).county, 0.5)).toBe(0);
    const screened = resting(township('base', { levers: { screening: true } })).county;
    expect(heldBackShare(screened, 0.5)).toBeCloseTo(screened.parameters.uncertainties.screeningHold, 12);
  });

  it('has those go over heads who distrust, though the mean does not: none where all trust alike', () => {
    expect(meanDistrust(resting(calmTownship('base')).county, 0)).toBe(0);
    expect(meanDistrust(resting(township('base')).county, 0)).toBeGreaterThan(0.01);
  });

  it('finds the disputes that a score picks out half an epoch after their birth, and wrong alerts besides', () => {
    const { county, climate } = resting(township('preventive-devolved'));
    const [rest, picked] = latentGroups(county);
    expect(rest!.share + picked!.share).toBe(1);
    expect(hazardsOf(county, picked!, climate).alert).toBeCloseTo(1 / 15, 12);
    expect(hazardsOf(county, rest!, climate).alert).toBe(0);
  });
});

describe('Visits of which a share goes up unread', () => {
  it('settle less, take fewer hours, and send up all of that share', () => {
    const { classes } = resting(township('base', { levers: { screening: true } }));
    const { visits, arriving } = classes[HAZARD]!;
    const left = withUnattended(visits[0]!, arriving[0]!, 0.25);
    expect(left.tries.settled).toBeCloseTo(0.75 * visits[0]!.tries.settled, 12);
    expect(left.hours).toBeCloseTo(0.75 * visits[0]!.hours, 12);
    const up = left.passedUp.mass.reduce((sum, mass) => sum + mass, 0);
    const before = visits[0]!.passedUp.mass.reduce((sum, mass) => sum + mass, 0);
    expect(up).toBeCloseTo(0.75 * before + 0.25 * visits[0]!.count, 12);
  });
});

describe('The typical case of a class', () => {
  it('takes the hours of its class and belongs somewhere', () => {
    const { uncertainties } = township('base');
    const base = [uncertainties.hoursDispute, uncertainties.hoursRequest, uncertainties.hoursHazard];
    caseClasses.forEach((_, k) => {
      const { hours, departments } = typicalCase(k, 14, uncertainties);
      expect(hours).toBeCloseTo(base[k]!, 9);
      expect(departments.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    });
  });
});

/** Grievances of the whole county a day. */
function bornAYear({ constants: c, uncertainties: u }: ReturnType<typeof township>): number[] {
  return [
    (u.latentDisputesPer10kYear * c.residents) / 10_000 / 365,
    (u.latentRequestsPer10kYear * c.residents) / 10_000 / 365,
    (u.hazardsPerGridYear * c.grids) / 365,
  ];
}
