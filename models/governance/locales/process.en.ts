import type { StateKey } from '../process/states.ts';
import type { TransitionKey } from '../process/transitions.ts';

export interface ProcessWords {
  readonly label: string;
  readonly note: string;
}

/** What a reader sees of the states of a grievance and the ways between them. */
export interface ProcessTexts {
  readonly states: Readonly<Record<StateKey, ProcessWords>>;
  readonly transitions: Readonly<Record<TransitionKey, ProcessWords>>;
}

/** English words of the process. */
export const processEn: ProcessTexts = {
  states: {
    latent: {
      label: 'latent',
      note: 'Known to nobody but those concerned. Severity grows; fading, neighbours, a claim, a patrol, outreach and an alert compete for it.',
    },
    surfaced: {
      label: 'surfaces',
      note: 'Becomes a case and gets its level of entry. Passed through at once.',
    },
    joined: {
      label: 'joined a case',
      note: 'Part of a collective case that another household’s case stands for; in no queue of its own.',
    },
    held: {
      label: 'held back',
      note: 'Wrongly kept by a community that screens, until its screening days are over; in no queue.',
    },
    arrived: {
      label: 'comes to a level',
      note: 'At a community, a township or the county: wrong desks are drawn, and whether it is tried here. Passed through at once.',
    },
    reception: {
      label: 'one-stop reception',
      note: 'In the queue of the county’s one-stop hall, or waiting there for the officer it needs.',
    },
    wrongDesk: {
      label: 'at a wrong desk',
      note: 'Waits at a department that is not responsible, and is then on its way to the next desk.',
    },
    passUp: {
      label: 'to be passed up',
      note: 'At a desk that may not close it: waits for the papers to be passed on, and is then on its way to the next level.',
    },
    attempt: {
      label: 'handling',
      note: 'Waits for, or is in, an attempt by a desk, by one desk after another, by a panel or by a partner.',
    },
    replying: {
      label: 'awaits explanation',
      note: 'Nothing more can be done for it; it waits for its explanation to be given.',
    },
    faded: { label: 'faded', note: 'Passed by itself before anybody heard of it.' },
    neighbours: {
      label: 'among neighbours',
      note: 'Settled among neighbours, by volunteers or elders; no official hour.',
    },
    settled: { label: 'settled', note: 'An attempt by someone who may close it succeeded.' },
    replied: { label: 'answered only', note: 'Explained or closed on paper, not settled.' },
    lapsed: { label: 'lapsed', note: 'Withdrawn or dropped by those concerned.' },
    escalated: { label: 'escalated', note: 'Went over heads: to a petition, collective action or court.' },
    petition: {
      label: 'petition heard',
      note: 'Takes the time of the county’s petition desk, though it is no longer a case to be settled.',
    },
  },
  transitions: {
    fade: { label: 'fades', note: 'Slight grievances fade at a rate that falls as severity grows.' },
    settleAmongNeighbours: {
      label: 'neighbours',
      note: 'Neighbours settle it: faster where the community runs its own affairs, as far as volunteers and elders have hours.',
    },
    surface: {
      label: 'claim, patrol, outreach, alert',
      note: 'A resident claims it or goes over heads, or officials find it; what recurs or is petitioned about again surfaces when that falls due.',
    },
    join: {
      label: 'same cluster',
      note: 'A household that caught the quarrel from another joins the open case of the cluster.',
    },
    holdBack: {
      label: 'held back',
      note: 'A community that screens keeps a case that it may not close, the harder the more likely.',
    },
    enter: { label: 'comes in', note: 'At the level residents choose, or that the policy sends it to.' },
    letGo: {
      label: 'days over',
      note: 'The screening days are over and the case goes up; those concerned have been slighted.',
    },
    receive: {
      label: 'hall',
      note: 'At the county, where there is a one-stop hall, every case is received there first.',
    },
    misroute: {
      label: 'misrouted',
      note: 'Unclear duties and shirking send it to a department that is not responsible.',
    },
    lackAuthority: { label: 'no authority', note: 'The level may not close it and knows that it may not.' },
    comeToDesk: {
      label: 'right desk',
      note: 'To the responsible desk, to a panel where several parties are concerned, or to a partner.',
    },
    sendToDesk: {
      label: 'officer',
      note: 'Officers in the hall take it at once, others come when they come; departments outside may still be the wrong ones.',
    },
    passOn: {
      label: 'passed on',
      note: 'The wrong desk is done with it: one more visit and a delay, then the next desk.',
    },
    passUp: { label: 'passed up', note: 'The papers go to the next level, after the days that takes.' },
    tryAgain: {
      label: 'tried again',
      note: 'After a failure there is another attempt at the same level, or another takes over from a partner who has gone.',
    },
    failHere: {
      label: 'failed, or may not close: up',
      note: 'Attempts of this level are used up, or it had tried without authority, or its screening days were over.',
    },
    giveUp: { label: 'no further attempt', note: 'The county has used up its attempts and owes an explanation.' },
    settle: {
      label: 'succeeds',
      note: 'The attempt succeeds with a chance of skill, severity, closeness, cohesion and agreement of the parties.',
    },
    closeUnsettled: {
      label: 'closed unsettled',
      note: 'Closed on paper under pressure, or the explanation has been given before.',
    },
    reply: { label: 'explained', note: 'The explanation has been given, and the case ends as answered.' },
    lapse: { label: 'gives up', note: 'While it waits, those concerned give up at a constant rate.' },
    escalate: {
      label: 'patience ends',
      note: 'While it waits, strain grows with days, wrong desks and slights, less where ties are close.',
    },
    endTogether: {
      label: 'ends as the case it joined',
      note: 'What ends a collective case ends it for everyone it stands for.',
    },
    petition: { label: 'petition desk', note: 'Who goes over heads is heard at the county.' },
    recur: { label: 'recurs', note: 'A settlement that does not hold: a new grievance of the same household.' },
    petitionAgain: { label: 'petitions again', note: 'Whom the ending left dissatisfied petitions again.' },
    spread: {
      label: 'spreads',
      note: 'While it is severe and unsettled it spreads to a tied household, which gets a grievance of its own.',
    },
  },
};
