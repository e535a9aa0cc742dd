import { describe, expect, it } from 'vitest';
import { DISPUTE, HAZARD, REQUEST } from '../../../models/governance/caseClasses.ts';
import { expectedCases, surfacingShare } from '../../../models/governance/expectedWork.ts';
import { township } from './county.ts';
import { withUncertainties } from './deskWork.ts';

/** ∫ surface·s·S dt by steps of a fiftieth of a day over twenty years: odds grow by e^g a day, S falls by both hazards. */
function integrated(surface: number, quiet: number, initial: number, growth: number): number {
  const step = 0.02;
  let [share, latent, odds] = [0, 1, (initial / (1 - initial)) * Math.exp((growth * step) / 2)];
  for (let day = 0; day < 20 * 365 && latent > 1e-9; day += step) {
    const s = odds / (1 + odds);
    const ended = latent * (1 - Math.exp(-(surface * s + quiet * (1 - s)) * step));
    share += (ended * surface * s) / (surface * s + quiet * (1 - s));
    latent -= ended;
    odds *= Math.exp(growth * step);
  }
  return share;
}

describe('The share of grievances that surface', () => {
  it.each([
    [0.03, 0.016, 0.18, 0.01],
    [0.1, 0.012, 0.25, 0.01],
    [0.003, 0.012, 0.35, 0.01],
    [0.06, 0.04, 0.05, 0.03],
    [0.2, 0.01, 0.6, 0.003],
    [0.015, 0.05, 0.1, 0.003],
  ])(
    'at hazards %d and %d, from severity %d growing by %d, is what a fine integration says, to two in a thousand',
    (surface, quiet, initial, growth) => {
      const exact = integrated(surface, quiet, initial, growth);
      expect(Math.abs(surfacingShare(surface, quiet, initial, growth) - exact), `${exact}`).toBeLessThan(0.002);
    },
  );

  it('is the competing risks’ share where severity stays: as/(as + q(1 − s))', () => {
    // .02 and .04 of .06; .03 of .1 and .0175 of .07.
    expect(surfacingShare(0.04, 0.08, 0.5, 1e-8)).toBeCloseTo(1 / 3, 5);
    expect(surfacingShare(0.1, 0.1, 0.3, 1e-8)).toBeCloseTo(0.3, 5);
    expect(surfacingShare(0.07, 0.07, 0.25, 1e-8)).toBeCloseTo(0.25, 5);
  });

  it('is all in the long run where nothing ends quietly, and none where nothing surfaces', () => {
    expect(surfacingShare(0.02, 0, 0.2, 0.01)).toBeCloseTo(1, 9);
    expect(surfacingShare(0, 0.02, 0.2, 0.01)).toBe(0);
  });

  it('stops at five years: 1 − e^(−.001 · ½ · 1825) where it is slow', () => {
    expect(surfacingShare(0.001, 0, 0.5, 1e-8)).toBeCloseTo(1 - Math.exp(-0.9125), 5);
  });
});

const shareKeys = ['latentDisputesPer10kYear', 'latentRequestsPer10kYear', 'hazardsPerGridYear'] as const;

describe('Expected cases', () => {
  const parameters = township('reactive-devolved');
  const u = parameters.uncertainties;

  it('are births times the share that surfaces under claims and visits, before they fade or neighbours settle them', () => {
    const visits = 0.004;
    const cases = expectedCases(parameters, visits);
    const quiet = (factor: number) =>
      u.fadePerDay + u.neighbourSettlingPerDay * parameters.constants.autonomyMean * factor;
    const surface = (claim: number, detect: number) => claim * (0.5 + u.trustMean) + detect * visits;
    // 420 000 residents, 517 grids.
    const expected = [
      u.latentDisputesPer10kYear *
        42 *
        integrated(surface(u.claimDisputePerDay, u.detectDispute), quiet(1), u.severityDispute, u.growthPerDay),
      u.latentRequestsPer10kYear *
        42 *
        integrated(
          surface(u.claimRequestPerDay, u.detectRequest),
          quiet(u.neighbourFactorRequest),
          u.severityRequest,
          u.growthPerDay,
        ),
      u.hazardsPerGridYear *
        517 *
        integrated(
          surface(u.claimHazardPerDay, u.detectHazard),
          quiet(u.neighbourFactorHazard),
          u.severityHazard,
          u.growthPerDay,
        ),
    ];
    for (const k of [DISPUTE, REQUEST, HAZARD])
      expect(Math.abs(cases[k]! / expected[k]! - 1), `${k}`).toBeLessThan(0.01);
  });

  it('are as many again where as many again are born', () => {
    const twice = withUncertainties(parameters, Object.fromEntries(shareKeys.map((key) => [key, 2 * u[key]])));
    const [before, after] = [parameters, twice].map((one) => expectedCases(one, 0.004));
    for (const k of [DISPUTE, REQUEST, HAZARD]) expect(after![k]! / before![k]!).toBeCloseTo(2, 9);
  });
});
