import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from '../../../sim/analysis/survival/cumulativeIncidence.ts';
import { kaplanMeier } from '../../../sim/analysis/survival/kaplanMeier.ts';
import { nelsonAalen } from '../../../sim/analysis/survival/nelsonAalen.ts';
import { survivalIntervals } from '../../../sim/analysis/survival/survivalInterval.ts';
import { byChance, coverageOf, intervalAt, nSets, samplesOf, seed } from './samples.ts';

/** How far an interval that rests on large numbers may miss its level besides chance. */
const leeway: Readonly<Record<number, number>> = { 25: 0.025, 50: 0.015, 200: 0.01 };
const sizes = [25, 50, 200];
/** Censored: about none, a third, two thirds. */
const censorings = [0, 0.5, 2];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const told = ({ coverage, none }: { coverage: number; none: number }) =>
  none > 0.0005 ? `${percent(coverage)} (no interval in ${percent(none)})` : percent(coverage);

describe(`intervals of survival estimates over ${nSets} data sets, seed ${seed}, level 95 %`, () => {
  for (const n of sizes) {
    for (const censoring of censorings) {
      const of = `n ${n}, censoring at ${censoring} times the rate`;
      const tolerance = leeway[n]! + byChance(0.95);

      it(`Kaplan–Meier's holds survival at times of 3/4 and 1/2: ${of}`, ({ annotate }) => {
        const draw = samplesOf('kaplanMeier');
        for (const survival of [0.75, 0.5]) {
          const at = -Math.log(survival);
          for (const interval of survivalIntervals) {
            const found = coverageOf(survival, (set) => {
              const { times, causes } = draw(set, n, [1], censoring);
              return intervalAt(kaplanMeier(times, causes, { interval }), at);
            });
            annotate(`${of}, S ${survival}, ${interval}: ${told(found)}`);
            if (interval === 'log-log') expect(Math.abs(found.coverage - 0.95)).toBeLessThan(tolerance);
          }
        }
      });

      it(`Nelson–Aalen's holds the cumulative hazard there: ${of}`, ({ annotate }) => {
        const draw = samplesOf('nelsonAalen');
        for (const hazard of [0.288, Math.LN2]) {
          const found = coverageOf(hazard, (set) => {
            const { times, causes } = draw(set, n, [1], censoring);
            return intervalAt(nelsonAalen(times, causes), hazard);
          });
          annotate(`${of}, hazard ${hazard.toFixed(3)}: ${told(found)}`);
          expect(Math.abs(found.coverage - 0.95)).toBeLessThan(tolerance);
        }
      });

      it(`Aalen–Johansen's holds the incidence of either of two causes: ${of}`, ({ annotate }) => {
        const draw = samplesOf('cumulativeIncidence');
        const rates = [0.7, 0.3];
        for (const cause of [1, 2]) {
          const truth = rates[cause - 1]! * 0.5;
          const found = coverageOf(truth, (set) => {
            const { times, causes } = draw(set, n, rates, censoring);
            const { time, causes: all } = cumulativeIncidence(times, causes);
            const own = all.find((one) => one.cause === cause);
            return own === undefined ? { lo: Number.NaN, hi: Number.NaN } : intervalAt({ ...own, time }, Math.LN2);
          });
          annotate(`${of}, cause ${cause}, incidence ${truth.toFixed(3)}: ${told(found)}`);
          expect(Math.abs(found.coverage - 0.95)).toBeLessThan(tolerance);
        }
      });

      it(`the median's holds the median: ${of}`, ({ annotate }) => {
        const draw = samplesOf('median');
        const found = coverageOf(Math.LN2, (set) => {
          const { times, causes } = draw(set, n, [1], censoring);
          const { time, median } = kaplanMeier(times, causes);
          // Where the curve does not come down to one half, the bound is only known to lie beyond the last time.
          return {
            lo: Number.isNaN(median.lo) ? time.at(-1)! : median.lo,
            hi: Number.isNaN(median.hi) ? Number.POSITIVE_INFINITY : median.hi,
          };
        });
        annotate(`${of}, median: ${told(found)}`);
        expect(Math.abs(found.coverage - 0.95)).toBeLessThan(tolerance);
      });
    }
  }

  it('would be told from one that takes censored for ended, which holds too seldom', () => {
    const draw = samplesOf('control');
    const { coverage } = coverageOf(0.5, (set) => {
      const { times } = draw(set, 50, [1], 0.5);
      return intervalAt(kaplanMeier(times, Array(50).fill(1)), Math.LN2);
    });
    expect(coverage).toBeLessThan(0.8);
  });

  it('would be told from 1 − Kaplan–Meier of one cause, which takes the other for censoring', () => {
    const draw = samplesOf('control');
    const { coverage } = coverageOf(0.3 * 0.5, (set) => {
      const { times, causes } = draw(set, 200, [0.7, 0.3], 0.5);
      const { lo, hi } = intervalAt(
        kaplanMeier(
          times,
          causes.map((cause) => cause === 2),
        ),
        Math.LN2,
      );
      return { lo: 1 - hi, hi: 1 - lo };
    });
    expect(coverage).toBeLessThan(0.9);
  });
});
