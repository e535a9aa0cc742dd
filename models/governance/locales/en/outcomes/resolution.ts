import type { OutcomeTexts } from '../../outcomeText.ts';

const H = 'H = the follow-up of the run, 90 days by default';
const followed = 'A case that is open H days after it surfaced counts as not settled; no case is dropped.';

/** English texts of outcomes: what is resolved, where and how soon. */
export const resolutionOutcomes: OutcomeTexts = {
  disputeResolutionRate: {
    label: 'disputes settled',
    definition: `Disputes settled within H days of surfacing ÷ disputes that surfaced in the window; ${H}. An answer with an explanation is no settlement.`,
    estimator: followed,
  },
  grievanceResolutionRate: {
    label: 'grievances settled',
    definition: `Grievances settled, by officials or among neighbours, within H days of their birth ÷ grievances born in the window; ${H}. The denominator is the same under every policy, so finding more cases cannot lower it.`,
    estimator:
      'Each grievance is followed for H days from its birth; what is open then, or has come back by then, counts as not settled.',
  },
  settledAtCommunityShare: {
    label: 'settled at community',
    definition: 'Of the formal settlements of cases that surfaced in the window, the share made in a community.',
    estimator: 'Counted by the level that made the settlement, within H days of surfacing.',
  },
  settledByTownshipShare: {
    label: 'settled by township',
    definition:
      'Of the formal settlements of cases that surfaced in the window, the share made at community or township.',
    estimator: 'Counted by the level that made the settlement, within H days of surfacing.',
  },
  medianDaysToSettlement: {
    label: 'median settling time',
    definition: `Days from surfacing by which half of all cases were settled; ${H}.`,
    estimator:
      'Where the cumulative incidence of settlement, other endings competing, reaches one half. Undefined if fewer than half are settled within H days.',
  },
  requestResolutionRate: {
    label: 'requests settled',
    definition: `Service requests settled within H days of surfacing ÷ requests that surfaced in the window; ${H}.`,
    estimator: followed,
  },
  hazardResolutionRate: {
    label: 'hazards removed',
    definition: `Hazards removed within H days of being found ÷ hazards found in the window; ${H}.`,
    estimator: followed,
  },
  caseResolutionRate: {
    label: 'all cases settled',
    definition: `Cases of all three classes settled within H days of surfacing ÷ cases that surfaced in the window; ${H}.`,
    estimator: followed,
  },
  settledWithin30DaysShare: {
    label: 'settled within 30 days',
    definition: 'Cases settled within 30 days of surfacing ÷ cases.',
    estimator: followed,
  },
  preventedShare: {
    label: 'prevented',
    definition:
      'Grievances settled, by officials or neighbours, within H days of birth and before severity .5 ÷ grievances.',
    estimator:
      'Over grievances born in the window: the same denominator under every policy; what has come back by then does not count.',
  },
  attemptSuccess: {
    label: 'success of one attempt',
    definition: 'Handling attempts that settle the case ÷ attempts by levels that may close it.',
    estimator: 'Over all attempts that ended in the window.',
  },
  registeredResolutionRate: {
    label: 'resolution as registered',
    definition:
      'Disputes that the books call settled within H days ÷ disputes on the books: closed on paper counts as settled; what was neither registered nor settled is missing.',
    estimator: 'Disputes that surfaced in the window; to be read beside the true rate.',
  },
  registrationGap: {
    label: 'registration gap',
    definition: 'Resolution as registered − true dispute resolution rate.',
    estimator: 'Difference of two shares of the same disputes; 0.05 is five points too many.',
  },
  reportedSuccess: {
    label: 'success as reported',
    definition:
      'Of the disputes that officials closed within H days by the books, the share the books call settled; withdrawn and escalated ones are not closings.',
    estimator: 'Registered disputes that surfaced in the window.',
  },
  medianRequestDays: {
    label: 'median time of requests',
    definition:
      'Days from surfacing to settlement by which half of the requests are settled; without a value if fewer than half are. Approvals are like requests, not like disputes.',
    estimator: 'Median of the cumulative incidence of requests that surfaced in the window.',
  },
  onSiteShare: {
    label: 'hazards dealt with on site',
    definition:
      'Hazards settled within H days by the community itself, or by an enforcement team at its first attempt ÷ hazards that surfaced.',
    estimator: 'Hazards that surfaced in the window.',
  },
  onSiteHandledShare: {
    label: 'settled hazards: on site',
    definition:
      'Of the hazards settled within H days, the share settled by the community itself, or by an enforcement team at its first attempt.',
    estimator: 'Hazards that surfaced in the window.',
  },
  neighbourSettledShare: {
    label: 'neighbours settled',
    definition: 'Grievances settled among neighbours within H days of birth ÷ grievances.',
    estimator: 'Over grievances born in the window.',
  },
  cameInAtCommunityRate: {
    label: 'settled, came in at community',
    definition: `Of the cases that came in at a community, the share settled within H days of surfacing; ${H}.`,
    estimator: followed,
  },
  cameInAtTownshipRate: {
    label: 'settled, came in at township',
    definition: `Of the cases that came in at a township, the share settled within H days of surfacing; ${H}.`,
    estimator: followed,
  },
  cameInAtCountyRate: {
    label: 'settled, came in at county',
    definition: `Of the cases that came in at the county, the share settled within H days of surfacing; ${H}.`,
    estimator: followed,
  },
  disputesSettledAtCommunityShare: {
    label: 'disputes: at community',
    definition: 'Of the disputes settled in time, the share settled at a community.',
    estimator: 'By the level that settled it.',
  },
  disputesSettledAtTownshipShare: {
    label: 'disputes: at township',
    definition: 'Of the disputes settled in time, the share settled at a township.',
    estimator: 'By the level that settled it.',
  },
  disputesSettledAtCountyShare: {
    label: 'disputes: at county',
    definition: 'Of the disputes settled in time, the share settled at the county.',
    estimator: 'By the level that settled it.',
  },
  disputesSettledByTownshipShare: {
    label: 'disputes: by township',
    definition: 'Of the disputes settled in time, the share settled at a community or a township.',
    estimator: 'By the level that settled it.',
  },
  jointShare: {
    label: 'dealt with by panels',
    definition: 'Cases that a joint panel dealt with ÷ cases.',
    estimator:
      'Of the cases that surfaced in the window, up to the end of the run; who joined another case is not counted again.',
  },
  meanCertificateDays: {
    label: 'mean days of certificates',
    definition: 'Mean days until a request for a certificate is settled: the nearest there is to an approval.',
    estimator: 'Requests for certificates that surfaced in the window and were settled within H days.',
  },
  certificatesClosedShare: {
    label: 'certificates closed',
    definition: 'Requests for certificates that were settled or answered within H days ÷ such requests.',
    estimator: 'Of the requests that surfaced in the window; an answer counts as closed.',
  },
};
