import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { departmentOf, in1, in2, in4 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { departmentStation, officeStation } from '../stationMap.ts';

/**
 * The distinct stations a case's matters belong to at a level, written to `state.stages`; returns how many. A community has one
 * desk for everything; a township as many as its offices divide the matters between; the  county one a department. One enforcement
 * team of the township has the powers of all departments over hazards.
 */
export function stagesOf(state: GovernanceState, id: number, level: number): number {
  const g = state.grievances.columns;
  const { map, territory } = state.arrangement;
  const { stages } = state;
  const community = g.community[in2 * id]!;
  if (level === COMMUNITY) {
    stages[0] = community;
    return 1;
  }
  if (level === TOWNSHIP && map.firstTeam >= 0 && g.caseClass[in1 * id] === HAZARD) {
    stages[0] = map.firstTeam + territory.townshipOf[community]!;
    return 1;
  }
  let count = 0;
  for (let matter = 0; matter < g.matters[in1 * id]!; matter++) {
    const department = departmentOf(g.departments[in4 * id]!, matter);
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
