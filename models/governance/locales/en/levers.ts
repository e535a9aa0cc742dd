import type { LeverKey } from '../../parameters/levers.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const leversEn: Readonly<Record<LeverKey, ParameterWords>> = {
  patrolHoursShare: {
    label: 'patrol share of hours',
    note: 'Share of frontline hours spent on visits that look for problems; more is found early, fewer hours are left to settle it.',
  },
  patrolTargeting: {
    label: 'patrol targeting',
    note: 'Share of visits that follow the risk score; 0 visits at random, 1 only the listed households, as good as the score is.',
  },
  earlyWarning: {
    label: 'early warning',
    note: 'Whether a score raises alerts on latent grievances; each alert costs hours to verify, and at a low base rate most are false.',
  },
  earlyWarningThreshold: {
    label: 'warning threshold',
    note: 'Specificity of the alerts: higher means fewer false alarms and more misses.',
  },
  outreachDaysPerMonth: {
    label: 'outreach days',
    note: 'Days a month of stalls and home visits in each community: claims come while they are slight and autonomy is supported, at a cost in hours and funds.',
  },
  resourceForward: {
    label: 'resources forward',
    note: 'Share of county officers posted to townships: fewer cases travel up, fewer hands stay at the county.',
  },
  mechanismForward: {
    label: 'mechanisms forward',
    note: 'Share of frequent matters with a protocol made beforehand: common cases take less time, unusual ones may fail by it.',
  },
  staffShareCounty: {
    label: 'staff at the county',
    note: 'Share of all staff hours at the county; the three levels sum to 1 and the total is the same under every policy.',
  },
  staffShareTownship: {
    label: 'staff at townships',
    note: 'Share of all staff hours at townships; the three levels sum to 1 and the total is the same under every policy.',
  },
  staffShareCommunity: {
    label: 'staff at communities',
    note: 'Share of all staff hours at communities; the three levels sum to 1 and the total is the same under every policy.',
  },
  fundsFollowDuties: {
    label: 'funds follow duties',
    note: 'Share of the funds that moves down with devolved duties; duties without funds cannot be carried out.',
  },
  skillsFollowDuties: {
    label: 'skills follow duties',
    note: 'How far expertise moves down with duties, through training and posting that cost hours and funds.',
  },
  authorityTownship: {
    label: 'township authority',
    note: 'Share of matters a township may close; without authority the hours are spent and the case still goes up.',
  },
  authorityCommunity: {
    label: 'community authority',
    note: 'Share of matters a community may close, never above the township; without it good will settles nothing.',
  },
  oneStopShare: {
    label: 'one-stop share',
    note: 'Share of departments integrated in the county centre: no hops between them, but a queue at the centre itself.',
  },
  stationing: {
    label: 'stationing',
    note: 'How departments staff the centre: permanent is quickest and sometimes idle; rotating and on call save staff and cost waiting.',
  },
  jointPanel: {
    label: 'joint panel',
    note: 'Whether matters of several departments are handled together: quicker for many departments, mere meeting cost for one.',
  },
  leadConvening: {
    label: 'lead convening',
    note: 'Whether a lead official summons the panel by a deadline and decides: no waiting for all, no veto, hours taken from the departments.',
  },
  acceptDays: {
    label: 'days to accept',
    note: 'Deadline from claim to acceptance; breaches are recorded.',
  },
  studyDays: {
    label: 'days to study',
    note: 'Deadline from claim to the meeting of the departments concerned; breaches are recorded.',
  },
  replyDays: {
    label: 'days to reply',
    note: 'Deadline from claim to an answer; an explanation may be given then, and an answer is never counted as a settlement.',
  },
  townshipOffices: {
    label: 'offices per township',
    note: 'Separate offices within a township: fewer mean fewer internal hops and pooled hands, more mean finer specialisation.',
  },
  screening: {
    label: 'screening',
    note: 'Whether the community tries first, before a case is entered: local cases never travel, hard ones may be held back.',
  },
  screeningDays: {
    label: 'screening days',
    note: 'The longest the community may try before it passes a case up; too long delays what had to go up.',
  },
};
