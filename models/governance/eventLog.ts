/** What a row of the event log can say, by code. Labels are in `locales/`. */
export const eventNames = [
  'faded',
  'settledAmongNeighbours',
  'surfaced',
  'received',
  'passedOn',
  'passedUp',
  'attempted',
  'convened',
  'explained',
  'settled',
  'replied',
  'lapsed',
  'escalated',
  'joined',
  'queued',
  'begun',
  'panelAsked',
  'referred',
] as const;

export type EventName = (typeof eventNames)[number];

export const eventCode = Object.fromEntries(eventNames.map((name, i) => [name, i])) as Record<EventName, number>;

/** Why something happened, by code: how a grievance ended its latent life, or how an attempt went. */
export const causeNames = [
  'none',
  'fade',
  'neighbours',
  'claim',
  'overHeads',
  'patrol',
  'outreach',
  'alert',
  'misrouted',
  'noAuthority',
  'failed',
  'succeeded',
  'superficial',
  'heldBack',
  'recurrence',
  'repeatPetition',
] as const;

export type CauseName = (typeof causeNames)[number];

export const causeCode = Object.fromEntries(causeNames.map((name, i) => [name, i])) as Record<CauseName, number>;
