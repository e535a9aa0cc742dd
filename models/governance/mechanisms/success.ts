import { logistic } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, DISPUTE, TOWNSHIP } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
import { in1, in2, in4 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { stationLevel } from '../stationMap.ts';
import { UNREGISTERED } from './books.ts';
import { agreementChance } from './panel.ts';
import { skillAt } from './skill.ts';

/** Cohesion and norms at which a case of skill 1 and severity `successAtSeverity` succeeds with `successBase`. */
const middle = 0.5;

/** How much local knowledge a level has. */
export const localKnowledge = (level: number, township: number): number =>
  level === COMMUNITY ? 1 : level === TOWNSHIP ? township : 0;

/**
 * Chance that an attempt settles the case: logistic in severity, skill, locality, cohesion, norms and how often it has failed; times the chance that all parties
 * agree (a lead official decides alone where a panel was convened), times the share of attempts the level's funds suffice for.
 */
export function successChance(
  state: GovernanceState,
  id: number,
  station: number,
  parties: number,
  leadDecides: boolean,
): number {
  const g = state.grievances.columns;
  const { uncertainties: u, levers } = state.parameters;
  const { territory, map } = state.arrangement;
  const level = g.level[in1 * id]!;
  const community = g.community[in2 * id]!;
  const { regular } = caseTypes[g.type[in1 * id]!]!;
  const rigid =
    !regular && g.caseClass[in1 * id] === DISPUTE ? u.protocolRigidity * (levers.mechanismForward as number) : 0;
  // What travels as a form has left its circumstances behind; a community knows them anyway.
  const asForm =
    level !== COMMUNITY &&
    g.caseClass[in1 * id] === DISPUTE &&
    g.received[in1 * id] === 2 &&
    (g.books[in1 * id]! & UNREGISTERED) === 0;
  const lost = asForm ? state.rules.contextLoss * g.locality[in4 * id]! : 0;
  const heard = level === COMMUNITY && g.caseClass[in1 * id] === DISPUTE;
  const elders = heard ? state.rules.elderWord : 0;
  const x =
    state.rules.successLogit +
    u.successSkill * (skillAt(state, station, g.type[in1 * id]!) - 1) -
    u.successSeverity * (g.handledSeverity[in4 * id]! - u.successAtSeverity) +
    u.successLocality *
      g.locality[in4 * id]! *
      (localKnowledge(stationLevel(map, station), u.townshipKnowledge) - middle) +
    u.successCohesion * (territory.conditions.cohesion[community]! - middle) +
    (u.successNorms + elders) * (territory.conditions.norms[community]! - middle) -
    u.stagePenalty * g.attempts[in2 * id]! -
    lost -
    rigid;
  return logistic(x) * agreementChance(parties, state.rules.agreement, leadDecides) * state.fundsShare[level]!;
}
