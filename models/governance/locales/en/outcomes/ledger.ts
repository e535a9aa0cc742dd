import type { OutcomeTexts } from '../../outcomeText.ts';

const H = 'H = the follow-up of the run, 90 days by default';
const perThousand = 'Sum over the window ÷ residents simulated × 1000 ÷ years of the window.';
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

/** English texts of outcomes: the hours ledger and the endings. */
export const ledgerOutcomes: OutcomeTexts = {
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
