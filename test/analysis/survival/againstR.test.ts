import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from '../../../sim/analysis/survival/cumulativeIncidence.ts';
import { kaplanMeier } from '../../../sim/analysis/survival/kaplanMeier.ts';
import { logRank } from '../../../sim/analysis/survival/logRank.ts';
import { nelsonAalen } from '../../../sim/analysis/survival/nelsonAalen.ts';
import type { SurvivalIntervalKind } from '../../../sim/analysis/survival/survivalInterval.ts';
import golden from '../../golden/survival.json' with { type: 'json' };

const tolerance = 1e-10;

/** R's NA is null in the file and NaN here. */
function expectClose(got: readonly number[], wanted: readonly (number | null)[]): void {
  expect(got.length).toBe(wanted.length);
  for (const [i, value] of wanted.entries()) {
    if (value === null) expect(got[i], `row ${i}`).toBeNaN();
    else expect(Math.abs(got[i]! - value), `row ${i}: ${got[i]}, R ${value}`).toBeLessThan(tolerance);
  }
}

describe(`survival estimates against ${golden.source}, tolerance ${tolerance}`, () => {
  it.each(golden.curves)('Kaplan–Meier of $name, $interval at $level', (r) => {
    const interval = r.interval as SurvivalIntervalKind;
    const got = kaplanMeier(r.times, r.events, { level: r.level, interval });
    expect(got).toMatchObject({ n: r.times.length, events: r.events.reduce((sum, event) => sum + event, 0) });
    expect(got).toMatchObject({ time: r.time, atRisk: r.atRisk, event: r.event, censored: r.censored });
    expectClose(got.survival, r.survival);
    expectClose(got.standardError, r.standardError);
    expectClose(got.lo, r.lo);
    expectClose(got.hi, r.hi);
    expectClose([got.median.value, got.median.lo, got.median.hi], [r.median.value, r.median.lo, r.median.hi]);
  });

  it.each(golden.curves.filter(({ interval }) => interval === 'log-log'))('Nelson–Aalen of $name', (r) => {
    const got = nelsonAalen(r.times, r.events);
    expect(got.time).toEqual(r.time);
    expectClose(got.hazard, r.hazard);
    expectClose(got.variance.map(Math.sqrt), r.hazardError);
  });

  it.each(golden.incidences)('Aalen–Johansen of $name', (r) => {
    const got = cumulativeIncidence(r.times, r.ends);
    expect(got).toMatchObject({ n: r.times.length, time: r.time, atRisk: r.atRisk });
    expectClose(got.survival, r.survival);
    expect(got.causes.map(({ cause }) => cause)).toEqual(r.causes.map(({ cause }) => cause));
    for (const [i, { event, incidence, standardError }] of got.causes.entries()) {
      expect(event).toEqual(r.causes[i]!.event);
      expectClose(incidence, r.causes[i]!.incidence);
      expectClose(standardError, r.causes[i]!.standardError);
    }
  });

  it.each(golden.tests)('log-rank of $name', (r) => {
    const { groups, chiSquare, degrees, p } = logRank(r.times, r.events, r.groups);
    expect(groups.map(({ n }) => n)).toEqual(r.n);
    expectClose(
      groups.map(({ observed }) => observed),
      r.observed,
    );
    expectClose(
      groups.map(({ expected }) => expected),
      r.expected,
    );
    expectClose([chiSquare, p], [r.chiSquare, r.p]);
    expect(degrees).toBe(r.degrees);
  });
});
