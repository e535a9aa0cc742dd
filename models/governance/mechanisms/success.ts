import { logistic } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, DISPUTE, TOWNSHIP } from '../caseClasses.ts';
import { at1, at2, at4 } from '../caseTable.ts';
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
  row: number,
  station: number,
  parties: number,
  leadDecides: boolean,
): number {
  const c = state.cases.columns;
  const { uncertainties: u, levers } = state.parameters;
  const { territory, map } = state.arrangement;
  const level = c.level[at1 * row]!;
  const community = c.community[at2 * row]!;
  const { regular } = caseTypes[c.type[at1 * row]!]!;
  const rigid =
    !regular && c.caseClass[at1 * row] === DISPUTE ? u.protocolRigidity * (levers.mechanismForward as number) : 0;
  // What travels as a form has left its circumstances behind; a community knows them anyway.
  const asForm =
    level !== COMMUNITY &&
    c.caseClass[at1 * row] === DISPUTE &&
    c.received[at1 * row] === 2 &&
    (c.books[at1 * row]! & UNREGISTERED) === 0;
  const lost = asForm ? state.rules.contextLoss * c.locality[at4 * row]! : 0;
  const heard = level === COMMUNITY && c.caseClass[at1 * row] === DISPUTE;
  const elders = heard ? state.rules.elderWord : 0;
  const x =
    state.rules.successLogit +
    u.successSkill * (skillAt(state, station, c.type[at1 * row]!) - 1) -
    u.successSeverity * (c.handledSeverity[at4 * row]! - u.successAtSeverity) +
    u.successLocality *
      c.locality[at4 * row]! *
      (localKnowledge(stationLevel(map, station), u.townshipKnowledge) - middle) +
    u.successCohesion * (territory.conditions.cohesion[community]! - middle) +
    (u.successNorms + elders) * (territory.conditions.norms[community]! - middle) -
    u.stagePenalty * c.attempts[at1 * row]! -
    lost -
    rigid;
  return logistic(x) * agreementChance(parties, state.rules.agreement, leadDecides) * state.fundsShare[level]!;
}
