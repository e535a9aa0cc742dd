import { beforeAll, describe, expect, it } from 'vitest';
import { caseClasses, levels } from '../../../models/governance/caseClasses.ts';
import * as place from '../../../scenarios/alternatives/dynamics/places.ts';
import { type SystemDynamics, systemDynamics } from '../../../scenarios/alternatives/dynamics/systemDynamics.ts';
import { loadSolver } from '../../../scenarios/alternatives/solver.ts';
import { calmTownship, resting, township } from './counties.ts';

const solve = await loadSolver();
const short = { warmupDays: 100, windowDays: 200, followUpDays: 90 };
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);

describe('The dynamics', () => {
  it('fill a latent stock as B/h·(1 - e^(-ht)), where severity stays and only claims end it', () => {
    const still = {
      growthPerDay: 1e-9,
      fadePerDay: 0,
      neighbourSettlingPerDay: 0,
      overHeadsPerDay: 0,
      detectDispute: 0,
      detectRequest: 0,
      detectHazard: 0,
    };
    const county = resting(calmTownship('base', { uncertainties: still, period: short }));
    const { after } = systemDynamics(county, solve);
    const { uncertainties: u } = county.county.parameters;
    const groups = [
      [0, 0, u.claimDisputePerDay * u.severityDispute],
      [2, 1, u.claimRequestPerDay * u.severityRequest],
      [3, 2, u.claimHazardPerDay * u.severityHazard],
    ] as const;
    for (const [group, caseClass, hazard] of groups) {
      const born = county.county.births[caseClass]!;
      const exact = (born / hazard) * (1 - Math.exp(-hazard * 300));
      expect(after[place.LATENT + group]! / exact).toBeCloseTo(1, 5);
    }
  });

  let run: SystemDynamics;
  beforeAll(() => {
    run = systemDynamics(resting(township('zhuji-after', { period: short })), solve);
  });

  it('lose no case, under a policy with everything in it: what came in is open, settled, answered, lapsed or escalated', () => {
    const { after } = run;
    caseClasses.forEach((_, k) => {
      const at = (first: number) => levels.map((__, level) => after[first + place.at(k, level)]!);
      const ended = [...at(place.SETTLED), ...at(place.REPLIED)];
      const given = [...at(place.OPEN), ...ended, after[place.LAPSED + k]!, after[place.ESCALATED + k]!];
      const entered = sum(at(place.ENTERED));
      expect(entered).toBeGreaterThan(100);
      expect(sum(given) / entered).toBeCloseTo(1, 5);
    });
  });

  it('lose no grievance, where nothing comes back: what was born is latent, faded, settled among neighbours or has come in', () => {
    const once = { recurrence: 0, repeatPetition: 0 };
    const { after } = systemDynamics(
      resting(township('preventive-devolved', { uncertainties: once, period: short })),
      solve,
    );
    const latent = [
      after[place.LATENT]! + after[place.LATENT + 1]!,
      after[place.LATENT + 2]!,
      after[place.LATENT + 3]!,
    ];
    caseClasses.forEach((_, k) => {
      const entered = sum(levels.map((__, level) => after[place.ENTERED + place.at(k, level)]!));
      const given = latent[k]! + after[place.FADED + k]! + after[place.NEIGHBOURS + k]! + entered;
      expect(given / after[place.BORN + k]!).toBeCloseTo(1, 5);
    });
  });

  it('have no stock below nothing, and severities between 0 and 1', () => {
    const { after } = run;
    const stocks = after.slice(0, place.TRUST_OWN);
    expect(Math.min(...stocks)).toBeGreaterThan(-1e-3);
    for (let group = 0; group < 4; group++) {
      const mean = after[place.LATENT_SEVERITY + group]! / after[place.LATENT + group]!;
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThan(1);
    }
  });

  it('work no more hours than there are, less the transition’s, however much is asked', () => {
    const levers = { staffShareCommunity: 0.1, staffShareTownship: 0.45, staffShareCounty: 0.45 };
    const { before, after, setting } = systemDynamics(resting(township('base', { levers, period: short })), solve);
    for (let pool = 0; pool < 3; pool++) {
      const worked = (after[place.HOURS + pool]! - before[place.HOURS + pool]!) / short.windowDays;
      expect(worked).toBeLessThanOrEqual(setting.pools[pool]! * (1 + 1e-6));
    }
    const { transitionDip } = setting.resting.county.parameters.uncertainties;
    const communities = (after[place.HOURS]! - before[place.HOURS]!) / short.windowDays / setting.pools[0]!;
    expect(communities).toBeCloseTo(1 - transitionDip, 4);
  });

  it('keep trust where nobody learns, and lose it where waits are long', () => {
    const calm = systemDynamics(resting(calmTownship('base', { period: short })), solve).after;
    expect(calm[place.TRUST_OWN]).toBe(0);
    expect(calm[place.TRUST_HEARD]).toBe(0);
    const scarce = { gridWorkerShare: 0.05, cadreShare: 0.05, partTimeMediatorShare: 0.02 };
    const heard = (constants: Record<string, number>) =>
      systemDynamics(resting(township('base', { constants, period: short })), solve).after[place.TRUST_HEARD]!;
    expect(heard(scarce)).toBeLessThan(heard({}));
  });
});
