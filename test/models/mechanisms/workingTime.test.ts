import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../models/governance/calendar.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { beginService } from '../../../models/governance/mechanisms/service.ts';
import { capacityShare, isReform } from '../../../models/governance/mechanisms/transition.ts';
import { PETITION } from '../../../models/governance/phases.ts';
import { meanWaitMMc } from '../../../models/reference/formulas.ts';
import { multiServerQueue } from '../../../models/reference/multiServerQueue.ts';
import { expectWithin, replications } from '../../support/replications.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, finished, plain, township } from './county.ts';

describe('the calendar', () => {
  const calendar = makeCalendar();

  it('has about 250 workdays in every year, of eight hours each', () => {
    for (let year = 0; year < 7; year++) {
      const days = calendar.workDays(365 * (year + 1)) - calendar.workDays(365 * year);
      expect(Math.abs(days - 250)).toBeLessThan(6);
    }
    expect(Math.abs(calendar.workDays(7 * 365) / 7 - 250)).toBeLessThan(5);
    // Day 0 is a holiday; day 1 a Tuesday.
    expect([0.5, 1.5, 1.375, 1.709, 5.5, 6.5].map((time) => calendar.isWorking(time))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(calendar.workDays(2) - calendar.workDays(1 + 13 / 24)).toBeCloseTo(0.5, 12);
  });
});

describe('the transition', () => {
  const levers = { ...township('reactive-centralized').levers };

  it('dips capacity while it lasts, for a policy that changes something, by the dip', () => {
    expect(isReform(levers, { ...levers })).toBe(false);
    expect(isReform({ ...levers, replyDays: 59 }, levers)).toBe(true);
    expect([0, 100, 364.9].map((time) => capacityShare(time, true, 0.03, 365))).toEqual([0.97, 0.97, 0.97]);
    expect([capacityShare(365, true, 0.03, 365), capacityShare(10, false, 0.03, 365)]).toEqual([1, 1]);
  });

  it('makes the same job take 1/(1 - dip) as long, and longer to be there for nobody else', () => {
    const reformed = township('reactive-centralized', { set: { transitionDip: 0.05, transitionDays: 365 } });
    const days = (parameters: typeof reformed, time: number) => {
      const { state } = created(parameters);
      columnsById(state).phase[0] = PETITION;
      const end = beginService(state, state.arrangement.map.centre, 0, time);
      return state.calendar.workDays(end) - state.calendar.workDays(time);
    };
    const unchanged = { ...reformed, statusQuo: reformed.levers };
    expect(days(reformed, 10.5) / days(unchanged, 10.5)).toBeCloseTo(1 / 0.95, 9);
    expect(days(reformed, 400.5) / days(unchanged, 400.5)).toBeCloseTo(1, 9);
  });
});

describe('patrols and waiting (pattern 8: wait ∝ 1/(1 - ρ/(1 - f)))', () => {
  const shares = [0, 0.15, 0.3, 0.45];
  /** Hours a server of the first community has for cases, relative to no patrol. */
  const capacity = shares.map((patrolHoursShare) => {
    const { arrangement } = created(
      township('reactive-centralized', { set: plain, levers: { patrolHoursShare } }),
    ).state;
    return arrangement.serverHours[0]! * arrangement.servers[0]!;
  });

  it('a patrol share f takes f of the whole day from cases, and so f/(1 - reporting) of their hours', () => {
    shares.forEach((f, i) => {
      expect(capacity[i]! / capacity[0]!).toBeCloseTo(1 - f / 0.75, 9);
    });
  });

  it.each([1, 3])(
    'the mean wait of %d servers grows as the theory says of what hours are left (M/M/c, 40 replicates)',
    (servers) => {
      // ρ = .3 of the hours without patrol: at f = .45 of the day, .75.
      const waits = shares.map((_, i) => {
        const meanService = capacity[0]! / capacity[i]!;
        const arrivalRate = 0.3 * servers;
        const service = { kind: 'exponential', mean: meanService } as const;
        const found = replications(
          multiServerQueue,
          { servers, arrivalRate, service, warmup: 0, measured: 3000, stationaryStart: true },
          40,
        );
        const exact = meanWaitMMc(arrivalRate, meanService, servers);
        expectWithin(found.meanWait, exact, 3);
        return { exact, meanService };
      });
      if (servers > 1) return;
      for (const { exact, meanService } of waits) {
        // One server: wait = ρ's'/(1 - ρ'), with ρ' = ρ/(1 - f') and service s' = 1/(1 - f').
        const rho = 0.3 * meanService;
        expect(exact).toBeCloseTo((rho * meanService) / (1 - rho), 12);
      }
    },
  );

  it('in the model too cases wait longer for their community’s desk the more of its hours are on patrol', () => {
    // Every case comes to its community first, and patrols find next to nothing: the load on the desk stays what it was.
    const set = { detectDispute: 0.2, detectRequest: 0.01, detectHazard: 0.3, patrolMinutesPerVisit: 30 };
    const desks = shares.map((patrolHoursShare) => {
      const { state } = finished(township('reactive-devolved', { set, levers: { patrolHoursShare, screening: true } }));
      const g = columnsById(state);
      let cases = 0;
      let days = 0;
      for (let id = 0; id < state.grievances.rows; id++) {
        if (g.status[id]! < CASE || g.cause[id] !== causeCode.claim || g.acceptedAt[id] === Number.POSITIVE_INFINITY)
          continue;
        cases++;
        days += Math.max(0, g.acceptedAt[id]! - g.surfacedAt[id]!);
      }
      return { wait: days / cases, cases };
    });
    for (let i = 1; i < shares.length; i++) {
      expect(desks[i]!.wait).toBeGreaterThan(desks[i - 1]!.wait);
      expect(desks[i]!.cases).toBeGreaterThan(0.85 * desks[0]!.cases);
    }
    // Convex, as 1/(1 - ρ/(1 - f)) is: the last step costs more than the first.
    expect(desks[3]!.wait - desks[2]!.wait).toBeGreaterThan(desks[1]!.wait - desks[0]!.wait);
  });
});
