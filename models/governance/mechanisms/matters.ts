import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { at1, at2, at4 } from '../caseTable.ts';
import { departmentOf } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { departmentStation, officeStation } from '../stationMap.ts';

/**
 * The distinct stations a case's matters belong to at a level, written to `state.stages`; returns how many. A community has one
 * desk for everything; a township as many as its offices divide the matters between; the  county one a department. One enforcement
 * team of the township has the powers of all departments over hazards.
 */
export function stagesOf(state: GovernanceState, row: number, level: number): number {
  const c = state.cases.columns;
  const { map, territory } = state.arrangement;
  const { stages } = state;
  const community = c.community[at2 * row]!;
  if (level === COMMUNITY) {
    stages[0] = community;
    return 1;
  }
  if (level === TOWNSHIP && map.firstTeam >= 0 && c.caseClass[at1 * row] === HAZARD) {
    stages[0] = map.firstTeam + territory.townshipOf[community]!;
    return 1;
  }
  let count = 0;
  for (let matter = 0; matter < c.matters[at1 * row]!; matter++) {
    const department = departmentOf(c.departments[at4 * row]!, matter);
    const station =
      level === COUNTY
        ? departmentStation(map, department)
        : officeStation(map, territory.townshipOf[community]!, department);
    let known = false;
    for (let i = 0; i < count; i++) if (stages[i] === station) known = true;
    if (!known) stages[count++] = station;
  }
  return count;
}
