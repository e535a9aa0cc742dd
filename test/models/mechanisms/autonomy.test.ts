import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AutonomyRates, autonomyRate, updateAutonomy } from '../../../models/governance/mechanisms/autonomy.ts';
import { created, finished, township } from './county.ts';

/** The non-negative root of ρA(1 - A) - χcA + σs(1 - A) - ν(1 - s)(1 - R)A = 0, as a quadratic in A. */
function fixedPoint(control: number, support: number, resources: number, rates: AutonomyRates): number {
  const pushed = rates.support * support;
  const drained = rates.crowdingOut * control + rates.neglect * (1 - support) * (1 - resources);
  const b = rates.growth - drained - pushed;
  return (b + Math.sqrt(b * b + 4 * rates.growth * pushed)) / (2 * rates.growth);
}

const unit = fc.double({ min: 0.01, max: 1, noNaN: true });
const anyRates = fc.record({
  growth: fc.double({ min: 0.02, max: 0.3, noNaN: true }),
  crowdingOut: fc.double({ min: 0, max: 0.6, noNaN: true }),
  support: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  neglect: fc.double({ min: 0, max: 0.3, noNaN: true }),
});

/** Without neglect, as the source's equation has it. */
const usual = { growth: 0.1, crowdingOut: 0.3, support: 0.2, neglect: 0 };

describe('autonomy', () => {
  it('rests where the quadratic says, and comes back to it from both sides', () => {
    fc.assert(
      fc.property(anyRates, unit, unit, unit, (rates, control, support, resources) => {
        const rest = fixedPoint(control, support, resources, rates);
        const rate = (a: number) => autonomyRate(a, control, support, resources, rates);
        expect(rest).toBeGreaterThan(0);
        expect(rest).toBeLessThanOrEqual(1 + 1e-12);
        expect(rate(rest)).toBeCloseTo(0, 12);
        expect(rate(rest * 0.99)).toBeGreaterThan(0);
        expect(rate(rest * 1.01)).toBeLessThan(0);
      }),
      { seed: 1 },
    );
  });

  it('without support dies out once control outgrows growth (χc > ρ), and rests at 1 - χc/ρ before', () => {
    const mild = { ...usual, crowdingOut: 0.06 };
    expect(fixedPoint(1, 0, 1, mild)).toBeCloseTo(0.4, 12);
    expect(autonomyRate(0.4, 1, 0, 1, mild)).toBeCloseTo(0, 12);
    for (const a of [0.01, 0.3, 0.9]) expect(autonomyRate(a, 1, 0, 1, { ...usual, crowdingOut: 0.12 })).toBeLessThan(0);
  });

  it('falls with control under crowding out, rises with it where χ is negative, and does not mind it at χ = 0', () => {
    const rate = (crowdingOut: number, control: number) =>
      autonomyRate(0.5, control, 0.3, 1, { ...usual, crowdingOut });
    expect(rate(0.3, 0.8)).toBeLessThan(rate(0.3, 0.2));
    expect(rate(-0.3, 0.8)).toBeGreaterThan(rate(-0.3, 0.2));
    expect(rate(0, 0.8)).toBe(rate(0, 0.2));
    // By hand: .1·.25 - .3·.8·.5 + .2·.3·.5
    expect(rate(0.3, 0.8)).toBeCloseTo(0.025 - 0.12 + 0.03, 12);
  });

  it('fails both by too much control and by too little support: let go, only those with resources of their own keep it', () => {
    const rates = { ...usual, neglect: 0.1 };
    const free = (resources: number, support: number) => autonomyRate(0.5, 0, support, resources, rates);
    // By hand: .1·.25 - .1·.8·.5
    expect(free(0.2, 0)).toBeCloseTo(0.025 - 0.04, 12);
    expect(free(0.2, 0)).toBeLessThan(0);
    expect(free(0.8, 0)).toBeGreaterThan(0);
    expect(free(0.2, 0.6)).toBeGreaterThan(0);
    expect(autonomyRate(0.5, 1, 0.6, 0.8, rates)).toBeLessThan(0);
  });

  it('of a community comes within a thousandth of its rest in forty years of epochs, from the share of cases taken over', () => {
    const parameters = township('reactive-devolved', { set: { autonomyGrowthPerYear: 0.3, crowdingOutPerYear: 0.6 } });
    const { state } = created(parameters);
    const { communities } = state;
    const { fundsFollowDuties, skillsFollowDuties } = parameters.levers;
    const support = ((fundsFollowDuties as number) + (skillsFollowDuties as number)) / 2;
    for (let epoch = 0; epoch < (40 * 365) / 30; epoch++) {
      communities.takenOver.fill(3);
      communities.solvable.fill(4);
      updateAutonomy(state);
    }
    const u = parameters.uncertainties;
    const rates = {
      growth: 0.3,
      crowdingOut: 0.6,
      support: u.autonomySupportPerYear,
      neglect: u.autonomyNeglectPerYear,
    };
    const { resources } = state.arrangement.territory.conditions;
    communities.autonomy.forEach((autonomy, c) => {
      expect(Math.abs(autonomy - fixedPoint(0.75, support, resources[c]!, rates))).toBeLessThan(0.001);
    });
    expect(communities.takenOver[0]).toBe(0);
  });

  it('counts what officials fetch as taken over, and what residents bring by its weight', () => {
    const autonomy = (set: Record<string, number>, levers = {}) =>
      finished(township('base', { set, levers })).outcomes().autonomyMean!;
    expect(autonomy({ controlOfClaims: 1 })).toBeLessThan(autonomy({ controlOfClaims: 0 }));
    expect(autonomy({}, { outreachDaysPerMonth: 4 })).toBeLessThan(autonomy({}));
  });
});
