import { describe, expect, it } from 'vitest';
import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { ALERTED, LISTED } from '../../../models/governance/epoch.ts';
import { EPOCH } from '../../../models/governance/eventKinds.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import {
  expectedFalseAlarms,
  positivePredictiveValue,
  sensitivity,
  separation,
} from '../../../models/governance/mechanisms/earlyWarning.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectCount, expectShare, finished, mechanismSeed, shortPeriod, township } from './county.ts';

describe('the score', () => {
  it.each([0.5, 0.65, 0.7, 0.85, 0.95])('ranks 40 000 pairs of households right with chance AUC = %d', (auc) => {
    const stream = new RandomStreams(mechanismSeed, 0).stream('test.score');
    const pair = new Float64Array(2);
    let right = 0;
    for (let i = 0; i < 40_000; i++) {
      stream.uniformPair(i, 0, 0, pair);
      if (separation(auc) + normalQuantile(pair[0]!) > normalQuantile(pair[1]!)) right++;
    }
    expectShare(right, 40_000, auc);
  });

  it('has at AUC .5 a sensitivity of 1 - specificity, grows with AUC, and falls with specificity', () => {
    for (const specificity of [0.5, 0.7, 0.95, 0.999]) {
      expect(sensitivity(specificity, 0.5)).toBeCloseTo(1 - specificity, 12);
      expect(sensitivity(specificity, 0.8)).toBeGreaterThan(sensitivity(specificity, 0.7));
    }
    expect(sensitivity(0.95, 0.7)).toBeLessThan(sensitivity(0.9, 0.7));
    // The area under the curve of sensitivity over 1 - specificity is the AUC (midpoints of 2 000).
    let area = 0;
    for (let i = 0; i < 2000; i++) area += sensitivity(1 - (i + 0.5) / 2000, 0.74) / 2000;
    expect(area).toBeCloseTo(0.74, 3);
  });

  it('gives alerts that are right as often as Bayes says: 12.3 % at a base rate of 5 %, Se .8, Sp .7', () => {
    expect(positivePredictiveValue(0.05, 0.8, 0.7)).toBeCloseTo(0.04 / 0.325, 12);
    expect(positivePredictiveValue(0.05, 0.8, 0.7)).toBeCloseTo(0.123, 3);
    expect(positivePredictiveValue(0.05, 0.3, 0.7)).toBeCloseTo(0.05, 12);
    // The same from counts of 100 000 listed households, 5 000 of them with a grievance.
    const right = 5000 * 0.8;
    expect(right / (right + expectedFalseAlarms(100_000, 5000, 0.7))).toBeCloseTo(0.123, 3);
  });
});

describe('grievances of a run', () => {
  const auc = 0.8;
  const threshold = 0.9;
  const parameters = township('preventive-devolved', {
    set: { warningAuc: auc, riskListCoverage: 0.3, patrolTargetShare: 0.15 },
    levers: { earlyWarningThreshold: threshold },
  });
  const { state } = created(parameters);
  const g = columnsById(state);
  const rows = state.grievances.rows;

  it('are on the list, if they are disputes, with chance `riskListCoverage`, and of these raise an alert with the sensitivity', () => {
    let disputes = 0;
    let listed = 0;
    let alerted = 0;
    for (let id = 0; id < rows; id++) {
      if (g.caseClass[id] === DISPUTE) disputes++;
      if ((g.flagged[id]! & LISTED) !== 0) listed++;
      if ((g.flagged[id]! & ALERTED) === 0) continue;
      alerted++;
      expect(g.flagged[id]! & LISTED).toBe(LISTED);
      expect(g.caseClass[id]).toBe(DISPUTE);
    }
    expectShare(listed, disputes, 0.3);
    expectShare(alerted, listed, sensitivity(threshold, auc));
  });

  it('found by alert are those on the list above the threshold, found in working hours', () => {
    const simulation = finished(parameters);
    const columns = columnsById(simulation.state);
    let alerts = 0;
    for (let id = 0; id < rows; id++) {
      if (columns.status[id]! < CASE || columns.cause[id] !== causeCode.alert) continue;
      alerts++;
      expect(columns.flagged[id]! & ALERTED).toBe(ALERTED);
      expect(simulation.state.calendar.isWorking(columns.surfacedAt[id]!)).toBe(true);
    }
    expect(alerts).toBeGreaterThan(10);
  });
});

describe('false alarms of a run', () => {
  // Two townships; a list long enough that most of its households hold no grievance.
  const long = township('preventive-devolved', {
    set: { riskListPerGrid: 60, riskListCoverage: 0.1, earlyWarningThreshold: 0.9 },
    denominator: 7,
  });

  it('are as many as the households on the lists without a grievance make expect, epoch by epoch', () => {
    const simulation = created(long);
    const { state } = simulation;
    const { territory } = state.arrangement;
    let expected = 0;
    while (!simulation.step(1)) {
      if (state.queue.kind !== EPOCH) continue;
      state.screeningAt.forEach((at, c) => {
        if (at < state.windowStart || at >= state.windowEnd) return;
        expected += expectedFalseAlarms(60 * territory.grids[c]!, state.communities.listed[c]!, 0.9);
      });
    }
    expect(expected).toBeGreaterThan(1000);
    expectCount(state.falseAlarms, expected);
    // The outcome is the same count per 1 000 residents and year.
    const people = territory.residents.reduce((a, b) => a + b, 0);
    const perYear = (state.falseAlarms * 1000 * 365) / (people * shortPeriod.windowDays);
    expect(simulation.outcomes().falseAlarms).toBeCloseTo(perYear, 9);
  });

  it('fall to a tenth when specificity rises from .9 to .99', () => {
    const alarms = [0.9, 0.99].map(
      (earlyWarningThreshold) =>
        finished({ ...long, levers: { ...long.levers, earlyWarningThreshold } }).state.falseAlarms,
    );
    expect(Math.abs(alarms[1]! - 0.1 * alarms[0]!)).toBeLessThan(4 * Math.sqrt(alarms[1]!));
  });

  it('outnumber the right alerts at the parameters’ defaults, where the base rate is low', () => {
    const { state } = finished(township('preventive-devolved', { denominator: 7 }));
    const g = columnsById(state);
    let right = 0;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.status[id]! < CASE || g.cause[id] !== causeCode.alert) continue;
      if (g.surfacedAt[id]! >= state.windowStart && g.surfacedAt[id]! < state.windowEnd) right++;
    }
    expect(state.falseAlarms, `${right} right alerts`).toBeGreaterThan(right);
  });
});
