import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const accountabilityWords = {
  rankingEffort: {
    label: 'effort by ranking',
    note: 'How much more an hour achieves under full ranking pressure; each further bit of pressure adds less.',
  },
  gamingMax: {
    label: 'most gaming',
    note: 'Chance that a failed attempt is closed on paper under full pressure, without audit or rating.',
  },
  rankingReporting: {
    label: 'reports for ranking',
    note: 'Share of the day that reports take in addition under full ranking pressure.',
  },
  notRegistering: {
    label: 'not registering',
    note: 'Chance that a case is kept off the books, relative to the chance of closing on paper.',
  },
  auditDeterrence: { label: 'deterrence by audit', note: 'Share of gaming that audit of everything deters.' },
  auditBacklog: {
    label: 'backlog that stops audits',
    note: 'Jobs a clerk of the centre has before him from which further closings pass unseen.',
  },
  auditHours: { label: 'hours of an audit', note: 'Hours that one check takes.' },
  ratingDeterrence: { label: 'deterrence by rating', note: 'Share of gaming that rating by residents alone deters.' },
  ratingHours: {
    label: 'hours of a rating',
    note: 'Hours to ask residents for their rating, for each attempt, where rating is all that counts.',
  },
  threatenFrom: {
    label: 'threatening from',
    note: 'Strain, relative to a calm case, from which officials see somebody as threatening.',
  },
  appraisalAgainstShirking: {
    label: 'appraisal against shirking',
    note: 'Share of shirking between lines that full cooperation appraisal takes away.',
  },
  appraisalAgreement: {
    label: 'appraisal for agreement',
    note: 'Share of disagreement between parties that full cooperation appraisal takes away.',
  },
  appraisalHours: {
    label: 'hours of appraisal',
    note: 'Hours a year that cooperation appraisal takes of each department.',
  },
  firstReceiverAgainstShirking: {
    label: 'first receiver against shirking',
    note: 'Share of shirking that the responsibility of the first receiver takes away.',
  },
  followUpHours: {
    label: 'hours of following up',
    note: 'Hours the first receiver spends on keeping track, each time a case is passed on or up.',
  },
  blame: {
    label: 'blame',
    note: 'How much each failed attempt adds to shirking: nobody wants a case that others failed at.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
