import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const latentLifeWords = {
  fadePerDay: {
    label: 'fading',
    note: 'Hazard at which a slight grievance fades; the higher, the more early finding names what would have gone away.',
  },
  neighbourSettlingPerDay: {
    label: 'settling among neighbours',
    note: 'Hazard at which neighbours settle a slight grievance where autonomy is 1.',
  },
  neighbourFactorRequest: {
    label: 'neighbours, requests',
    note: 'Factor on settling among neighbours for requests, against disputes.',
  },
  neighbourFactorHazard: {
    label: 'neighbours, hazards',
    note: 'Factor on settling among neighbours for hazards, against disputes.',
  },
  neighbourHours: {
    label: 'hours of neighbours',
    note: 'Volunteer hours a settlement among neighbours takes; no staff hours.',
  },
  claimDisputePerDay: {
    label: 'claiming disputes',
    note: 'Hazard at which a dispute of severity 1 is claimed by its household.',
  },
  claimRequestPerDay: { label: 'claiming requests', note: 'Hazard at which a request of severity 1 is claimed.' },
  claimHazardPerDay: {
    label: 'reporting hazards',
    note: 'Hazard at which a resident reports a hazard of severity 1; low, hence patrols.',
  },
  reportingPropensityCv: {
    label: 'spread of reporting',
    note: 'Coefficient of variation of households in how readily they report.',
  },
  trustMean: {
    label: 'trust, mean',
    note: 'Mean trust in the local administration, in [0, 1]; the lower, the more go over its head.',
  },
  trustSpread: { label: 'spread of trust', note: 'How much households differ in trust.' },
  overHeadsPerDay: {
    label: 'going over heads',
    note: 'Hazard at which a household of low trust goes straight to a higher level.',
  },
  overHeadsTrust: { label: 'trust below which', note: 'Only households with less trust go straight over heads.' },
  outreachClaimPerDay: {
    label: 'claims by outreach',
    note: 'What one outreach day a month adds to the hazard of claiming while slight.',
  },
  autonomyGrowthPerYear: { label: 'growth of autonomy', note: 'Rate at which autonomy grows by itself.' },
  crowdingOutPerYear: {
    label: 'crowding out',
    note: 'What officials who take over locally solvable cases do to autonomy; positive crowds out, negative complements: disputed in the literature.',
  },
  autonomyNeglectPerYear: {
    label: 'neglect of autonomy',
    note: 'Share of autonomy lost in a year by a community that has neither support nor resources of its own.',
  },
  controlOfClaims: {
    label: 'claims as control',
    note: 'Weight, in control, of locally solvable matters that residents bring themselves; those that officials went for count 1.',
  },
  autonomySupportPerYear: {
    label: 'support of autonomy',
    note: 'What guidance, training and funds add to autonomy a year.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
