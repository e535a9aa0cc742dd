import type { Columns } from '../../sim/engine/agentTable.ts';
import { cellsOf, RecordTable } from '../../sim/engine/recordTable.ts';

/**
 * One record a grievance: what it is born with, the same under every policy, its latent life, and how it ended. What its handling asks for, once it has surfaced,
 * stands in the table of cases (caseTable.ts). Rows are given in the order of birth, and those caused by others last: `id` is always one of these rows. Twice 64
 * bytes; the order is that of memory: what is asked for together stands together.
 * `entity` and `index` address its random draws: the household (or grid) it belongs to, and which grievance of that place it is.
 */
export const grievanceColumns = {
  // Latent life: what every epoch reads and writes.
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
  // What it is, where it stands and what became of it.
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
  /** One more than its case, 0 if it has not surfaced. */
  caseRow: 'i32',
  /** Departments of up to four matters, eight bits each, the first in the lowest. */
  departments: 'i32',
  endedAt: 'f64',
  locality: 'f32',
  ties: 'f32',
  matters: 'i8',
  /** Of what comes back: level that settled what it comes back from. */
  level: 'i8',
  /** Level it came in at. */
  entryLevel: 'i8',
  /** Which it is of those that `parent` caused. */
  ordinal: 'u8',
  /** One more than the grievance that caused it, 0 for none; and than the one that it came back as or was petitioned about again with, at that one's birth. */
  parent: 'i32',
  sequel: 'i32',
  /** One more than the case that stands for it, or, of the first of a cluster, for all of it. */
  lead: 'i32',
  /** Severity·days above the threshold so far that those tied to its household were exposed to. */
  exposure: 'f64',
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
