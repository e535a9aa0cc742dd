import { caseTypes } from './caseTypes.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import type { ExtraStations } from './stationMap.ts';

/** Those who handle cases and are not staff. Experts take hard disputes of any type, the others the types they are there for. */
export const partnerKinds = ['property', 'social', 'committees', 'experts'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

const typesByKind: Readonly<Record<Exclude<PartnerKind, 'experts'>, readonly string[]>> = {
  property: ['utilities', 'environment', 'publicOrder', 'fire'],
  social: ['family', 'welfare', 'environment'],
  committees: ['damages', 'labour', 'contract', 'workSafety'],
};

const masks = Object.fromEntries(
  Object.entries(typesByKind).map(([kind, keys]) => [
    kind,
    Uint8Array.from(caseTypes, ({ key }) => (keys.includes(key) ? 1 : 0)),
  ]),
) as Record<Exclude<PartnerKind, 'experts'>, Uint8Array>;

/** Whether a kind of partner is there for a type of case. */
export const takes = (kind: Exclude<PartnerKind, 'experts'>, type: number): boolean => masks[kind][type] === 1;

const leverOf = {
  property: 'propertyServiceHours',
  social: 'socialOrganisationHours',
  committees: 'industryCommitteeHours',
  experts: 'expertHours',
} as const;

/** Hours a week per thousand residents of a kind of partner. */
export const weeklyHours = (parameters: GovernanceParameters, kind: PartnerKind): number =>
  parameters.levers[leverOf[kind]] as number;

/** Stations of the partners a policy has. */
export const partnerStations = (parameters: GovernanceParameters): ExtraStations =>
  Object.fromEntries(partnerKinds.map((kind) => [kind, weeklyHours(parameters, kind) > 0]));

/** Hours a year of a kind of partner in the whole county. */
export const yearlyHours = (parameters: GovernanceParameters, hoursPer1000Week: number): number =>
  (hoursPer1000Week * parameters.constants.residents * 52) / 1000;
