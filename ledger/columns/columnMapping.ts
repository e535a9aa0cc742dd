import type { DayOrder } from '../dates/readDate.ts';

/** What of a case a column can say. `person` and `household` become pseudonyms; `activity` and `time` are of events. */
export const columnKeys = [
  'caseId',
  'received',
  'accepted',
  'closed',
  'type',
  'place',
  'department',
  'result',
  'channel',
  'person',
  'household',
  'path',
  'activity',
  'time',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** Columns of dates. */
export const dateKeys = ['received', 'accepted', 'closed', 'time'] as const satisfies readonly ColumnKey[];

export type DateKey = (typeof dateKeys)[number];

/** Columns whose words are kept. */
export const wordKeys = [
  'type',
  'place',
  'department',
  'result',
  'channel',
  'activity',
] as const satisfies readonly ColumnKey[];

/** Which column says what. A row is a case, or an event of the case that `caseId` names. As JSON it can be kept: it holds names of columns, and nothing that stands in them. */
export interface ColumnMapping {
  readonly form: 'cases' | 'events';
  /** Names of columns as `Header.names` has them; each at most once. What is not here is not read. */
  readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
  /** For dates such as 5/3/2024; where it is left out, the dates of the file say, or it is asked. */
  readonly dayOrder?: DayOrder;
  /** What stands between the departments of `path`; where it is left out, it is found. */
  readonly pathSeparator?: string;
  /** Of events: activities with which a case is accepted, and with which it is closed. */
  readonly acceptingActivities?: readonly string[];
  readonly closingActivities?: readonly string[];
  /** Takes a column of places although nearly every case has its own. */
  readonly allowsManyPlaces?: boolean;
}

/** Columns that a form cannot do without. */
export const neededKeys: Readonly<Record<ColumnMapping['form'], readonly ColumnKey[]>> = {
  cases: ['received'],
  events: ['caseId', 'time'],
};
