import { exp, logistic } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, DISPUTE } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { takes } from '../partners.ts';
import type { GovernanceState } from '../state.ts';
import type { StationMap } from '../stationMap.ts';
import { load } from './queueing.ts';
import { severityAt } from './severity.ts';

/** Experts fewer than this share of those who came are gone; nobody who has begun works at less. */
const fewestLeft = 0.05;

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

/** Whether a partner is there no more: experts who have left, a property company in a community where too few pay. */
export function isAbsent(state: GovernanceState, station: number): boolean {
  const { map } = state.arrangement;
  if (station === map.experts) return state.expertPresence < fewestLeft;
  const community = propertyCommunity(map, station);
  return community >= 0 && state.feesPaid[community]! < state.parameters.uncertainties.feeFloor;
}

/**
 * What is left of a station's hours: a property company has what fees pay for, experts come as far as they are still there. What was begun is
 * finished at the least of rates also where they are absent.
 */
export function hoursLeft(state: GovernanceState, station: number): number {
  const { map } = state.arrangement;
  if (station < map.firstPartner) return 1;
  if (station === map.experts) return Math.max(fewestLeft, state.expertPresence);
  const community = propertyCommunity(map, station);
  return community >= 0 ? Math.max(fewestLeft, state.feesPaid[community]!) : 1;
}

/** Community of a property company; -1 for every other station. */
const propertyCommunity = (map: StationMap, station: number): number =>
  map.firstProperty >= 0 && station >= map.firstProperty && station < map.firstProperty + map.nCommunities
    ? station - map.firstProperty
    : -1;

/**
 * The partner that attempts a case of one desk instead of that desk, or -1: the first that takes the case and whose queue is not the longer. Property
 * companies serve households that pay, in communities where enough do; experts are asked for disputes that are severe or that somebody has failed at.
 */
export function partnerFor(state: GovernanceState, row: number, time: number, desk: number): number {
  const { map, territory } = state.arrangement;
  if (map.count === map.firstPartner) return -1;
  const c = state.cases.columns;
  const type = c.type[at1 * row]!;
  const community = c.community[at2 * row]!;
  const isFree = (partner: number) => load(state, partner) <= load(state, desk);
  if (c.level[at1 * row] === COMMUNITY) {
    const company = map.firstProperty + community;
    if (map.firstProperty >= 0 && takes('property', type) && isServed(state, row, company) && isFree(company)) {
      return company;
    }
    const organisations = map.firstSocial + territory.townshipOf[community]!;
    return map.firstSocial >= 0 && takes('social', type) && isFree(organisations) ? organisations : -1;
  }
  if (map.experts >= 0 && isForExperts(state, row, time) && isFree(map.experts)) return map.experts;
  return map.committees >= 0 && takes('committees', type) && isFree(map.committees) ? map.committees : -1;
}

/** Stream `partner.fee`, entity = household: whether it is among those who pay, and the company still there. */
function isServed(state: GovernanceState, row: number, company: number): boolean {
  if (isAbsent(state, company)) return false;
  const c = state.cases.columns;
  return state.streams.fee.uniform(c.entity[at4 * row]!, 0) < state.feesPaid[c.community[at2 * row]!]!;
}

function isForExperts(state: GovernanceState, row: number, time: number): boolean {
  const c = state.cases.columns;
  if (c.caseClass[at1 * row] !== DISPUTE || isAbsent(state, state.arrangement.map.experts)) return false;
  const severity = severityAt(c.severity[at4 * row]!, c.growth[at4 * row]!, time - c.birth[at8 * row]!);
  return c.attempts[at1 * row]! > 0 || severity > state.parameters.uncertainties.expertSeverity;
}
