import type { OutcomeTexts } from '../../outcomeText.ts';

const H = 'H = the follow-up of the run, 90 days by default';

/** English texts of outcomes: how residents fare. */
export const residentsOutcomes: OutcomeTexts = {
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
  resolutionGini: {
    label: 'inequality (Gini)',
    definition: 'Gini index of the resolution rate over communities: 0 where all are served alike.',
    estimator: 'Over communities with a case in the window, weighted by their cases.',
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
  residentKmPerCase: {
    label: 'residents’ km per case',
    definition:
      'Kilometres a resident travels for one case to the township and the county, there and back; the own community’s desk is next door.',
    estimator: 'Of the cases that surfaced in the window, up to the end of the run ÷ their number.',
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
};
