import { caseClasses, HAZARD } from '../../../models/governance/caseClasses.ts';
import { autonomyRate } from '../../../models/governance/mechanisms/autonomy.ts';
import { clipped, trustMove } from '../../../models/governance/mechanisms/trust.ts';
import { exp } from '../../../sim/engine/arithmetic.ts';
import { type Climate, latentGroups } from '../means/latentGroups.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import { volunteersSuffice } from '../means/volunteers.ts';
import type { Endings } from './caseFlows.ts';
import { AUTONOMY, EXPERIENCE, LATENT, LATENT_SEVERITY, TRUST_HEARD, TRUST_OWN } from './places.ts';

/** The climate that the stocks make; `capacity` is the share of patrols and outreach the transition leaves. */
export function climateOf({ county, classes }: RestingCounty, y: readonly number[], capacity: number): Climate {
  const { trustMean, reportingFeedback } = county.parameters.uncertainties;
  const experience = Math.min(1, Math.max(-1, y[EXPERIENCE]!));
  return {
    trust: clipped(trustMean + y[TRUST_OWN]! + y[TRUST_HEARD]!),
    reporting: exp(reportingFeedback * experience),
    autonomy: y[AUTONOMY]!,
    neighbourLimit: volunteersSuffice(county, classes, y[AUTONOMY]!, latentEase(county, y)),
    capacity,
  };
}

/** Σ (1 - s) over the latent grievances of each class. */
function latentEase(county: MeanCounty, y: readonly number[]): number[] {
  const ease = caseClasses.map(() => 0);
  latentGroups(county).forEach(({ caseClass }, g) => {
    ease[caseClass]! += Math.max(0, y[LATENT + g]! - y[LATENT_SEVERITY + g]!);
  });
  return ease;
}

/** Writes the changes of trust, experience and autonomy into `d`. */
export function climateFlows(
  { county }: RestingCounty,
  climate: Climate,
  endings: readonly Endings[],
  control: number,
  y: readonly number[],
  d: number[],
): void {
  const { uncertainties: u, levers } = county.parameters;
  let [moved, felt] = [0, 0];
  endings.forEach(({ settled, replied, left, mood }, k) => {
    if (k === HAZARD) return;
    const ended = [
      [settled, mood.settled],
      [replied, mood.replied],
      [left, mood.left],
    ] as const;
    for (const [rate, satisfaction] of ended) {
      moved += rate * trustMove(satisfaction, climate.trust, u.trustGain, u.trustLoss);
      felt += rate * (satisfaction - 0.5);
    }
  });
  const told = (u.hearsay * u.tiesPerHousehold) / county.households;
  const fading = 1 / (365 * u.memoryYears);
  d[TRUST_OWN] = moved / county.households;
  d[TRUST_HEARD] = told * moved - fading * y[TRUST_HEARD]!;
  d[EXPERIENCE] = told * felt - fading * y[EXPERIENCE]!;
  const support = ((levers.fundsFollowDuties as number) + (levers.skillsFollowDuties as number)) / 2;
  const rates = {
    growth: u.autonomyGrowthPerYear,
    crowdingOut: u.crowdingOutPerYear,
    support: u.autonomySupportPerYear,
    neglect: u.autonomyNeglectPerYear,
  };
  d[AUTONOMY] = autonomyRate(y[AUTONOMY]!, control, support, county.resources, rates) / 365;
}
