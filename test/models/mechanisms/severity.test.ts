import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysUntilBy1MinusS,
  daysUntilByS,
  severityAt,
  severityDays,
} from '../../../models/governance/mechanisms/severity.ts';

/** Severity and its integral after `age` days by the classical Runge–Kutta method on ds/dt = g·s(1 - s). */
function integrated(initial: number, growth: number, age: number, steps = 2000): { severity: number; days: number } {
  const step = age / steps;
  const slope = (s: number) => growth * s * (1 - s);
  let s = initial;
  let days = 0;
  for (let i = 0; i < steps; i++) {
    const k1 = slope(s);
    const k2 = slope(s + (step / 2) * k1);
    const k3 = slope(s + (step / 2) * k2);
    const k4 = slope(s + step * k3);
    const middle = s + (step / 4) * (k1 + k2);
    const next = s + (step / 6) * (k1 + 2 * k2 + 2 * k3 + k4);
    days += (step / 6) * (s + 4 * middle + next);
    s = next;
  }
  return { severity: s, days };
}

const initials = fc.double({ min: 0.02, max: 0.9, noNaN: true });
const growths = fc.double({ min: 0.001, max: 0.12, noNaN: true });
const ages = fc.double({ min: 0.1, max: 700, noNaN: true });
const thresholds = fc.double({ min: 0.001, max: 5, noNaN: true });
const rates = fc.double({ min: 0.0005, max: 0.2, noNaN: true });

describe('severity', () => {
  it('follows the logistic equation, and its sum over the days too (Runge–Kutta, 2 000 steps)', () => {
    fc.assert(
      fc.property(initials, growths, ages, (initial, growth, age) => {
        const { severity, days } = integrated(initial, growth, age);
        expect(severityAt(initial, growth, age)).toBeCloseTo(severity, 7);
        expect(Math.abs(severityDays(initial, growth, age) / days - 1)).toBeLessThan(1e-6);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('starts where it starts and does not move without growth, as far as doubles tell', () => {
    expect(severityAt(0.3, 0.01, 0)).toBeCloseTo(0.3, 15);
    expect(severityAt(0.3, 1e-9, 100)).toBeCloseTo(0.3, 7);
    expect(severityDays(0.3, 1e-9, 100)).toBeCloseTo(30, 5);
  });

  it('is one course wherever it is looked at: days of two stretches add up to those of both', () => {
    fc.assert(
      fc.property(initials, growths, ages, ages, (initial, growth, first, second) => {
        const then = severityAt(initial, growth, first);
        expect(severityAt(then, growth, second)).toBeCloseTo(severityAt(initial, growth, first + second), 9);
        const sum = severityDays(initial, growth, first) + severityDays(then, growth, second);
        expect(Math.abs(sum / severityDays(initial, growth, first + second) - 1)).toBeLessThan(1e-9);
      }),
      { seed: 2 },
    );
  });

  it('stays a severity in (0, 1] with a finite sum, for every growth and age that the parameters allow', () => {
    // growthPerDay at .03 and growthCv at 1.5 draw growths above 1.3 a day about once in 30 000 grievances; a run lasts 635 days.
    fc.assert(
      fc.property(
        initials,
        fc.double({ min: 0.12, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 635, noNaN: true }),
        (initial, growth, age) => {
          const severity = severityAt(initial, growth, age);
          expect(severity >= 0 && severity <= 1, `severity ${severity}`).toBe(true);
          const days = severityDays(initial, growth, age);
          expect(days >= 0 && days <= age + 1e-9, `severity days ${days} of ${age}`).toBe(true);
        },
      ),
      { seed: 3, examples: [[0.2, 1.5, 600]] },
    );
  });
});

describe('the moment a hazard strikes', () => {
  it('by severity is when rate·∫s reaches the threshold', () => {
    fc.assert(
      fc.property(thresholds, rates, initials, growths, (threshold, rate, s, growth) => {
        const days = daysUntilByS(threshold, rate, s, growth);
        fc.pre(growth * days < 300);
        expect(Math.abs((rate * severityDays(s, growth, days)) / threshold - 1)).toBeLessThan(1e-7);
      }),
      { seed: 4 },
    );
  });

  it('by what severity leaves is when rate·∫(1 - s) reaches the threshold, or never if all of it is not enough', () => {
    fc.assert(
      fc.property(thresholds, rates, initials, growths, (threshold, rate, s, growth) => {
        const days = daysUntilBy1MinusS(threshold, rate, s, growth);
        // ∫(1 - s) over all time is -ln(s)/growth.
        const everything = (rate * -Math.log(s)) / growth;
        if (days === Number.POSITIVE_INFINITY) {
          expect(everything).toBeLessThanOrEqual(threshold * (1 + 1e-9));
          return;
        }
        expect(everything).toBeGreaterThan(threshold * (1 - 1e-9));
        fc.pre(growth * days < 20);
        expect(Math.abs((rate * (days - severityDays(s, growth, days))) / threshold - 1)).toBeLessThan(1e-4);
      }),
      { seed: 5 },
    );
  });

  it('comes later for a higher threshold, and never at rate 0', () => {
    for (const days of [daysUntilByS, daysUntilBy1MinusS]) {
      expect(days(1, 0, 0.3, 0.01)).toBe(Number.POSITIVE_INFINITY);
      expect(days(0.5, 0.05, 0.3, 0.01)).toBeLessThan(days(0.6, 0.05, 0.3, 0.01));
      expect(days(0, 0.05, 0.3, 0.01)).toBeCloseTo(0, 12);
    }
  });
});
