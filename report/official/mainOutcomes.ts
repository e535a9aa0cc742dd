import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';

/** What the choice between options is told by: what the project asks first, what it asks next, and where and how soon. All have a direction that is better. */
export const decisionOutcomes = [
  'disputeResolutionRate',
  'coordinationYuanPerSettled',
  'escalationRate',
  'latentHarm',
  'grievanceResolutionRate',
  'settledAtCommunityShare',
  'medianDaysToSettlement',
] as const;

/** Outcomes of the tables of results, in the order of their definition. */
export const headlineOutcomes: readonly string[] = outcomeDefinitions
  .filter(({ group }) => group === 'headline')
  .map(({ key }) => key);
