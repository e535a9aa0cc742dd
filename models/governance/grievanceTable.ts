import type { Columns } from '../../sim/engine/agentTable.ts';
import { cellsOf, RecordTable } from '../../sim/engine/recordTable.ts';

/**
 * One record a grievance: what it is born with, the same under every policy, and what happens to it. The order is that of memory: what is asked for together
 * stands together.
 * `entity` and `index` address its random draws: the household (or grid) it belongs to, and which grievance of that place it is.
 */
export const grievanceColumns = {
  // Latent life: what every epoch reads and writes, 64 bytes.
  birth: 'f64',
  /** What is left of 1 - s₀ at the start of the epoch (severity.ts), and its decay over a whole epoch; 0 before birth. */
  left: 'f64',
  epochDecay: 'f64',
  severity: 'f32',
  growth: 'f32',
  propensity: 'f32',
  trust: 'f32',
  // What is left of the unit-exponential luck of each latent hazard.
  fadeLuck: 'f32',
  neighbourLuck: 'f32',
  claimLuck: 'f32',
  overHeadsLuck: 'f32',
  patrolLuck: 'f32',
  outreachLuck: 'f32',
  // What it is and where it stands: the next 64.
  entity: 'i32',
  index: 'i32',
  community: 'i16',
  caseClass: 'i8',
  type: 'i8',
  /** Bits of epoch.ts: alerted, targeted, listed. */
  flagged: 'u8',
  /** Whether it can spread and become collective. */
  collective: 'u8',
  status: 'i8',
  cause: 'i8',
  /** Departments of up to four matters, eight bits each, the first in the lowest. */
  departments: 'i32',
  locality: 'f32',
  matters: 'i8',
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
  attemptsHere: 'i8',
  slights: 'i8',
  hops: 'i16',
  attempts: 'i16',
  visits: 'i16',
  /** Station that dealt with the case last. */
  desk: 'i16',
  explained: 'u8',
  /** Bits of mechanisms/books.ts: what the registers do not know or are told wrongly. */
  books: 'u8',
  /** Set while nobody has taken the case up; and what became of the note that says so (mechanisms/deadlines.ts). */
  unheard: 'u8',
  note: 'u8',
  impatient: 'i8',
  /** Which it is of those that `parent` caused. */
  ordinal: 'u8',
  endedAt: 'f64',
  // The case.
  surfacedAt: 'f64',
  acceptedAt: 'f64',
  handledAt: 'f64',
  /** When the explanation falls due. */
  explainAt: 'f64',
  enteredLevelAt: 'f32',
  handledSeverity: 'f32',
  /** Hours of the last service, or of an attempt so far. */
  hours: 'f32',
  /** Kilometres its resident has travelled for it. */
  km: 'f32',
  /** Others it stands for; one more than the first of them. */
  members: 'i32',
  firstMember: 'i32',
  /** One more than the open case that stands for it, or, of the first of a cluster, for all of it. */
  lead: 'i32',
  ties: 'f32',
  // Patience: see mechanisms/patience.ts.
  escalationLeft: 'f64',
  strain: 'f64',
  strainFrom: 'f64',
  escalatesAt: 'f64',
  lapseAt: 'f64',
  patienceEvent: 'f64',
  tieStrain: 'f32',
  // What few events ask for.
  /** One more than the grievance that caused it, 0 for none. */
  parent: 'i32',
  /** One more than the next of those that its lead stands for. */
  nextMember: 'i32',
  satisfaction: 'f32',
  /** Severity·days above the threshold so far that those tied to its household were exposed to. */
  exposure: 'f64',
  explainedAt: 'f64',
  /** When it came back or was petitioned about again; 0 for never. */
  recursAt: 'f64',
  endSeverity: 'f32',
} as const;

/*
 * Cells from one grievance to the next in columns of so many bytes a cell: `birth[in8 * id]`, `severity[in4 * id]`, `community[in2 * id]`, `status[in1 * id]`.
 */
export const in8 = cellsOf(grievanceColumns, 8);
export const in4 = cellsOf(grievanceColumns, 4);
export const in2 = cellsOf(grievanceColumns, 2);
export const in1 = cellsOf(grievanceColumns, 1);

export type Grievances = RecordTable<typeof grievanceColumns>;
export type GrievanceColumns = Columns<typeof grievanceColumns>;

export const makeGrievances = (capacity: number): Grievances => new RecordTable(grievanceColumns, capacity);

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
