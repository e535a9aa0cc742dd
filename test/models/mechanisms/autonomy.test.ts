import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autonomyRate, updateAutonomy } from '../../../models/governance/mechanisms/autonomy.ts';
import { created, township } from './county.ts';

/** The non-negative root of ρA(1 - A) - χcA + σs(1 - A) = 0, as a quadratic in A. */
function fixedPoint(control: number, support: number, growth: number, crowding: number, supportRate: number): number {
  const pushed = supportRate * support;
  const b = growth - crowding * control - pushed;
  return (b + Math.sqrt(b * b + 4 * growth * pushed)) / (2 * growth);
}

const unit = fc.double({ min: 0.01, max: 1, noNaN: true });
const rates = fc.record({
  growth: fc.double({ min: 0.02, max: 0.3, noNaN: true }),
  crowding: fc.double({ min: 0, max: 0.6, noNaN: true }),
  supportRate: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
});

describe('autonomy', () => {
  it('rests where the quadratic says, and comes back to it from both sides', () => {
    fc.assert(
      fc.property(rates, unit, unit, ({ growth, crowding, supportRate }, control, support) => {
        const rest = fixedPoint(control, support, growth, crowding, supportRate);
        const rate = (a: number) => autonomyRate(a, control, support, growth, crowding, supportRate);
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
    expect(fixedPoint(1, 0, 0.1, 0.06, 0.2)).toBeCloseTo(0.4, 12);
    expect(autonomyRate(0.4, 1, 0, 0.1, 0.06, 0.2)).toBeCloseTo(0, 12);
    for (const a of [0.01, 0.3, 0.9]) expect(autonomyRate(a, 1, 0, 0.1, 0.12, 0.2)).toBeLessThan(0);
  });

  it('falls with control under crowding out, rises with it where χ is negative, and does not mind it at χ = 0', () => {
    const rate = (chi: number, control: number) => autonomyRate(0.5, control, 0.3, 0.1, chi, 0.2);
    expect(rate(0.3, 0.8)).toBeLessThan(rate(0.3, 0.2));
    expect(rate(-0.3, 0.8)).toBeGreaterThan(rate(-0.3, 0.2));
    expect(rate(0, 0.8)).toBe(rate(0, 0.2));
    // By hand: .1·.25 - .3·.8·.5 + .2·.3·.5
    expect(rate(0.3, 0.8)).toBeCloseTo(0.025 - 0.12 + 0.03, 12);
  });

  it('of a community comes within a thousandth of its rest in forty years of epochs, from the share of cases taken over', () => {
    const parameters = township('reactive-devolved', { set: { autonomyGrowthPerYear: 0.3, crowdingOutPerYear: 0.6 } });
    const { state } = created(parameters);
    const { communities } = state;
    const { fundsFollowDuties, skillsFollowDuties } = parameters.levers;
    const support = ((fundsFollowDuties as number) + (skillsFollowDuties as number)) / 2;
    for (let epoch = 0; epoch < (40 * 365) / 30; epoch++) {
      communities.takenOver.fill(3);
      communities.settledLocally.fill(1);
      updateAutonomy(state);
    }
    const rest = fixedPoint(0.75, support, 0.3, 0.6, parameters.uncertainties.autonomySupportPerYear);
    for (const autonomy of communities.autonomy) expect(Math.abs(autonomy - rest)).toBeLessThan(0.001);
    expect(communities.takenOver[0]).toBe(0);
  });
});
