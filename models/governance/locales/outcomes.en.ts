import type { OutcomeTexts } from './outcomeText.ts';

const H = 'H = the follow-up of the run, 90 days by default';
const perThousand = 'Sum over the window ÷ residents simulated × 1000 ÷ years of the window.';
const followed = 'A case that is open H days after it surfaced counts as not settled; no case is dropped.';
const busy =
  'Hours worked on cases in the window ÷ hours the group has for cases after reporting, patrol, outreach and training.';

const account = (label: string, what: string) => ({
  label,
  definition: `Staff hours spent on ${what}, per 1000 residents and year. Every staff hour stands in exactly one account.`,
  estimator: perThousand,
});

const ending = (label: string, what: string) => ({
  label,
  definition: `Of 1000 grievances born in the window, those that ${what}.`,
  estimator: `State of each grievance H days after its birth (${H}); the seven endings add up to 1000.`,
});

/** English texts of every outcome. */
export const outcomesEn: OutcomeTexts = {
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
  coordinationHoursPerSettled: {
    label: 'coord. hours/settled',
    definition:
      'Staff hours of transfer, search, meetings, data entry and the reporting that cases cause, for each settlement.',
    estimator: 'Hours of these accounts in the window ÷ settlements in the window. Undefined without a settlement.',
  },
  coordinationYuanPerSettled: {
    label: 'coord. cost/settled',
    definition: 'Wage cost of the coordination hours, for each settlement.',
    estimator: 'Coordination hours × wage of an hour (yuan of an FTE-year ÷ its hours) ÷ settlements in the window.',
  },
  escalationRate: {
    label: 'escalated',
    definition: `Cases that went over heads, to collective petition or to court within H days ÷ cases that surfaced in the window; ${H}.`,
    estimator: 'Each case is followed for H days; a case counts once.',
  },
  latentHarm: {
    label: 'latent harm',
    definition:
      'Severity (0 to 1) that residents live with, summed over all unresolved grievances, surfaced or not, and over the days of the window, per 1000 residents.',
    estimator:
      'Integral of severity over time within the window, until settled or faded ÷ residents × 1000. What ended without settlement weighs on until it would have faded.',
  },
  visitsPerCase: {
    label: 'visits per case',
    definition: 'Trips a resident makes to offices for one case.',
    estimator: 'Visits, up to the end of the run, of the cases that surfaced in the window ÷ their number.',
  },
  falseAlarms: {
    label: 'false alarms',
    definition: 'Early-warning alerts whose check found no grievance, per 1000 residents and year.',
    estimator: perThousand,
  },
  resolutionGini: {
    label: 'inequality (Gini)',
    definition: 'Gini index of the resolution rate over communities: 0 where all are served alike.',
    estimator: 'Over communities with a case in the window, weighted by their cases.',
  },
  utilisation: {
    label: 'utilisation, all',
    definition: 'How busy the staff who handle cases are.',
    estimator: busy,
  },
  utilisationMax: {
    label: 'utilisation, busiest',
    definition: 'Utilisation of the busiest of community, township, county and centre.',
    estimator: 'The largest of the four values of each run.',
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
  waitingDaysPerCase: {
    label: 'days open per case',
    definition: 'Days from surfacing until a case ends in any way, at most H.',
    estimator: 'Mean over cases that surfaced in the window; cases still open count H days.',
  },
  hopsPerCase: {
    label: 'hops per case',
    definition: 'Times a case is passed on to another department before a responsible one takes it.',
    estimator: 'Mean over cases that surfaced in the window.',
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
  disputesMediatedPer10k: {
    label: 'disputes mediated',
    definition: 'Disputes that surfaced and that somebody attempted to settle, per 10 000 residents and year.',
    estimator: 'Disputes that surfaced in the window ÷ residents × 10 000 ÷ years of the window.',
  },
  medianRequestDays: {
    label: 'median time of requests',
    definition:
      'Days from surfacing to settlement by which half of the requests are settled; without a value if fewer than half are. Approvals are like requests, not like disputes.',
    estimator: 'Median of the cumulative incidence of requests that surfaced in the window.',
  },
  casesPer10k: {
    label: 'cases that surfaced',
    definition: 'Cases that surfaced, per 10 000 residents and year. More can mean more trust as well as more trouble.',
    estimator: 'Cases in the window ÷ residents × 10 000 ÷ years of the window.',
  },
  disputesFoundByPatrolShare: {
    label: 'disputes found',
    definition: 'Of the disputes that surfaced, the share found by patrol or early warning.',
    estimator: 'Over cases that surfaced in the window.',
  },
  hazardsFoundByPatrolShare: {
    label: 'hazards found',
    definition: 'Of the hazards that surfaced, the share found by patrol or early warning.',
    estimator: 'Over cases that surfaced in the window.',
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
  acceptedOnTimeShare: {
    label: 'accepted on time',
    definition: 'Cases accepted within the deadline for acceptance ÷ cases.',
    estimator: 'Over cases that surfaced in the window; a case never accepted is late.',
  },
  studiedOnTimeShare: {
    label: 'studied on time',
    definition: 'Cases first handled within the deadline for study after their acceptance ÷ cases.',
    estimator: 'Over cases that surfaced in the window; a case never handled is late.',
  },
  repliedOnTimeShare: {
    label: 'answered on time',
    definition:
      'Cases settled, answered or explained within the deadline for the reply after their acceptance ÷ cases.',
    estimator: 'Over cases that surfaced in the window; a case never answered is late.',
  },
  resolutionTheil: {
    label: 'inequality (Theil)',
    definition: 'Theil index of the resolution rate over communities: 0 where all are served alike.',
    estimator: 'Over communities with a case in the window, weighted by their cases.',
  },
  satisfaction: {
    label: 'satisfaction',
    definition:
      'True satisfaction of residents with disputes and requests that have ended (0 to 1): by outcome, waiting, visits and explanation.',
    estimator: 'Mean over disputes and requests that surfaced in the window and ended within H days.',
  },
  reportedSatisfaction: {
    label: 'satisfaction as reported',
    definition:
      'Satisfaction as the appraisal has it: true where ratings are anonymous; elsewhere the dissatisfied are talked round as often as cases are closed on paper.',
    estimator: 'Mean over the same cases as satisfaction.',
  },
  trust: {
    label: 'trust in the administration',
    definition: 'Mean trust of all households (0 to 1); bad experience weighs more than good, and is heard of.',
    estimator: 'At the end of the window.',
  },
  repeatRate: {
    label: 'repeat rate',
    definition: 'Cases that came back after a settlement or were petitioned about again ÷ cases that surfaced.',
    estimator: 'All cases that surfaced in the window.',
  },
  causedShare: {
    label: 'caused by others',
    definition: 'Cases that other grievances caused (recurrence, repeat petition, contagion) ÷ cases that surfaced.',
    estimator: 'All cases that surfaced in the window.',
  },
  collectivePer10k: {
    label: 'collective cases',
    definition: 'Cases that two or more households stand behind, per 10 000 residents and year.',
    estimator: 'Leading cases that surfaced in the window.',
  },
  partnerHours: {
    label: 'hours of partners',
    definition:
      'Hours per 1 000 residents and year that property companies, social organisations, committees and experts spend on cases; no part of staff hours.',
    estimator: 'Sum over the window.',
  },
  expertPresence: {
    label: 'experts still there',
    definition: 'Share of the experts who came that are still there; 0 where there are none.',
    estimator: 'At the end of the window.',
  },
  feePaidShare: {
    label: 'fees paid',
    definition: 'Share of households that pay their property fees; 0 without property services.',
    estimator: 'At the end of the window, communities weighted by residents.',
  },
  residentFees: {
    label: 'residents’ fees',
    definition: 'What households pay for the hours that property companies give to cases, per 1000 residents and year.',
    estimator: 'Hours of the companies × share of fees paid at the end of the window × price of an hour.',
  },
  incomeGap: {
    label: 'gap between rich and poor',
    definition:
      'Share of cases settled in the communities of the third of residents with the highest incomes − that of the lowest third.',
    estimator: 'All cases that surfaced in the window.',
  },
  strengthGap: {
    label: 'gap between strong and weak',
    definition:
      'Share of cases settled in the communities of the third of residents with the best conditions (mean of autonomy, resources, cohesion, norms) − that of the worst third.',
    estimator: 'All cases that surfaced in the window.',
  },
  autonomyMean: {
    label: 'community autonomy',
    definition: 'Ability of communities to settle matters themselves, 0 to 1.',
    estimator: 'Mean over communities at the end of the window, weighted by residents.',
  },
  coordinationHours: {
    label: 'coordination hours',
    definition:
      'Staff hours of transfer, search, meetings, data entry and the reporting that cases cause, per 1000 residents and year.',
    estimator: perThousand,
  },
  coordinationYuan: {
    label: 'coord. cost',
    definition: 'Wage cost of the coordination hours, per 1000 residents and year.',
    estimator: 'Coordination hours × wage of an hour.',
  },
  coordinationHoursPerCase: {
    label: 'coord. hours/case',
    definition: 'Coordination hours for each case that surfaced.',
    estimator: 'Coordination hours in the window ÷ cases that surfaced in it.',
  },
  coordinationYuanPerCase: {
    label: 'coord. cost/case',
    definition: 'Wage cost of the coordination hours, for each case that surfaced.',
    estimator: 'Coordination hours × wage of an hour ÷ cases that surfaced in the window.',
  },
  residentKmPerCase: {
    label: 'residents’ km per case',
    definition:
      'Kilometres a resident travels for one case to the township and the county, there and back; the own community’s desk is next door.',
    estimator: 'Of the cases that surfaced in the window, up to the end of the run ÷ their number.',
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
  escalatedWaitingShare: {
    label: 'escalated while waiting',
    definition: 'Cases that escalated while they waited ÷ cases.',
    estimator: 'Of the cases that surfaced in the window, within H days; a part of the escalation rate.',
  },
  overHeadsShare: {
    label: 'came over heads',
    definition: 'Cases that came in over the heads of those below ÷ cases.',
    estimator: 'Of the cases that surfaced in the window; a part of the escalation rate.',
  },
  repeatPetitionShare: {
    label: 'repeat petitions',
    definition: 'Cases petitioned about again after an ending without settlement ÷ cases.',
    estimator: 'Of the cases that surfaced in the window; a part of the escalation rate.',
  },
  jointShare: {
    label: 'dealt with by panels',
    definition: 'Cases that a joint panel dealt with ÷ cases.',
    estimator:
      'Of the cases that surfaced in the window, up to the end of the run; who joined another case is not counted again.',
  },
  petitionIntakeShare: {
    label: 'petitions at the centre',
    definition: 'Petitions received ÷ all that the centre received: petitions, and cases in the one-stop hall.',
    estimator: 'Received in the window; 1 where there is no hall.',
  },
  itemsPerDay: {
    label: 'items a day',
    definition: 'Cases that surface in the whole county in a day.',
    estimator: 'Cases of the window ÷ its days, scaled to the county by residents.',
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
  fundedAttemptsShare: {
    label: 'attempts funded',
    definition: 'Share of attempts that money sufficed for.',
    estimator: 'Mean over the attempts concluded in the window, by the level’s share.',
  },
  'utilisation.community': {
    label: 'utilisation, community',
    definition: 'How busy the staff of communities are: cadres, grid workers, mediators.',
    estimator: busy,
  },
  'utilisation.township': {
    label: 'utilisation, township',
    definition: 'How busy the desks of townships are.',
    estimator: busy,
  },
  'utilisation.county': {
    label: 'utilisation, county',
    definition: 'How busy the desks of county departments are.',
    estimator: busy,
  },
  'utilisation.centre': {
    label: 'utilisation, centre',
    definition: 'How busy the clerks and mediators of the one-stop centre are.',
    estimator: busy,
  },
  overloadedStationsShare: {
    label: 'overloaded stations',
    definition: 'Share of stations busy more than 98 % of their hours: their waiting times have no steady state.',
    estimator: 'Over stations with staff, in the window.',
  },
  'hours.patrol': account('hours: patrol', 'visits that look for grievances'),
  'hours.verification': account('hours: verification', 'checking early-warning alerts and auditing closings'),
  'hours.outreach': account('hours: outreach', 'service days held in communities'),
  'hours.intake': account('hours: intake', 'receiving cases and petitions'),
  'hours.screening': account('hours: screening', 'sorting cases before they enter the system'),
  'hours.transfer': account('hours: transfer', 'passing cases on'),
  'hours.search': account('hours: search', 'finding the responsible department'),
  'hours.mediation': account('hours: handling', 'mediation and handling proper'),
  'hours.meeting': account(
    'hours: meetings',
    'joint panels, agreement between departments, waiting for panels, and Party meetings',
  ),
  'hours.travel': account('hours: travel', 'travel to residents'),
  'hours.dataEntry': account('hours: data entry', 'forms and entry of cases into systems'),
  'hours.reporting': account(
    'hours: reporting',
    'reports, forms, training, duties pushed down, accounting, reviews and appraisals, organising those who are not staff, and words to residents about their cases',
  ),
  'hours.idle': account('hours: idle', 'waiting for work'),
  'endings.faded': ending('ended: faded', 'faded away'),
  'endings.neighbours': ending('ended: neighbours', 'were settled among neighbours'),
  'endings.settled': ending('ended: settled', 'were settled by officials'),
  'endings.replied': ending('ended: answered only', 'were answered with an explanation, not settled'),
  'endings.lapsed': ending('ended: lapsed', 'were withdrawn or lapsed'),
  'endings.escalated': ending('ended: escalated', 'escalated to petition, collective action or court'),
  'endings.open': ending('not ended', 'were still open'),
};
