import { AgentTable, type Columns } from '../../sim/engine/agentTable.ts';

/**
 * One row a grievance. Born columns are the same under every policy; the rest is what happens to it.
 * `entity` and `index` address its random draws: the household (or grid) it belongs to, and which grievance of that place it is.
 */
export const grievanceColumns = {
  // Born.
  birth: 'f64',
  severity: 'f32',
  growth: 'f32',
  locality: 'f32',
  community: 'i16',
  caseClass: 'i8',
  type: 'i8',
  matters: 'i8',
  /** Departments of up to four matters, eight bits each, the first in the lowest. */
  departments: 'i32',
  entity: 'i32',
  index: 'i32',
  propensity: 'f32',
  trust: 'f32',
  ties: 'f32',
  /** Bits of epoch.ts: alerted, targeted, listed. */
  flagged: 'u8',
  /** What is left of 1 - s₀ at the start of the epoch (severity.ts), and its decay over a whole epoch; 0 before birth. */
  left: 'f64',
  epochDecay: 'f64',
  /** Whether it can spread and become collective. */
  collective: 'u8',
  /** One more than the grievance that caused it, 0 for none, and which of that one's it is. */
  parent: 'i32',
  ordinal: 'u8',
  // What is left of the unit-exponential luck of each latent hazard.
  fadeLuck: 'f32',
  neighbourLuck: 'f32',
  claimLuck: 'f32',
  overHeadsLuck: 'f32',
  patrolLuck: 'f32',
  outreachLuck: 'f32',
  /** Severity·days above the threshold so far that those tied to its household were exposed to. */
  exposure: 'f64',
  // The case.
  status: 'i8',
  cause: 'i8',
  level: 'i8',
  /** Lowest level that may close it; levels that try without: one bit each. */
  required: 'i8',
  tries: 'u8',
  phase: 'i8',
  /** Set while a server or a panel works on it. */
  served: 'u8',
  received: 'u8',
  matter: 'i8',
  /** Wrong desks at this level: drawn, and seen so far. */
  hopsDue: 'i8',
  hopsHere: 'i8',
  /** Set once its level has dispatched it and passed on its papers. */
  forwarded: 'u8',
  /** Set while nobody has been charged for handing it over to the level it is at. */
  handedOver: 'u8',
  /** Level it came in at. */
  entryLevel: 'i8',
  /** Set once a panel has dealt with it. */
  convened: 'u8',
  hops: 'i16',
  attempts: 'i16',
  attemptsHere: 'i8',
  visits: 'i16',
  /** Kilometres its resident has travelled for it. */
  km: 'f32',
  slights: 'i8',
  explained: 'u8',
  /** Bits of mechanisms/books.ts: what the registers do not know or are told wrongly. */
  books: 'u8',
  /** Set while nobody has taken the case up; and what became of the note that says so (mechanisms/deadlines.ts). */
  unheard: 'u8',
  note: 'u8',
  /** Station that dealt with the case last. */
  desk: 'i16',
  /** Hours of the last service, or of an attempt so far. */
  hours: 'f32',
  surfacedAt: 'f64',
  enteredLevelAt: 'f32',
  acceptedAt: 'f64',
  handledAt: 'f64',
  handledSeverity: 'f32',
  /** When the explanation falls due, and when it was given. */
  explainAt: 'f64',
  explainedAt: 'f64',
  endedAt: 'f64',
  endSeverity: 'f32',
  satisfaction: 'f32',
  /** When it came back or was petitioned about again; 0 for never. */
  recursAt: 'f64',
  /** One more than the open case that stands for it, or, of the first of a cluster, for all of it; then the chain of those it stands for. */
  lead: 'i32',
  nextMember: 'i32',
  firstMember: 'i32',
  members: 'i32',
  // Patience: see mechanisms/patience.ts.
  escalationLeft: 'f64',
  tieStrain: 'f32',
  strain: 'f64',
  strainFrom: 'f64',
  escalatesAt: 'f64',
  lapseAt: 'f64',
  patienceEvent: 'f64',
  impatient: 'i8',
} as const;

export type Grievances = AgentTable<typeof grievanceColumns>;
export type GrievanceColumns = Columns<typeof grievanceColumns>;

export const makeGrievances = (capacity: number): Grievances => new AgentTable(grievanceColumns, capacity);

/** Where a grievance stands; each is in exactly one of these. */
export const statuses = ['latent', 'faded', 'neighbours', 'case', 'settled', 'replied', 'lapsed', 'escalated'] as const;

export const LATENT = 0;
export const FADED = 1;
export const NEIGHBOURS = 2;
export const CASE = 3;
export const SETTLED = 4;
export const REPLIED = 5;
export const LAPSED = 6;
export const ESCALATED = 7;

/** Department of a case's m-th matter. */
export const departmentOf = (departments: number, matter: number): number => (departments >>> (8 * matter)) & 255;
