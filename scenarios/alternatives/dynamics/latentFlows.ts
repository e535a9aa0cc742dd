import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { hazardSums, surfacingRates } from '../means/hazardSums.ts';
import { type Climate, hazardsOf, latentGroups, ways } from '../means/latentGroups.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import { BORN, FADED, HARM, LATENT, LATENT_SEVERITY, NEIGHBOURS } from './places.ts';

/** What leaves the latent stocks a day. */
export interface Surfacing {
  /** Cases by class and way, and the sum of their severities by class. */
  readonly byWay: readonly (readonly number[])[];
  readonly severity: readonly number[];
  /** Settled among neighbours by class. */
  readonly neighbours: readonly number[];
}

/** Writes the changes of the latent stocks into `d`; all of a stock has its mean severity, a co-flow. */
export function latentFlows(
  county: MeanCounty,
  initial: readonly number[],
  climate: Climate,
  y: readonly number[],
  d: number[],
): Surfacing {
  const { growthPerDay } = county.parameters.uncertainties;
  const byWay = initial.map(() => ways.map(() => 0));
  const severity = initial.map(() => 0);
  const neighbours = initial.map(() => 0);
  latentGroups(county).forEach((group, g) => {
    const { caseClass: k } = group;
    const births = county.births[k]! * group.share;
    const count = y[LATENT + g]!;
    const s = count > 0 ? Math.min(1, y[LATENT_SEVERITY + g]! / count) : initial[k]!;
    const hazards = hazardsOf(county, group, climate);
    const { bySeverity, byEase, flat } = hazardSums(hazards);
    const leaving = count * (bySeverity * s + byEase * (1 - s) + flat);
    d[LATENT + g] = births - leaving;
    d[LATENT_SEVERITY + g] = births * initial[k]! + growthPerDay * s * (1 - s) * count - leaving * s;
    d[BORN + k]! += births;
    d[FADED + k]! += count * hazards.fade * (1 - s);
    const quiet = count * hazards.neighbours * (1 - s);
    d[NEIGHBOURS + k]! += quiet;
    neighbours[k]! += quiet;
    d[HARM]! += count * s;
    surfacingRates(hazards, s).forEach((rate, way) => {
      byWay[k]![way]! += rate * count;
      severity[k]! += rate * count * s;
    });
  });
  return { byWay, severity, neighbours };
}

/** Control of officials over what communities could settle: the share of disputes they found or fetched, and of those residents brought by a weight. */
export function controlOf({ parameters }: MeanCounty, { byWay, neighbours }: Surfacing): number {
  const [claim, overHeads, patrol, outreach, alert] = byWay[DISPUTE]! as [number, number, number, number, number];
  const taken = patrol + outreach + alert + parameters.uncertainties.controlOfClaims * claim;
  const solvable = claim + overHeads + patrol + outreach + alert + neighbours[DISPUTE]!;
  return solvable > 0 ? taken / solvable : 0;
}
