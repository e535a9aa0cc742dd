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
    note: 'Days a month of stalls and home visits in each community: claims come while they are slight, at a cost in hours and funds.',
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
    note: 'Of the matters that need a delegated power, the share a township may close; without it a case goes up, at times after hours spent in vain.',
  },
  authorityCommunity: {
    label: 'community authority',
    note: 'Of the matters that need a delegated power, the share a community may close, never above the township; what needs no power anyone may settle.',
  },
  oneStopShare: {
    label: 'one-stop share',
    note: 'Share of departments integrated in the county centre: no hops between them, but a queue at the centre itself.',
  },
  stationing: {
    label: 'stationing',
    note: 'How departments staff the centre: permanent officers keep windows and are missing in their departments; rotating and on call spare them and cost waiting.',
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
    note: 'Deadline from acceptance to first handling, and the day a lead calls a panel by; breaches are recorded.',
  },
  replyDays: {
    label: 'days to reply',
    note: 'Deadline from acceptance to an answer; an explanation may be given then, and an answer is never counted as a settlement.',
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
  unfundedDuties: {
    label: 'duties pushed down',
    note: 'How far county departments push duties down without authority or money: their hours are saved, those below work without power and report more.',
  },
  dutyAccessControl: {
    label: 'duty access control',
    note: 'How strictly duties are vetted before they may be passed down: unsuitable ones stay with the county, which spends hours on them and on the vetting.',
  },
  authorityReturn: {
    label: 'authority given back',
    note: 'How readily powers that townships cannot use well go back to the county: fewer futile attempts, fewer matters closed below, hours for the review.',
  },
  differentiation: {
    label: 'differentiation',
    note: 'How far hands follow the condition of the community: strong ones are released with more power and fewer staff, weak ones are front-loaded; the total is the same, and classing them costs hours.',
  },
  firstReceiver: {
    label: 'first receiver',
    note: 'Whether whoever receives a case first follows it to the end: less shirking, at the cost of the first desk’s hours.',
  },
  unifiedWindow: {
    label: 'unified window',
    note: 'Whether one all-round window takes everything and passes papers on inside: residents come once, clerks spend the transfer hours and are slower at special matters.',
  },
  unifiedEnforcement: {
    label: 'unified enforcement',
    note: 'Whether each township has one enforcement team that deals with hazards on the spot: no several departments; made of those whose work it takes over, and roads take time.',
  },
  commandCentre: {
    label: 'command centre',
    note: 'Whether a township centre dispatches all cases: fewer wrong desks and quicker transfers, for seats, money and one more step a case.',
  },
  partyLedCoordination: {
    label: 'Party-led coordination',
    note: 'How far Party-building bridges the lines: less shirking and readier agreement, for meeting hours, with less gained the more there is of it.',
  },
  volunteerHours: {
    label: 'volunteers',
    note: 'Volunteer hours a week per thousand residents; they grow with autonomy and limit settling among neighbours, and organising them takes community hours.',
  },
  elderHours: {
    label: 'elders',
    note: 'Hours a week of respected elders per thousand residents: worth more where norms are strong, and paid an allowance.',
  },
  industryCommitteeHours: {
    label: 'industry committees',
    note: 'Hours a week of professional mediation committees per thousand residents: skilled in their own types of case only, and paid for.',
  },
  socialOrganisationHours: {
    label: 'social organisations',
    note: 'Hours a week bought from social organisations per thousand residents: they take requests and family matters, for money and supervision.',
  },
  propertyServiceHours: {
    label: 'property services',
    note: 'Hours a week of property companies per thousand residents where all fees are paid; fees follow income, so poor estates go without.',
  },
  expertHours: {
    label: 'experts',
    note: 'Hours a week of experts per thousand residents: high skill, few hours, and without funding they leave.',
  },
  expertFunding: {
    label: 'expert funding',
    note: 'Share of the experts’ cost that the budget bears; at 0 they work for their cause and drift away.',
  },
  dataSharing: {
    label: 'data sharing',
    note: 'How far departments share data: less searching and quicker transfers, for a platform’s money and for context that forms leave out.',
  },
  terminals: {
    label: 'separate terminals',
    note: 'Number of terminals that do not talk to each other: each makes every entry longer and costs upkeep.',
  },
  rankingPressure: {
    label: 'ranking pressure',
    note: 'Pressure of ranking by resolution: more effort, with falling returns, more superficial closing and unregistered cases, with rising ones, more reports and turnover.',
  },
  massRatingWeight: {
    label: 'mass rating weight',
    note: 'Weight of anonymous residents’ ratings: less gaming, hours for polling, and a bias to those who threaten.',
  },
  audit: {
    label: 'audit',
    note: 'Share of reported closings that are checked: superficial ones go back, and each check takes county hours.',
  },
  cooperationAppraisal: {
    label: 'cooperation appraisal',
    note: 'How far cooperation counts in departments’ appraisal: less shirking between lines, for hours of appraisal and reports.',
  },
};
