/*
 * Jobs at the stations. A case may stand for several kinds of job, and more cases may surface while a run goes on: so a job is four times its subject, plus its
 * kind.
 */

/** A case itself; subject = its row. */
export const CASE_JOB = 0;
/** A word to those concerned: that the case has come in, or, once it is taken up, an explanation; subject = the case's row. */
export const WORD_JOB = 1;
/** A check of what has been reported as settled; subject = the case's row. */
export const AUDIT_JOB = 2;
/** The verification of one screening's false alarms; subject = position of community and epoch. */
export const VERIFICATION_JOB = 3;

export const jobOf = (subject: number, kind: number): number => 4 * subject + kind;
export const kindOfJob = (job: number): number => job & 3;
export const subjectOf = (job: number): number => job >> 2;
