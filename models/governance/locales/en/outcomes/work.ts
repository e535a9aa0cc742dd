import type { OutcomeTexts } from '../../outcomeText.ts';

const busy =
  'Hours worked on cases in the window ÷ hours the group has for cases after reporting, patrol, outreach and training.';
const perThousand = 'Sum over the window ÷ residents simulated × 1000 ÷ years of the window.';

/** English texts of outcomes: what officials do, and what it takes of them. */
export const workOutcomes: OutcomeTexts = {
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
  falseAlarms: {
    label: 'false alarms',
    definition: 'Early-warning alerts whose check found no grievance, per 1000 residents and year.',
    estimator: perThousand,
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
  disputesMediatedPer10k: {
    label: 'disputes mediated',
    definition: 'Disputes that surfaced and that somebody attempted to settle, per 10 000 residents and year.',
    estimator: 'Disputes that surfaced in the window ÷ residents × 10 000 ÷ years of the window.',
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
};
