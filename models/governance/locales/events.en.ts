import type { CauseName, EventName } from '../eventLog.ts';

/** What a reader calls the events of a case's path and their causes. */
export interface EventTexts {
  readonly events: Readonly<Record<EventName, string>>;
  readonly causes: Readonly<Record<CauseName, string>>;
}

/** English words of the event log. */
export const eventsEn: EventTexts = {
  events: {
    faded: 'faded',
    settledAmongNeighbours: 'settled among neighbours',
    surfaced: 'surfaced',
    received: 'received',
    passedOn: 'passed on',
    passedUp: 'passed up',
    attempted: 'attempted',
    convened: 'panel convened',
    explained: 'explained',
    settled: 'settled',
    replied: 'answered, not settled',
    lapsed: 'lapsed',
    escalated: 'escalated',
    joined: 'joined a collective case',
    queued: 'put in a queue',
    begun: 'work begun',
    panelAsked: 'panel asked for',
    referred: 'officer sent for',
  },
  causes: {
    none: 'none',
    fade: 'faded',
    neighbours: 'neighbours',
    claim: 'claimed by a resident',
    overHeads: 'went over heads',
    patrol: 'patrol',
    outreach: 'outreach',
    alert: 'early warning',
    misrouted: 'misrouted',
    noAuthority: 'no authority',
    failed: 'attempt failed',
    succeeded: 'attempt succeeded',
    superficial: 'closed on paper',
    heldBack: 'wrongly held back',
    recurrence: 'came back',
    repeatPetition: 'petitioned again',
  },
};
