import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISPUTE, HAZARD } from '../../../models/governance/caseClasses.ts';
import { TARGETED } from '../../../models/governance/epoch.ts';
import { targetedChance, targetThreshold, visitFactors } from '../../../models/governance/mechanisms/patrol.ts';
import { normalCdf } from '../../../sim/engine/arithmetic.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectShare, township } from './county.ts';
import { live } from './latentPopulation.ts';

describe('targeting', () => {
  it('moves visits and makes none: the factors average 1 over all households', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        (targeting, share) => {
          const { targeted, other } = visitFactors(targeting, share);
          expect(share * targeted + (1 - share) * other).toBeCloseTo(1, 12);
          expect(targeted).toBeGreaterThanOrEqual(other);
        },
      ),
      { seed: 1 },
    );
    expect(visitFactors(0, 0.1)).toEqual({ targeted: 1, other: 1 });
  });

  it('by a score that knows nothing (AUC .5) hits as large a share of grievances as of households', () => {
    for (const share of [0.02, 0.1, 0.5]) {
      expect(targetedChance(share, 0.5)).toBeCloseTo(share, 12);
      expect(1 - normalCdf(targetThreshold(share))).toBeCloseTo(share, 12);
      expect(targetedChance(share, 0.8)).toBeGreaterThan(share);
    }
  });

  it.each([0.5, 0.8])(
    'marks in a run the share of disputes that the score at AUC %d picks, and of others its share of households',
    (warningAuc) => {
      const { state } = created(township('preventive-devolved', { set: { warningAuc, patrolTargetShare: 0.2 } }));
      const { rows } = state.grievances;
      const columns = columnsById(state);
      const counts = { disputes: [0, 0], others: [0, 0] };
      for (let id = 0; id < rows; id++) {
        const of = columns.caseClass[id] === DISPUTE ? counts.disputes : counts.others;
        of[1]!++;
        if ((columns.flagged[id]! & TARGETED) !== 0) of[0]!++;
      }
      expectShare(counts.disputes[0]!, counts.disputes[1]!, targetedChance(0.2, warningAuc));
      expectShare(counts.others[0]!, counts.others[1]!, 0.2);
    },
  );
});

describe('visits', () => {
  it('are the patrol hours in minutes over minutes a visit and households, at 250 workdays a year', () => {
    const parameters = township('reactive-devolved', { levers: { patrolHoursShare: 0.2 } });
    const { arrangement } = created(parameters).state;
    const { territory, staffHours, visitRate } = arrangement;
    visitRate.forEach((rate, c) => {
      const minutesYear = staffHours[c]! * 0.2 * 60 * 250;
      const visitsYear = minutesYear / parameters.uncertainties.patrolMinutesPerVisit / territory.households[c]!;
      expect(rate * 365).toBeCloseTo(visitsYear, 9);
    });
    expect(
      created(township('reactive-devolved', { levers: { patrolHoursShare: 0 } })).state.arrangement.visitRate[0],
    ).toBe(0);
  });

  it('find a grievance of unchanging severity s within t days with chance 1 - e^(-visits·detection·s·t), n = 20 000', () => {
    const { arrangement, rules } = created(township('preventive-centralized')).state;
    for (const caseClass of [DISPUTE, HAZARD]) {
      const rate = arrangement.visitRate[0]! * rules.detect[caseClass]!;
      const hazards = { fade: 0, neighbours: 0, claim: 0, overHeads: 0, patrol: rate, outreach: 0 };
      const found = live(20_000, 0.4, 1e-7, hazards, 30, 180).filter(({ days }) => days <= 180).length;
      expectShare(found, 20_000, 1 - Math.exp(-rate * 0.4 * 180));
    }
  });
});
