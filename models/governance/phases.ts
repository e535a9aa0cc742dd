/** What a case is at a station for. */
export const RECEPTION = 0;
export const WRONG_DESK = 1;
export const PASS_UP = 2;
export const ATTEMPT = 3;
export const PETITION = 4;
/** Wrongly held back by a community that screens: in no queue. */
export const HELD = 5;
/** Part of a collective case that another member stands for: in no queue of its own. */
export const JOINED = 6;
