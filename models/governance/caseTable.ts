import type { Columns } from '../../sim/engine/agentTable.ts';
import { cellsOf, RecordTable } from '../../sim/engine/recordTable.ts';
import { in1, in2, in4, in8 } from './grievanceTable.ts';
import type { GovernanceState } from './state.ts';

/**
 * One record a case: a grievance that has surfaced. All that its handling reads and writes, what it was born with included. Rows are given in the order in which
 * grievances surface, so that the cases that are open at a time stand close together in memory; they are never given again.
 *
 * Two numbers, never mixed: `id` is a grievance, the same under every policy if it was not caused by another, and what every log, fact and window tells of;
 * `row` is its case, which only the mechanisms of handling go by: so do their events, jobs and panels. `openCase` leads from the one to the other,
 * `grievance` and the grievance's `caseRow` from either to the other afterwards.
 *
 * Three times 64 bytes. The order is that of memory: what is asked for together stands together.
 */
export const caseColumns = {
  // Where it stands and what its desks ask for.
  entity: 'i32',
  index: 'i32',
  /** Departments of up to four matters, eight bits each, the first in the lowest. */
  departments: 'i32',
  community: 'i16',
  /** Station that dealt with the case last. */
  desk: 'i16',
  status: 'i8',
  phase: 'i8',
  level: 'i8',
  /** Set while a server or a panel works on it. */
  served: 'u8',
  impatient: 'i8',
  caseClass: 'i8',
  type: 'i8',
  cause: 'i8',
  matters: 'i8',
  matter: 'i8',
  /** Lowest level that may close it; levels that try without: one bit each. */
  required: 'i8',
  tries: 'u8',
  /** Wrong desks at this level: drawn, and seen so far. */
  hopsDue: 'i8',
  hopsHere: 'i8',
  /** Wrong desks so far: at most six a level. */
  hops: 'u8',
  /** Attempts so far: at most four a level; and at this level. */
  attempts: 'u8',
  attemptsHere: 'i8',
  /** At most one a wrong desk, reception, and matter of an attempt. */
  visits: 'u8',
  slights: 'i8',
  received: 'u8',
  /** Set while nobody has been charged for handing it over to the level it is at. */
  handedOver: 'u8',
  /** Set once its level has dispatched it and passed on its papers. */
  forwarded: 'u8',
  /** Bits of mechanisms/books.ts: what the registers do not know or are told wrongly. */
  books: 'u8',
  /** Set while nobody has taken the case up; and what became of the note that says so (mechanisms/deadlines.ts). */
  unheard: 'u8',
  note: 'u8',
  /** Set once a panel has dealt with it. */
  convened: 'u8',
  /** Others it stands for: fewer than a community's households. */
  members: 'u16',
  severity: 'f32',
  growth: 'f32',
  locality: 'f32',
  handledSeverity: 'f32',
  tieStrain: 'f32',
  // Patience: see mechanisms/patience.ts.
  patienceEvent: 'f64',
  escalationLeft: 'f64',
  strain: 'f64',
  strainFrom: 'f64',
  escalatesAt: 'f64',
  lapseAt: 'f64',
  surfacedAt: 'f64',
  /** Infinity until then, as of the moments below. */
  explainedAt: 'f64',
  // Deadlines, and what is added up.
  birth: 'f64',
  acceptedAt: 'f64',
  handledAt: 'f64',
  /** When the explanation falls due. */
  explainAt: 'f64',
  enteredLevelAt: 'f32',
  /** Hours of the last service, or of an attempt so far. */
  hours: 'f32',
  /** Kilometres its resident has travelled for it. */
  km: 'f32',
  trust: 'f32',
  satisfaction: 'f32',
  grievance: 'i32',
  /** One more than the first of those that it stands for, and than the next of those that its lead stands for. */
  firstMember: 'i32',
  nextMember: 'i32',
} as const;

/*
 * Cells from one case to the next in columns of so many bytes a cell: `birth[at8 * row]`, `severity[at4 * row]`, `community[at2 * row]`, `status[at1 * row]`.
 */
export const at8 = cellsOf(caseColumns, 8);
export const at4 = cellsOf(caseColumns, 4);
export const at2 = cellsOf(caseColumns, 2);
export const at1 = cellsOf(caseColumns, 1);

export type Cases = RecordTable<typeof caseColumns>;
export type CaseColumns = Columns<typeof caseColumns>;

export const makeCases = (capacity: number): Cases => new RecordTable(caseColumns, capacity);

/** Whether those concerned have been told how their case stands. */
export const isExplained = ({ cases }: GovernanceState, row: number): boolean =>
  cases.columns.explainedAt[at8 * row] !== Number.POSITIVE_INFINITY;

/** A grievance gets its case and all of it that handling asks for; still latent, it is for the caller to let it surface. Returns its row; columns of cases must be read again afterwards. */
export function openCase({ grievances, cases }: GovernanceState, id: number, time: number): number {
  const row = cases.add();
  const g = grievances.columns;
  const c = cases.columns;
  g.caseRow[in4 * id] = row + 1;
  c.grievance[at4 * row] = id;
  c.entity[at4 * row] = g.entity[in4 * id]!;
  c.index[at4 * row] = g.index[in4 * id]!;
  c.departments[at4 * row] = g.departments[in4 * id]!;
  c.community[at2 * row] = g.community[in2 * id]!;
  c.caseClass[at1 * row] = g.caseClass[in1 * id]!;
  c.type[at1 * row] = g.type[in1 * id]!;
  c.cause[at1 * row] = g.cause[in1 * id]!;
  c.matters[at1 * row] = g.matters[in1 * id]!;
  c.level[at1 * row] = g.level[in1 * id]!;
  c.severity[at4 * row] = g.severity[in4 * id]!;
  c.growth[at4 * row] = g.growth[in4 * id]!;
  c.locality[at4 * row] = g.locality[in4 * id]!;
  c.trust[at4 * row] = g.trust[in4 * id]!;
  c.birth[at8 * row] = g.birth[in8 * id]!;
  c.surfacedAt[at8 * row] = time;
  c.acceptedAt[at8 * row] = Number.POSITIVE_INFINITY;
  c.handledAt[at8 * row] = Number.POSITIVE_INFINITY;
  c.explainAt[at8 * row] = Number.POSITIVE_INFINITY;
  c.explainedAt[at8 * row] = Number.POSITIVE_INFINITY;
  return row;
}
