import { describe, expect, it } from 'vitest';
import { caseClasses } from '../../../models/governance/caseClasses.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE, LATENT } from '../../../models/governance/grievanceTable.ts';
import { columnsById } from '../support/columnsById.ts';
import { expectShare, finished, township, uniformCommunities } from './county.ts';
import { type Cause, causes, cumulativeIncidence, type Hazards, live, rising } from './latentPopulation.ts';

const hazards: Hazards = {
  fade: 0.01,
  neighbours: 0.006,
  claim: 0.03,
  overHeads: 0.004,
  patrol: 0.008,
  outreach: 0.003,
};

describe('latent life, 20 000 grievances', () => {
  it('at constant severity ends by each cause in proportion to its hazard, after 1/Σa days on average', () => {
    const severity = 0.3;
    const lives = live(20_000, severity, 1e-7, hazards, 30, 1500);
    const a = causes.map((cause) => hazards[cause] * (rising.has(cause) ? severity : 1 - severity));
    const total = a.reduce((x, y) => x + y, 0);
    expect(lives.every(({ cause }) => cause !== undefined)).toBe(true);
    causes.forEach((cause, k) => {
      const ended = lives.filter((life) => life.cause === cause);
      expectShare(ended.length, lives.length, a[k]! / total);
      // In a race of exponentials the winner's time does not depend on who won: mean and standard deviation 1/Σa.
      const mean = ended.reduce((sum, { days }) => sum + days, 0) / ended.length;
      expect(Math.abs(mean * total - 1) * Math.sqrt(ended.length)).toBeLessThan(3.5);
    });
  });

  it.each([0.003, 0.01, 0.03])('at growth %d a day has the cumulative incidence of its changing hazards', (growth) => {
    const n = 20_000;
    const days = [10, 45, 120, 300];
    const lives = live(n, 0.18, growth, hazards, 30, 600);
    // The table keeps severity and growth as 32-bit floats; their rounding is below the integration's.
    cumulativeIncidence(0.18, growth, hazards, days).forEach((expected, i) => {
      for (const cause of causes) {
        expectShare(lives.filter((l) => l.cause === cause && l.days <= days[i]!).length, n, expected[cause]);
      }
    });
  });

  it('is the same life whether it is looked at every 30 days or once for the whole horizon', () => {
    const [often, once] = [30, 600].map((epochDays) => live(4000, 0.18, 0.012, hazards, epochDays, 600));
    for (let id = 0; id < 4000; id++) {
      expect(often![id]!.cause).toBe(once![id]!.cause);
      if (once![id]!.cause !== undefined) expect(Math.abs(often![id]!.days - once![id]!.days)).toBeLessThan(0.01);
    }
  });

  it('more patrols bring the same grievances to light, earlier, and none later', () => {
    const few = live(4000, 0.18, 0.012, hazards, 30, 600);
    const many = live(4000, 0.18, 0.012, { ...hazards, patrol: 0.03 }, 30, 600);
    few.forEach(({ cause, days }, id) => {
      expect(many[id]!.days).toBeLessThanOrEqual(days);
      if (cause === 'patrol') expect(many[id]!.cause).toBe('patrol');
    });
  });
});

describe('latent life within a run of the model', () => {
  // Two townships, a year; severity, growth, propensity and trust without spread, volunteers for all, no patrol, nobody goes over heads.
  const parameters = township('reactive-centralized', {
    set: {
      ...uniformCommunities,
      severitySpread: 0,
      growthCv: 0,
      reportingPropensityCv: 0,
      trustSpread: 0,
      trustMean: 0.5,
      overHeadsTrust: 0.3,
      volunteerHours: 10,
      contagionPerDay: 0,
      reportingFeedback: 0,
      trustGain: 0,
      trustLoss: 0.02,
      hearsay: 0,
      neighbourHours: 1,
      patrolHoursShare: 0,
      neighbourFactorRequest: 0.5,
    },
    period: { warmupDays: 0, windowDays: 365, followUpDays: 0 },
    denominator: 7,
  });
  const { state } = finished(parameters);
  const { uncertainties: u } = parameters;
  const autonomy = state.communities.autonomy[0]!;
  const severities = [u.severityDispute, u.severityRequest, u.severityHazard];
  const claims = [u.claimDisputePerDay, u.claimRequestPerDay, u.claimHazardPerDay];
  const factors = [1, u.neighbourFactorRequest, u.neighbourFactorHazard];

  it.each([...caseClasses.entries()])(
    'class %d, %s, fades, is settled by neighbours and is claimed as its hazards say',
    (k) => {
      const hazardsOfClass: Hazards = {
        fade: u.fadePerDay,
        neighbours: u.neighbourSettlingPerDay * autonomy * factors[k]!,
        claim: claims[k]!,
        overHeads: 0,
        patrol: 0,
        outreach: 0,
      };
      const g = columnsById(state);
      const within = 60;
      const [expected] = cumulativeIncidence(severities[k]!, u.growthPerDay, hazardsOfClass, [within]);
      const seen = { fade: 0, neighbours: 0, claim: 0 };
      let born = 0;
      for (let id = 0; id < state.bornRows; id++) {
        if (g.caseClass[id] !== k || g.birth[id]! > 365 - within) continue;
        born++;
        const until = g.status[id]! >= CASE ? g.surfacedAt[id]! : g.endedAt[id]!;
        if (g.status[id] === LATENT || until - g.birth[id]! > within) continue;
        for (const cause of ['fade', 'neighbours', 'claim'] as const)
          if (g.cause[id] === causeCode[cause]) seen[cause]++;
      }
      expect(born).toBeGreaterThan(k === 0 ? 1000 : 5000);
      for (const cause of Object.keys(seen) as (Cause & keyof typeof seen)[]) {
        expectShare(seen[cause], born, expected![cause]);
      }
    },
  );
});
