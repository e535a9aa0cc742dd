import type { LeverKey } from '../../models/governance/parameters/levers.ts';

/** Levers that neither alternative looks at: deadlines move notes and explanations only. */
export const leversNotSeen = ['acceptDays', 'studyDays', 'replyDays'] as const satisfies readonly LeverKey[];

/** Levers of which both know what they cost and not what they do: partners have no stations, panels do not sit together, powers are not reviewed. */
export const leversByPriceOnly = [
  'authorityReturn',
  'expertFunding',
  'expertHours',
  'industryCommitteeHours',
  'jointPanel',
  'propertyServiceHours',
  'socialOrganisationHours',
] as const satisfies readonly LeverKey[];
