import { exp, logistic } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, DISPUTE } from '../caseClasses.ts';
import { takes } from '../partners.ts';
import type { GovernanceState } from '../state.ts';
import { load } from './queueing.ts';
import { severityAt } from './severity.ts';

/** Experts fewer than this share of those who came are gone. */
const fewestExperts = 0.05;

/** Share of households that pay their property fees at an income: half at `half`, by a logistic course of width `spread`. */
export const feeRate = (income: number, half: number, spread: number): number => logistic((income - half) / spread);

/** Share of the experts who are left after so many days: e^(-rate·(1 - funded)·t). */
export const expertsLeft = (days: number, leavingPerYear: number, funded: number): number =>
  exp((-leavingPerYear * (1 - funded) * days) / 365);

/**
 * Brings fees and experts up to date as an epoch begins. Incomes fall short by chance: stream `community.income`, entity = community, index = epoch.
 */
export function updatePartners(state: GovernanceState, time: number, epoch: number): void {
  const { arrangement, parameters, feesPaid } = state;
  const { map, territory } = arrangement;
  const { uncertainties: u, levers } = parameters;
  state.expertPresence =
    map.experts < 0 ? 0 : expertsLeft(time, u.expertLeavingPerYear, levers.expertFunding as number);
  if (map.firstProperty < 0) return;
  for (let c = 0; c < feesPaid.length; c++) {
    const shortfall = u.incomeVolatility * state.incomes.uniform(territory.keys[c]!, epoch);
    feesPaid[c] = feeRate(territory.conditions.income[c]! * (1 - shortfall), u.feeIncome, u.feeSpread);
  }
}

/** What is left of a station's hours: a property company has what fees pay for, experts come as far as they are still there. */
export function hoursLeft(state: GovernanceState, station: number): number {
  const { map } = state.arrangement;
  if (station < map.firstPartner) return 1;
  if (station === map.experts) return Math.max(fewestExperts, state.expertPresence);
  const community = station - map.firstProperty;
  const isProperty = map.firstProperty >= 0 && community < map.nCommunities;
  return isProperty ? Math.max(state.parameters.uncertainties.feeFloor, fewestExperts, state.feesPaid[community]!) : 1;
}

/**
 * The partner that attempts a case of one desk instead of that desk, or -1: one that takes the case, and whose queue is not the longer. Property companies
 * serve households that pay, in communities where enough do; experts are asked for disputes that are severe or that somebody has failed at.
 */
export function partnerFor(state: GovernanceState, id: number, time: number, desk: number): number {
  const { map, territory } = state.arrangement;
  if (map.count === map.firstPartner) return -1;
  const g = state.grievances.columns;
  const type = g.type[id]!;
  const community = g.community[id]!;
  let partner = -1;
  if (g.level[id] === COMMUNITY) {
    if (map.firstProperty >= 0 && takes('property', type) && isServed(state, id, community)) {
      partner = map.firstProperty + community;
    } else if (map.firstSocial >= 0 && takes('social', type)) {
      partner = map.firstSocial + territory.townshipOf[community]!;
    }
  } else if (map.experts >= 0 && isForExperts(state, id, time)) partner = map.experts;
  else if (map.committees >= 0 && takes('committees', type)) partner = map.committees;
  return partner >= 0 && load(state, partner) <= load(state, desk) ? partner : -1;
}

/** Stream `partner.fee`: whether the household is among those who pay. */
function isServed(state: GovernanceState, id: number, community: number): boolean {
  const g = state.grievances.columns;
  const paid = state.feesPaid[community]!;
  if (paid < state.parameters.uncertainties.feeFloor) return false;
  return state.streams.fee.uniform(g.entity[id]!, g.index[id]!) < paid;
}

function isForExperts(state: GovernanceState, id: number, time: number): boolean {
  const g = state.grievances.columns;
  if (g.caseClass[id] !== DISPUTE || state.expertPresence < fewestExperts) return false;
  const severity = severityAt(g.severity[id]!, g.growth[id]!, time - g.birth[id]!);
  return g.attempts[id]! > 0 || severity > state.parameters.uncertainties.expertSeverity;
}
