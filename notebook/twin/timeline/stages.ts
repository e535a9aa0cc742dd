/**
 * How a grievance stands at a moment, by code. The first six are stretches of its life; the others are how it ended, from then on. `HELD` is with somebody, or with nobody
 * yet, and in no queue.
 */
export const stages = [
  'latent',
  'held',
  'waiting',
  'service',
  'meeting',
  'travelling',
  'settled',
  'neighbours',
  'replied',
  'lapsed',
  'escalated',
  'faded',
] as const;

export type Stage = (typeof stages)[number];

export const LATENT_STAGE = 0;
export const HELD = 1;
export const WAITING = 2;
export const SERVICE = 3;
export const MEETING = 4;
export const TRAVELLING = 5;
/** The first stage that is an end. */
export const SETTLED_STAGE = 6;
export const NEIGHBOURS_STAGE = 7;
export const REPLIED_STAGE = 8;
export const LAPSED_STAGE = 9;
export const ESCALATED_STAGE = 10;
export const FADED_STAGE = 11;

/** Whether somebody knows of it and it has not ended. */
export const isOpenStage = (stage: number): boolean => stage >= HELD && stage <= TRAVELLING;
export const isEndStage = (stage: number): boolean => stage >= SETTLED_STAGE;
