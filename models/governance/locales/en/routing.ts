import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const routingWords = {
  entryAtCommunity: { label: 'entry at communities', note: 'Share of cases that arrive at a community first.' },
  entryAtCounty: {
    label: 'entry at the county',
    note: 'Share of cases that arrive at the county first; the rest arrive at townships.',
  },
  intakeHours: { label: 'intake hours', note: 'Staff hours to receive a case.' },
  noteHours: {
    label: 'hours of a note',
    note: 'Hours to note a case that still waits when half its days to accept are over, and to say so.',
  },
  entryHours: { label: 'data entry hours', note: 'Staff hours to enter a case into the system.' },
  screeningHours: { label: 'screening hours', note: 'Community hours to look at a case before it is entered.' },
  misroutePerHop: {
    label: 'misrouting',
    note: 'Probability that a hop goes to a wrong department again where duties overlap or are missing.',
  },
  hopHours: { label: 'hours a hop', note: 'Staff hours each hop takes.' },
  hopDays: { label: 'days a hop', note: 'Days each hop delays the case.' },
  shirking: { label: 'shirking', note: 'How much hard and blame-laden cases are passed on.' },
  passUpDays: { label: 'days to pass up', note: 'Days a case takes from one level to the next above.' },
  authorityUnclear: {
    label: 'unclear authority',
    note: 'Probability that a level without authority tries all the same because the lists are unclear; hours are spent and the case still goes up.',
  },
  disputeOpenShare: {
    label: 'open disputes',
    note: 'Share of disputes that anyone may mediate, without a special authority.',
  },
  requestOpenShare: {
    label: 'open requests',
    note: 'Share of requests that any level may handle, without a special authority.',
  },
  hazardOpenShare: {
    label: 'open hazards',
    note: 'Share of hazards that any level may remove, without enforcement power.',
  },
  postedAuthority: {
    label: 'authority of posted officers',
    note: 'Share of the county authority that officers posted to a township can use there.',
  },
  petitionDeskShare: {
    label: 'staff who receive petitions',
    note: 'Share of the centre’s people who receive petitions; the others stay in their departments until there is a one-stop hall.',
  },
  rotatingPresence: {
    label: 'presence when rotating',
    note: 'Share of the time that rotating officers are in the hall; all of it when permanent, none when on call.',
  },
  hallStaffShare: {
    label: 'officers in the hall',
    note: 'Share of department officers who keep the windows of a centre that takes in every department.',
  },
  protocolClarity: {
    label: 'clarity by protocol',
    note: 'Share of misrouting of regular types that complete protocols would end.',
  },
  leadAgainstShirking: {
    label: 'lead against shirking',
    note: 'Share of shirking that ends where a lead official convenes panels.',
  },
  rotationDays: {
    label: 'turn of rotation',
    note: 'Days of a turn where officers rotate; cases wait half of it on average.',
  },
  onCallDays: { label: 'wait on call', note: 'Days to wait where officers come on call.' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
