import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const dutiesWords = {
  accessEffect: {
    label: 'what access control keeps out',
    note: 'Share of the duties pushed down that full access control refuses.',
  },
  accessRigidity: {
    label: 'rigidity of the lists',
    note: 'Of the matters that need no power, the share that those below no longer take under full access control, since it is not on the list.',
  },
  dutyHoursShare: {
    label: 'hours that can be pushed down',
    note: 'Share of the departments’ hours that can be passed down as duties.',
  },
  dutyWaste: {
    label: 'waste of duties pushed down',
    note: 'How many hours those below need for an hour’s work of the county’s.',
  },
  unsuitableDuties: {
    label: 'unsuitable duties',
    note: 'Share of duties pushed down that those below cannot fulfil (124 of 340 items were recalled).',
  },
  vettingHours: { label: 'hours of vetting', note: 'Hours a year that each department spends on vetting duties.' },
  returnBelow: {
    label: 'powers are given back below',
    note: 'Share of successful attempts below which townships give powers back.',
  },
  reviewHours: { label: 'hours of review', note: 'Hours a year that each township spends on reviewing its powers.' },
  frontSlope: {
    label: 'slope of differentiation',
    note: 'How steeply front-loading falls with the strength of a community.',
  },
  assessmentHours: { label: 'hours of assessment', note: 'Hours a year that classing each community takes.' },
  windowTransferHours: {
    label: 'transfer behind the window',
    note: 'Hours to pass papers on to each office behind one window.',
  },
  generalistPenalty: {
    label: 'generalists’ slowness',
    note: 'Share by which all-round clerks need longer for requests.',
  },
  generality: {
    label: 'price of generality',
    note: 'Share of skill that is lost where one township office does everything.',
  },
  enforcementAuthority: {
    label: 'powers of the teams',
    note: 'Share of the powers over hazards not yet delegated that teams bring.',
  },
  enforcementSkill: { label: 'skill of the teams', note: 'Skill of enforcement teams relative to township offices.' },
  dispatchHours: { label: 'hours of a dispatch', note: 'Hours to dispatch one case.' },
  dispatchEffect: {
    label: 'effect of dispatch',
    note: 'Share of wrong desks and of days between desks that dispatch takes away.',
  },
  commandYuanPerTownship: { label: 'cost of a command centre', note: 'Yearly cost of a township’s command centre.' },
  partyIntegration: {
    label: 'integration by the Party',
    note: 'Share of pairwise coordination that full Party-led coordination saves.',
  },
  partyAgreement: {
    label: 'agreement by the Party',
    note: 'Share of disagreement that full Party-led coordination takes away.',
  },
  partyAgainstShirking: {
    label: 'the Party against shirking',
    note: 'Share of shirking that full Party-led coordination takes away.',
  },
  partyMeetingHours: {
    label: 'hours of Party meetings',
    note: 'Hours a month that full Party-led coordination takes of everyone at township and county; half of it at communities.',
  },
  turnoverPerYear: {
    label: 'turnover',
    note: 'Share of community and township staff replaced in a year; half of it at the county.',
  },
  newcomerGap: { label: 'newcomers’ gap', note: 'How much less skilled newcomers are.' },
  learningYears: {
    label: 'years of learning',
    note: 'Mean years until newcomers are experienced and training has taken effect.',
  },
  pressureTurnover: { label: 'turnover by pressure', note: 'How much full ranking pressure adds to turnover.' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
