import { nClasses } from '../../../models/governance/caseClasses.ts';

/** Where each stock and each tally of the dynamics stands in its state. Stocks of a class and level stand by class, then level. */
let next = 0;
const room = (size: number): number => {
  next += size;
  return next - size;
};

/** Latent grievances by group, and the sum of their severities. */
export const LATENT = room(4);
export const LATENT_SEVERITY = room(4);
/** Open cases by class and level. */
export const OPEN = room(3 * nClasses);
/** Settlements that will not hold, by class and the level they come back to; and people who will petition again, by class. */
export const RETURNING = room(3 * nClasses);
export const PETITIONING = room(nClasses);
/** What ended unsettled and still weighs, by class; and the sum of severities of this and of open cases. */
export const WEIGHING = room(nClasses);
export const SURFACED_SEVERITY = room(nClasses);
/** Trust by own experience and by hearsay, experience that is told of, and community autonomy: means. */
export const TRUST_OWN = room(1);
export const TRUST_HEARD = room(1);
export const EXPERIENCE = room(1);
export const AUTONOMY = room(1);

/** Share of attempts that money suffices for, by level. */
export const FUNDED = room(3);

/** Tallies, which only grow. Visits that end, how many of them with a settlement or an answer, cases that come in and days open, by class and level. */
export const VISITED = room(3 * nClasses);
export const SETTLED = room(3 * nClasses);
export const REPLIED = room(3 * nClasses);
export const ENTERED = room(3 * nClasses);
export const OPEN_DAYS = room(3 * nClasses);
/** Cases that go up from a community that screens before anybody has begun with them, by class. */
export const UNATTENDED = room(nClasses);
/** By class. */
export const BORN = room(nClasses);
export const LAPSED = room(nClasses);
export const ESCALATED = room(nClasses);
export const FADED = room(nClasses);
export const NEIGHBOURS = room(nClasses);
export const PETITIONS = room(nClasses);
/** Hours of communities, townships, the county's departments and its centre. */
export const HOURS = room(4);
export const COORDINATION = room(1);
/** Attempts, and those of them that money sufficed for. */
export const ATTEMPTS = room(1);
export const FUNDED_ATTEMPTS = room(1);
export const HARM = room(1);

export const places = next;

/** The place of a class and level among nine. */
export const at = (caseClass: number, level: number): number => 3 * caseClass + level;
