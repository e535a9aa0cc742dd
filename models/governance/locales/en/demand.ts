import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const demandWords = {
  latentDisputesPer10kYear: {
    label: 'latent disputes',
    note: 'Disputes born per 10 000 residents a year, inferred from those that reach mediation; most never surface.',
  },
  latentRequestsPer10kYear: {
    label: 'latent requests',
    note: 'Service requests born per 10 000 residents a year; they take most of the intake hours.',
  },
  hazardsPerGridYear: { label: 'hazards', note: 'Hazards born per grid and year; mostly found by patrols.' },
  communityHeterogeneityCv: {
    label: 'difference of communities',
    note: 'Coefficient of variation of birth rates between communities; the larger, the worse one allocation fits all.',
  },
  seasonAmplitude: { label: 'season', note: 'How far birth rates swing with the season.' },
  shocksPerYear: {
    label: 'shocks',
    note: 'Events a year that bring grievances in numbers: a demolition, a flood, a closing factory, unpaid wages.',
  },
  shockMultiplier: { label: 'size of a shock', note: 'Factor on local birth rates while a shock lasts.' },
  shockDays: { label: 'length of a shock', note: 'Mean days a shock lasts.' },
  severityDispute: { label: 'severity of a new dispute', note: 'Mean severity at birth, in [0, 1].' },
  severityRequest: { label: 'severity of a new request', note: 'Mean severity at birth, in [0, 1].' },
  severityHazard: { label: 'severity of a new hazard', note: 'Mean severity at birth, in [0, 1].' },
  severitySpread: {
    label: 'spread of severity',
    note: 'How much grievances of one class differ in severity at birth.',
  },
  growthPerDay: {
    label: 'growth of severity',
    note: 'Rate at which an unsettled grievance grows; the faster, the more it pays to find it early.',
  },
  growthCv: {
    label: 'spread of growth',
    note: 'How much grievances differ in growth; the more, the more it pays to visit by risk.',
  },
  severalDepartmentsShare: {
    label: 'several departments',
    note: 'Share of cases with more than one department; the higher, the more one-stop centre and panel can gain.',
  },
  furtherDepartmentShare: {
    label: 'one department more',
    note: 'Probability that a case of several departments involves yet another.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
