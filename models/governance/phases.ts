/** A case has just come in, or just come to a level: passed through at once. Born columns are 0, hence the first. */
export const SURFACED = 0;
export const ARRIVED = 8;
/** What a case is at a station for. */
export const RECEPTION = 9;
export const WRONG_DESK = 1;
export const PASS_UP = 2;
export const ATTEMPT = 3;
export const PETITION = 4;
/** Wrongly held back by a community that screens: in no queue. */
export const HELD = 5;
/** Part of a collective case that another member stands for: in no queue of its own. */
export const JOINED = 6;
/** Nothing more can be done for it; it waits for its explanation to be given. */
export const REPLYING = 7;

/** What became of a note that a case has come in: none, asked of a clerk, or given, which is how the case was taken up. */
export const NOTE_ASKED = 1;
export const NOTE_GIVEN = 2;
