import type { EventLogColumns } from '../sim/engine/model.ts';

/** Name of a case that is the same under every policy: its number, or, for one that another caused, that one's name and which of its it is: `1204.16`. */
export function caseName({ lineage }: Pick<EventLogColumns, 'lineage'>, id: number): string {
  if (lineage === undefined || id < lineage.from) return String(id);
  const caused = id - lineage.from;
  return `${caseName({ lineage }, lineage.parent[caused]!)}.${lineage.ordinal[caused]}`;
}
