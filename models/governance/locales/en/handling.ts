import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const handlingWords = {
  hoursDispute: { label: 'hours a dispute', note: 'Base hours of one attempt to settle a dispute.' },
  hoursRequest: { label: 'hours a request', note: 'Base hours of one attempt at a request.' },
  hoursHazard: { label: 'hours a hazard', note: 'Base hours of one attempt at a hazard.' },
  typeSpread: {
    label: 'hours apart by type',
    note: 'How far the hours of the types of a class differ: 0 not at all, 1 as listed with the types.',
  },
  ftePerServer: {
    label: 'posts to a server',
    note: 'Full-time posts behind one case at a time: less means more cases at once, each slower.',
  },
  townshipKnowledge: {
    label: 'local knowledge of townships',
    note: 'Local knowledge at the township, where the community has 1 and the county 0.',
  },
  hoursCv: {
    label: 'spread of hours',
    note: 'Coefficient of variation of handling hours; the larger, the longer the queues.',
  },
  severitySlope: {
    label: 'hours with severity',
    note: 'How much longer a case of severity 1 takes; the larger, the more early handling saves.',
  },
  mattersSlope: { label: 'hours with departments', note: 'How much longer each further department makes a case.' },
  localDiscount: {
    label: 'local discount',
    note: 'Largest share of hours that local knowledge saves below the county.',
  },
  skillCommunity: { label: 'community skill', note: 'Skill of community staff, 1 being the average officer.' },
  skillTownship: { label: 'township skill', note: 'Skill of township staff.' },
  skillCounty: { label: 'county skill', note: 'Skill of county staff.' },
  specialism: {
    label: 'specialism',
    note: 'How much less skilled generalists are with cases that take special knowledge, and more with everyday ones; half as much at townships, not at county departments.',
  },
  trainability: {
    label: 'trainability',
    note: 'Largest share of the gap to the county that skills following duties can close.',
  },
  trainingHoursShare: { label: 'training hours', note: 'Share of local hours that moving skills down takes.' },
  protocolSaving: { label: 'protocol saving', note: 'Share of hours saved on a case with a protocol.' },
  protocolRigidity: { label: 'protocol rigidity', note: 'What a protocol costs the success of an unusual case.' },
  protocolHoursPerDepartmentYear: {
    label: 'protocol hours',
    note: 'Hours a department spends a year on making and keeping protocols.',
  },
  panelParties: {
    label: 'parties of a panel',
    note: 'Departments from which on a case is dealt with by a panel; fewer handle it one after the other.',
  },
  panelHoursMember: { label: 'panel hours a member', note: 'Hours each member of a panel spends.' },
  panelHoursPair: {
    label: 'panel hours a pair',
    note: 'Hours each pair of members spends; the main cost of large panels.',
  },
  pairLatency: { label: 'pair latency', note: 'Factor on pairwise work without a common centre.' },
  agreement: { label: 'agreement', note: 'Probability that one department agrees; multiplied where all must agree.' },
  panelHoldShare: {
    label: 'kept free for panels',
    note: "Share of a desk's officers who may be kept free at a time for panels that have not met yet, at least one.",
  },
  conveneDays: {
    label: 'days to convene',
    note: 'Days after which a panel that nobody summons begins to keep officers free.',
  },
  onSiteShare: { label: 'handled on site', note: 'Share of cases that need a visit; it causes travel hours.' },
  travelKmPerHour: { label: 'travel speed', note: 'Mean speed of staff and residents.' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
