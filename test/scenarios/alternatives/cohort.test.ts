import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CohortSpec, followCohort } from '../../../scenarios/alternatives/cohort.ts';
import type { CourseRates } from '../../../scenarios/alternatives/courseRates.ts';
import { loadSolver } from '../../../scenarios/alternatives/solver.ts';
import { township } from './counties.ts';

const solve = await loadSolver();
const { uncertainties } = township('base');

const rates: CourseRates = {
  days: [5, 8, 20],
  stuck: [0, 0, 0],
  settled: [1, 0.5, 0.6],
  passedUp: [0, 0.5, 0],
  replied: [0, 0, 0.4],
  recurring: [0, 0, 0],
  escalation: 0,
  lapse: 0,
};

const quiet = { claim: 0, overHeads: 0, patrol: 0, outreach: 0, alert: 0, fade: 0, neighbours: 0 };

function spec(changes: Partial<CohortSpec> = {}): CohortSpec {
  return { rates, uncertainties, latent: [], initial: 0.25, entry: [[1, 0, 0]], coming: [1, 0, 0], ...changes };
}

const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);

// The solver's error of a step is below 1e-6; some hundred steps.
const close = 4;

describe('A cohort of cases', () => {
  it('at one level is settled by t as 1 - e^(-t/D), and by a race with giving up as the competing risks have it', () => {
    expect(followCohort(spec(), 12, solve).settled[0]).toBeCloseTo(1 - Math.exp(-12 / 5), close);
    const racing = { ...rates, lapse: 0.05, escalation: 0.01 };
    const { settled, lapsed, escalated } = followCohort(spec({ rates: racing }), 12, solve);
    const gone = 1 - Math.exp(-12 * (0.2 + 0.06));
    expect(settled[0]).toBeCloseTo((0.2 / 0.26) * gone, close);
    expect(lapsed).toBeCloseTo((0.05 / 0.26) * gone, close);
    expect(escalated).toBeCloseTo((0.01 / 0.26) * gone, close);
  });

  it('that goes up is settled there as two exponential stages in a row have it', () => {
    const { settled, replied } = followCohort(spec({ coming: [0, 1, 0] }), 30, solve);
    const [a, b] = [1 / 8, 1 / 20];
    const both = 1 - (b * Math.exp(-30 * a) - a * Math.exp(-30 * b)) / (b - a);
    expect(settled[1]).toBeCloseTo(0.5 * (1 - Math.exp(-30 * a)), close);
    expect(settled[2]).toBeCloseTo(0.5 * 0.6 * both, close);
    expect(replied).toBeCloseTo(0.5 * 0.4 * both, close);
  });

  it('whose station never gets to it leaves by losing patience alone', () => {
    const stuck = { ...rates, stuck: [1, 0, 0], lapse: 0.02 };
    const { settled, lapsed, open } = followCohort(spec({ rates: stuck }), 50, solve);
    expect(sum(settled)).toBe(0);
    expect(lapsed).toBeCloseTo(1 - Math.exp(-1), close);
    expect(open).toBeCloseTo(Math.exp(-1), close);
  });
});

describe('A cohort of grievances', () => {
  it('whose severity stays ends by the exact competing risks: hazards of s, of 1 - s, and flat ones', () => {
    const hazards = { ...quiet, claim: 0.04, fade: 0.02, neighbours: 0.01, alert: 0.005 };
    const still = { ...uncertainties, growthPerDay: 1e-9, recurrence: 0 };
    const never = { ...rates, days: [1e9, 0, 0] };
    const latent = [{ share: 1, hazards }];
    const { faded, neighbours, open } = followCohort(
      spec({ rates: never, uncertainties: still, latent, coming: [0, 0, 0], entry: new Array(5).fill([1, 0, 0]) }),
      60,
      solve,
    );
    const [surfacing, fading, settling] = [0.04 * 0.25 + 0.005, 0.02 * 0.75, 0.01 * 0.75];
    const all = surfacing + fading + settling;
    const gone = 1 - Math.exp(-60 * all);
    expect(faded).toBeCloseTo((fading / all) * gone, close);
    expect(neighbours).toBeCloseTo((settling / all) * gone, close);
    expect(open).toBeCloseTo(1 - gone + (surfacing / all) * gone, close);
  });

  it('counts what came back since: of settlements at once, those that do not hold break as 1 - e^(-t/T)', () => {
    const atOnce = { ...rates, days: [0.05, 0, 0], recurring: [0.3, 0, 0] };
    const fast = { ...uncertainties, recurrenceDays: 10 };
    const { broken } = followCohort(spec({ rates: atOnce, uncertainties: fast }), 20, solve);
    // Settled after a twentieth of a day on average.
    const [a, b] = [20, 0.1];
    const both = 1 - (b * Math.exp(-20 * a) - a * Math.exp(-20 * b)) / (b - a);
    expect(broken).toBeCloseTo(0.3 * both, close);
  });

  it('is somewhere, whatever the rates: all places sum to 1, and none is negative', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const days = fc.double({ min: 0.1, max: 60, noNaN: true });
    const hazard = fc.double({ min: 0, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(days, days, days),
        fc.tuple(share, share, share),
        share,
        fc.record({
          claim: hazard,
          overHeads: hazard,
          patrol: hazard,
          outreach: hazard,
          alert: hazard,
          fade: hazard,
          neighbours: hazard,
        }),
        (visits, settled, stuck, hazards) => {
          const any: CourseRates = {
            days: visits,
            stuck: [stuck, 0, stuck],
            settled,
            passedUp: [1 - settled[0], 1 - settled[1], 0],
            replied: [0, 0, 1 - settled[2]],
            recurring: [0.1, 0.1, 0.1],
            escalation: 0.001,
            lapse: 0.002,
          };
          const entry = [
            [0.5, 0.3, 0.2],
            [0, 0, 1],
            [1, 0, 0],
            [1, 0, 0],
            [1, 0, 0],
          ];
          const found = followCohort(
            spec({ rates: any, latent: [{ share: 1, hazards }], coming: [0, 0, 0], entry }),
            90,
            solve,
          );
          const { neighbours, faded, replied, lapsed, escalated, open } = found;
          const parts = [...found.settled, neighbours, faded, replied, lapsed, escalated, open];
          expect(sum(parts)).toBeCloseTo(1, 6);
          expect(Math.min(...parts)).toBeGreaterThan(-1e-6);
        },
      ),
      { numRuns: 25, seed: 20261201 },
    );
  });
});
