import { assumption, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** How they live before they surface. */
export const latentLife = [
  number('fadePerDay', '1/d', [0.003, 0.03], 0.01, assumption),
  number('neighbourSettlingPerDay', '1/d', [0.006, 0.024], 0.012, assumption),
  number('neighbourFactorRequest', 'ratio', [0, 1], 0.25, assumption),
  number('neighbourFactorHazard', 'ratio', [0, 1], 0.25, assumption),
  number('neighbourHours', 'h', [1, 8], 5, assumption),
  number('claimDisputePerDay', '1/d', [0.015, 0.06], 0.03, assumption),
  number('claimRequestPerDay', '1/d', [0.05, 0.2], 0.1, assumption),
  number('claimHazardPerDay', '1/d', [0.0015, 0.006], 0.003, assumption),
  number('reportingPropensityCv', 'ratio', [0, 1.5], 0.5, assumption),
  number('trustMean', 'index', [0.2, 0.8], 0.5, assumption),
  number('trustSpread', 'logit sd', [0, 1.5], 0.6, assumption),
  number('overHeadsPerDay', '1/d', [0.0005, 0.02], 0.004, assumption),
  number('overHeadsTrust', 'index', [0.1, 0.6], 0.35, assumption),
  number('outreachClaimPerDay', '1/d per d/month', [0.0003, 0.004], 0.001, assumption),
  number('autonomyGrowthPerYear', '1/yr', [0, 0.3], 0.1, assumption),
  number('crowdingOutPerYear', '1/yr', [-0.3, 0.6], 0.3, suggestedBy('cardenas2000')),
  number('autonomySupportPerYear', '1/yr', [0, 0.5], 0.2, assumption),
  number('autonomyNeglectPerYear', '1/yr', [0, 0.3], 0.1, suggestedBy('seed003')),
  number('controlOfClaims', 'share', [0, 1], 0.2, assumption),
] as const satisfies readonly ParameterDefinition[];
