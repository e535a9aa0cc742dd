import { logistic } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, DISPUTE, TOWNSHIP } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
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
  const level = g.level[id]!;
  const community = g.community[id]!;
  const { regular } = caseTypes[g.type[id]!]!;
  const rigid = !regular && g.caseClass[id] === DISPUTE ? u.protocolRigidity * (levers.mechanismForward as number) : 0;
  // What travels as a form has left its circumstances behind; a community knows them anyway.
  const asForm =
    level !== COMMUNITY && g.caseClass[id] === DISPUTE && g.received[id] === 2 && (g.books[id]! & UNREGISTERED) === 0;
  const lost = asForm ? state.rules.contextLoss * g.locality[id]! : 0;
  const heard = level === COMMUNITY && g.caseClass[id] === DISPUTE;
  const elders = heard ? state.rules.elderWord : 0;
  const x =
    state.rules.successLogit +
    u.successSkill * (skillAt(state, station, g.type[id]!) - 1) -
    u.successSeverity * (g.handledSeverity[id]! - u.successAtSeverity) +
    u.successLocality * g.locality[id]! * (localKnowledge(stationLevel(map, station), u.townshipKnowledge) - middle) +
    u.successCohesion * (territory.conditions.cohesion[community]! - middle) +
    (u.successNorms + elders) * (territory.conditions.norms[community]! - middle) -
    u.stagePenalty * g.attempts[id]! -
    lost -
    rigid;
  return logistic(x) * agreementChance(parties, state.rules.agreement, leadDecides) * state.fundsShare[level]!;
}
