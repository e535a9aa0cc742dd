import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, DISPUTE, HAZARD, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { TARGETED } from '../../../models/governance/epoch.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { isHeldBack } from '../../../models/governance/mechanisms/screening.ts';
import { normalCdf, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectShare, finished, township } from './county.ts';
import { put } from './deskWork.ts';

describe('Targeted visits', () => {
  const set = {
    warningAuc: 0.9,
    patrolTargetShare: 0.1,
    trustGain: 0,
    trustLoss: 0.02,
    hearsay: 0,
    reportingFeedback: 0,
    contagionPerDay: 0,
    // As many visits wherever they lead.
    scatter: 0,
    // Neighbours have more hours for hazards where officials fetch the disputes.
    neighbourFactorHazard: 0,
  };
  const runAt = (patrolTargeting: number) =>
    finished(township('reactive-devolved', { set, levers: { patrolHoursShare: 0.2, patrolTargeting }, denominator: 7 }))
      .state;
  const [rounds, aimed] = [runAt(0), runAt(1)];

  it('go to a tenth of the households, among them those in dispute as often as the score tells them, and no other (two townships, z < 4)', () => {
    const g = columnsById(aimed);
    // Scores are normal, their means √2 · Φ⁻¹(.9) apart; the threshold leaves a tenth of the others above it.
    const told = 1 - normalCdf(normalQuantile(0.9) - Math.SQRT2 * normalQuantile(0.9));
    expect(told).toBeGreaterThan(0.65);
    for (const [caseClass, share] of [
      [DISPUTE, told],
      [REQUEST, 0.1],
    ] as const) {
      let [n, targeted] = [0, 0];
      for (let id = 0; id < aimed.bornRows; id++) {
        if (g.caseClass[id] !== caseClass) continue;
        n++;
        if ((g.flagged[id]! & TARGETED) !== 0) targeted++;
      }
      expectShare(targeted, n, share, 4);
    }
  });

  const found = (state: typeof aimed, caseClass: number) => {
    const g = columnsById(state);
    let count = 0;
    for (let id = 0; id < state.bornRows; id++) {
      if (g.caseClass[id] === caseClass && g.status[id]! >= CASE && g.cause[id] === causeCode.patrol) count++;
    }
    return count;
  };

  it('find more disputes, several times as many as rounds', () => {
    expect(found(rounds, DISPUTE)).toBeGreaterThan(20);
    expect(found(aimed, DISPUTE)).toBeGreaterThan(3 * found(rounds, DISPUTE));
  });

  it('find the same hazards at the same moments: they belong to no household', () => {
    const [a, b] = [rounds, aimed].map((state) => columnsById(state));
    let compared = 0;
    for (let id = 0; id < rounds.bornRows; id++) {
      if (a!.caseClass[id] !== HAZARD) continue;
      compared++;
      expect([a!.cause[id], a!.surfacedAt[id]]).toEqual([b!.cause[id], b!.surfacedAt[id]]);
    }
    expect(compared).toBeGreaterThan(2000);
    expect(found(rounds, HAZARD)).toBeGreaterThan(500);
  });

  it('find no more requests, whose households no score tells apart (two townships, z < 4 of a Poisson difference)', () => {
    const [before, after] = [found(rounds, REQUEST), found(aimed, REQUEST)];
    expect(Math.abs(before - after)).toBeLessThan(4 * Math.sqrt(before + after));
  });
});

describe('Scattered households', () => {
  it('take longer to see: a visit where all are aimed 1.4 times as long, and half of them 1.2 times', () => {
    const visits = (patrolTargeting: number) =>
      created(township('base', { set: { scatter: 0.4 }, levers: { patrolTargeting } })).state.arrangement.visitRate;
    const [rounds, half, all] = [0, 0.5, 1].map(visits);
    rounds!.forEach((rate, c) => {
      expect(rate / half![c]!).toBeCloseTo(1.2, 9);
      expect(rate / all![c]!).toBeCloseTo(1.4, 9);
    });
  });
});

describe('A community that screens holds back', () => {
  const { state } = created(township('base', { set: { screeningHold: 0.3 }, levers: { screening: true } }));
  const g = columnsById(state);
  const held = (severity: number, required: number) => {
    let count = 0;
    for (let id = 0; id < 3000; id++) {
      put(state, id, { severity, growth: 1e-7, birth: 0, surfacedAt: 10, required });
      if (isHeldBack(state, id)) {
        count++;
        expect(state.streams.hold.uniform(g.entity[id]!, g.index[id]!)).toBeLessThan(0.3 * (0.5 + severity));
      }
    }
    return count;
  };

  it('the harder a case, the likelier: .3 · (½ + s), 3000 cases each, z < 4', () => {
    for (const severity of [0.05, 0.5, 0.95]) expectShare(held(severity, TOWNSHIP), 3000, 0.3 * (0.5 + severity), 4);
    expectShare(held(0.5, COUNTY), 3000, 0.3, 4);
  });

  it('nothing that it may close itself', () => {
    expect(held(0.95, COMMUNITY)).toBe(0);
  });
});
