import fc from 'fast-check';
import { describe, it } from 'vitest';
import { cumulativeIncidence } from '../../../sim/analysis/survival/cumulativeIncidence.ts';
import { kaplanMeier } from '../../../sim/analysis/survival/kaplanMeier.ts';
import { logRank } from '../../../sim/analysis/survival/logRank.ts';
import { nelsonAalen } from '../../../sim/analysis/survival/nelsonAalen.ts';

/** Rows of whole times, so that ties abound, with an end (0 is censored) and a group. */
const rows = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 12 }), end: fc.integer({ min: 0, max: 3 }), group: fc.nat(2) }),
  { minLength: 1, maxLength: 40 },
);
const settings = { seed: 20_261_201, numRuns: 200 };
const near = (a: number, b: number) => Math.abs(a - b) < 1e-12 || (Number.isNaN(a) && Number.isNaN(b));
const holds = (law: (sample: { time: number; end: number; group: number }[]) => boolean) =>
  fc.assert(fc.property(rows, law), settings);

describe('laws of survival estimates, 200 samples, seed 20261201, tolerance 1e-12', () => {
  it('Kaplan–Meier without censoring is 1 less the share that has ended', () => {
    holds((sample) => {
      const times = sample.map(({ time }) => time);
      const { time, survival } = kaplanMeier(times, Array(times.length).fill(true));
      return survival.every((value, at) =>
        near(value, times.filter((other) => other > time[at]!).length / times.length),
      );
    });
  });

  it('the incidences of all causes and the survival of all ends together are 1', () => {
    holds((sample) => {
      const times = sample.map(({ time }) => time);
      const { causes, survival } = cumulativeIncidence(
        times,
        sample.map(({ end }) => end),
      );
      const all = kaplanMeier(
        times,
        sample.map(({ end }) => end > 0),
      );
      return survival.every(
        (value, at) =>
          near(value, all.survival[at]!) &&
          near(1, value + causes.reduce((sum, { incidence }) => sum + incidence[at]!, 0)),
      );
    });
  });

  it('the incidence of one cause is 1 − Kaplan–Meier, its standard error and its intervals with it', () => {
    holds((sample) => {
      const times = sample.map(({ time }) => time);
      const ends = sample.map(({ end }) => Math.min(1, end));
      const only = cumulativeIncidence(times, ends).causes[0];
      const curve = kaplanMeier(times, ends);
      if (only === undefined) return curve.events === 0;
      return curve.survival.every((value, at) => {
        const { incidence, standardError, lo, hi } = only;
        if (value < 1e-12) return near(incidence[at]!, 1);
        return (
          near(incidence[at]!, 1 - value) &&
          near(standardError[at]!, curve.standardError[at]!) &&
          Math.abs(lo[at]! - (1 - curve.hi[at]!)) < 1e-9 === !Number.isNaN(curve.hi[at]!) &&
          Math.abs(hi[at]! - (1 - curve.lo[at]!)) < 1e-9 === !Number.isNaN(curve.lo[at]!)
        );
      });
    });
  });

  it('incidences and their intervals lie in [0, 1] and rise', () => {
    holds((sample) => {
      const { causes } = cumulativeIncidence(
        sample.map(({ time }) => time),
        sample.map(({ end }) => end),
      );
      return causes.every(({ incidence, lo, hi }) =>
        incidence.every((value, at) => {
          const inside =
            Number.isNaN(lo[at]!) || (lo[at]! >= 0 && lo[at]! <= value && value <= hi[at]! && hi[at]! <= 1);
          return inside && value >= (incidence[at - 1] ?? 0) && value <= 1;
        }),
      );
    });
  });

  it('the cumulative hazard is at most −ln of Kaplan–Meier', () => {
    holds((sample) => {
      const times = sample.map(({ time }) => time);
      const events = sample.map(({ end }) => end > 0);
      const { survival } = kaplanMeier(times, events);
      return nelsonAalen(times, events).hazard.every((value, at) => value <= -Math.log(survival[at]!) + 1e-12);
    });
  });

  it('the order of the rows is no matter', () => {
    holds((sample) => {
      const of = (list: typeof sample) => {
        const [times, ends] = [list.map(({ time }) => time), list.map(({ end }) => end)];
        return JSON.stringify([kaplanMeier(times, ends.map(Boolean)), cumulativeIncidence(times, ends)]);
      };
      return of(sample) === of([...sample].reverse());
    });
  });

  it('log-rank is blind to names of groups and to what a rising function makes of time', () => {
    holds((sample) => {
      const times = sample.map(({ time }) => time);
      const events = sample.map(({ end }) => end > 0);
      const groups = sample.map(({ group }) => group);
      if (new Set(groups).size < 2) return true;
      const found = logRank(times, events, groups);
      const renamed = logRank(
        times,
        events,
        groups.map((group) => ['zeta', 'alpha', 'mu'][group]!),
      );
      const slower = logRank(
        times.map((time) => time * time + 1),
        events,
        groups,
      );
      const reversed = logRank(times.toReversed(), events.toReversed(), groups.toReversed());
      return (
        [renamed, slower].every(({ chiSquare, p }) => Object.is(chiSquare, found.chiSquare) && Object.is(p, found.p)) &&
        Math.abs(reversed.chiSquare - found.chiSquare) < 1e-9 * (1 + found.chiSquare)
      );
    });
  });

  it('observed and expected events of log-rank have one sum', () => {
    holds((sample) => {
      if (new Set(sample.map(({ group }) => group)).size < 2) return true;
      const { groups } = logRank(
        sample.map(({ time }) => time),
        sample.map(({ end }) => end > 0),
        sample.map(({ group }) => group),
      );
      return near(
        0,
        groups.reduce((sum, { observed, expected }) => sum + observed - expected, 0),
      );
    });
  });
});
