import { describe, expect, it } from 'vitest';
import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { LISTED } from '../../../models/governance/epoch.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE, LATENT } from '../../../models/governance/grievanceTable.ts';
import { normalCdf, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { expectShare, finished, township } from '../mechanisms/county.ts';
import { columnsById } from '../support/columnsById.ts';

const auc = 0.8;
const specificity = 0.9;
const perGrid = 12;
/** Of normal scores whose means are √2 · Φ⁻¹(AUC) apart. */
const sensitivity = 1 - normalCdf(normalQuantile(specificity) - Math.SQRT2 * normalQuantile(auc));
const set = {
  warningAuc: auc,
  riskListCoverage: 0.6,
  riskListPerGrid: perGrid,
  latentDisputesPer10kYear: 420,
  contagionPerDay: 0,
};
const levers = { earlyWarning: true, earlyWarningThreshold: specificity };

/** Runs that see each list once: the whole county over its first 30 days. */
const first = Array.from({ length: 4 }, (_, replicate) => {
  const period = { warmupDays: 0, windowDays: 30, followUpDays: 0 };
  return finished(township('preventive-devolved', { set, levers, denominator: 1, period }), replicate).state;
});

describe('Alerts on lists that are screened once, four worlds of the whole county', () => {
  let [listed, households, right, wrong] = [0, 0, 0, 0];
  for (const state of first) {
    const g = columnsById(state);
    const { grids } = state.arrangement.territory;
    for (let c = 0; c < grids.length; c++) if (state.screeningAt[c]! < 30) households += perGrid * grids[c]!;
    wrong += state.falseAlarms;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.caseClass[id] !== DISPUTE || (g.flagged[id]! & LISTED) === 0) continue;
      const at = state.screeningAt[g.community[id]!]!;
      const byAlert = g.status[id]! >= CASE && g.cause[id] === causeCode.alert;
      const ended = g.status[id]! >= CASE ? g.surfacedAt[id]! : g.endedAt[id]!;
      const there = g.birth[id]! <= at && (g.status[id] === LATENT || ended >= at - 1e-9);
      if (there) listed++;
      if (byAlert) right++;
      // Who is found by an alert was there to be found, at that moment.
      if (byAlert) expect([there, Math.abs(ended - at) < 1e-9]).toEqual([true, true]);
    }
  }

  it('find those on the list with the sensitivity of the score, z < 4', () => {
    expect(listed).toBeGreaterThan(500);
    expectShare(right, listed, sensitivity, 4);
  });

  it('are wrong for the others as often as specificity leaves, z < 4 of a Poisson count', () => {
    const expected = (households - listed) * (1 - specificity);
    expect(Math.abs(wrong - expected) / Math.sqrt(expected)).toBeLessThan(4);
  });

  it('are right as often as Bayes says at the lists’ own base rate, z < 4', () => {
    const base = listed / households;
    expect(base).toBeGreaterThan(0.01);
    expect(base).toBeLessThan(0.3);
    const bayes = (base * sensitivity) / (base * sensitivity + (1 - base) * (1 - specificity));
    expectShare(right, right + wrong, bayes, 4);
  });
});

describe('Alerts on lists that are screened again and again', () => {
  const state = finished(
    township('preventive-devolved', {
      set: { ...set, growthPerDay: 0.003, claimDisputePerDay: 0.015 },
      levers,
      denominator: 2,
    }),
  ).state;

  it('are right less often than Bayes says at the base rate: whom the score missed once it misses ever after', () => {
    const g = columnsById(state);
    const { grids } = state.arrangement.territory;
    const { windowStart, windowEnd } = state;
    let right = 0;
    let latentDays = 0;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.caseClass[id] !== DISPUTE || (g.flagged[id]! & LISTED) === 0) continue;
      const end = g.status[id] === LATENT ? state.horizon : g.status[id]! >= CASE ? g.surfacedAt[id]! : g.endedAt[id]!;
      latentDays += Math.max(0, Math.min(end, windowEnd) - Math.max(g.birth[id]!, windowStart));
      const inWindow = end >= windowStart && end < windowEnd;
      if (inWindow && g.status[id]! >= CASE && g.cause[id] === causeCode.alert) right++;
    }
    const households = perGrid * grids.reduce((sum, n) => sum + n, 0);
    const base = latentDays / (windowEnd - windowStart) / households;
    const bayes = (base * sensitivity) / (base * sensitivity + (1 - base) * (1 - specificity));
    const found = right / (right + state.falseAlarms);
    expect(right).toBeGreaterThan(50);
    expect(found).toBeLessThan(0.9 * bayes);
    // Not less than a score that knows nothing would be.
    expect(found).toBeGreaterThan(base);
  });
});
