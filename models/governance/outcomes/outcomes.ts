import { ascendingNumbers } from '../../../sim/engine/order.ts';
import { accounts, accountIndex as at } from '../accounts.ts';
import { workdaysPerYear } from '../calendar.ts';
import { COMMUNITY, COUNTY, DISPUTE, HAZARD, REQUEST, TOWNSHIP } from '../caseClasses.ts';
import { strengthOf } from '../mechanisms/differentiation.ts';
import { weeklyHours } from '../partners.ts';
import type { GovernanceState } from '../state.ts';
import { countBorn } from './bornCohort.ts';
import { caseOrderOf } from './caseOrder.ts';
import { countCases } from './counts.ts';
import { endings } from './definitions.ts';
import { gapBetweenThirds } from './gaps.ts';
import { latentHarm } from './harm.ts';
import { closeLedger, pools } from './hours.ts';
import { gini, theil } from './inequality.ts';
import { meanTrust } from './meanTrust.ts';
import { countRoutes } from './routes.ts';

/** Every outcome of `definitions.ts`, worked out once a run is over. NaN where the denominator is empty. */
export function outcomesOf(state: GovernanceState): Record<string, number> {
  const born = countBorn(state);
  const order = caseOrderOf(state);
  const counts = countCases(state, order);
  const routes = countRoutes(state, order);
  const hours = closeLedger(state);
  const { residents } = state.arrangement.territory;
  const { constants } = state.parameters;
  const people = sum(residents);
  const years = (state.windowEnd - state.windowStart) / 365;
  const perThousandYear = 1000 / people / years;
  const cases = sum(counts.surfaced);
  const settled = sum(counts.settled);
  const coordination =
    hours.accounts[at.transfer]! +
    hours.accounts[at.search]! +
    hours.accounts[at.meeting]! +
    hours.accounts[at.dataEntry]! +
    hours.caseReporting;
  const yuanPerHour = constants.yuanPerFteYear / (constants.hoursPerDay * workdaysPerYear);
  const rates = counts.communityCases.map((n, i) => (n > 0 ? counts.communitySettled[i]! / n : 0));
  const share = (k: number) => counts.settled[k]! / counts.surfaced[k]!;
  const cameInRate = (level: number) => routes.cameInSettled[level]! / routes.cameIn[level]!;
  const utilisation = pools.map((_, i) => hours.used[i]! / hours.available[i]!);

  const outcomes: Record<string, number> = {
    disputeResolutionRate: share(DISPUTE),
    grievanceResolutionRate: born.bornResolved / born.bornCount,
    settledAtCommunityShare: counts.settledAtLevel[0]! / settled,
    settledByTownshipShare: (counts.settledAtLevel[0]! + counts.settledAtLevel[1]!) / settled,
    medianDaysToSettlement: medianDays(counts.settlementDays, cases),
    coordinationHoursPerSettled: coordination / counts.settlementsInWindow,
    coordinationYuanPerSettled: (coordination * yuanPerHour) / counts.settlementsInWindow,
    escalationRate: counts.escalated / cases,
    latentHarm: (latentHarm(state) * 1000) / people,
    visitsPerCase: counts.visits / cases,
    falseAlarms: state.falseAlarms * perThousandYear,
    resolutionGini: gini(rates, counts.communityCases),
    utilisation: sum(hours.used) / sum(hours.available),
    utilisationMax: Math.max(...utilisation),
    requestResolutionRate: share(REQUEST),
    hazardResolutionRate: share(HAZARD),
    caseResolutionRate: settled / cases,
    settledWithin30DaysShare: countWithin(counts.settlementDays, 30) / cases,
    preventedShare: born.bornPrevented / born.bornCount,
    waitingDaysPerCase: counts.openDays / cases,
    hopsPerCase: counts.hops / cases,
    attemptSuccess: state.successes / state.attempts,
    registeredResolutionRate: counts.registeredSettled / counts.registered,
    registrationGap: counts.registeredSettled / counts.registered - share(DISPUTE),
    reportedSuccess: counts.registeredSettled / counts.registeredClosed,
    disputesMediatedPer10k: (counts.mediated * 10_000) / people / years,
    medianRequestDays: medianDays(counts.requestDays, counts.surfaced[REQUEST]!),
    casesPer10k: (cases * 10_000) / people / years,
    disputesFoundByPatrolShare: counts.found[DISPUTE]! / counts.surfaced[DISPUTE]!,
    hazardsFoundByPatrolShare: counts.found[HAZARD]! / counts.surfaced[HAZARD]!,
    onSiteShare: routes.onSite / counts.surfaced[HAZARD]!,
    onSiteHandledShare: routes.onSite / counts.settled[HAZARD]!,
    neighbourSettledShare: born.bornEndings[1]! / born.bornCount,
    acceptedOnTimeShare: counts.acceptedOnTime / cases,
    studiedOnTimeShare: counts.studiedOnTime / cases,
    repliedOnTimeShare: counts.repliedOnTime / cases,
    resolutionTheil: theil(rates, counts.communityCases),
    satisfaction: counts.satisfaction,
    reportedSatisfaction: counts.rating,
    trust: meanTrust(state),
    repeatRate: counts.repeats / cases,
    causedShare: counts.caused / cases,
    collectivePer10k: (counts.collective * 10_000) / people / years,
    partnerHours: hours.partners * perThousandYear,
    expertPresence: state.expertsAtEnd,
    feePaidShare: weightedMean(state.feesAtEnd, residents),
    residentFees: feesOf(state) * years * perThousandYear,
    incomeGap: gapBetweenThirds(state.arrangement.territory.conditions.income, counts, residents),
    strengthGap: gapBetweenThirds(strengths(state), counts, residents),
    autonomyMean: weightedMean(state.autonomyAtEnd, residents),
    coordinationHours: coordination * perThousandYear,
    coordinationYuan: coordination * yuanPerHour * perThousandYear,
    coordinationHoursPerCase: coordination / cases,
    coordinationYuanPerCase: (coordination * yuanPerHour) / cases,
    residentKmPerCase: routes.kilometres / cases,
    cameInAtCommunityRate: cameInRate(COMMUNITY),
    cameInAtTownshipRate: cameInRate(TOWNSHIP),
    cameInAtCountyRate: cameInRate(COUNTY),
    disputesSettledAtCommunityShare: routes.disputesSettled[COMMUNITY]! / counts.settled[DISPUTE]!,
    disputesSettledAtTownshipShare: routes.disputesSettled[TOWNSHIP]! / counts.settled[DISPUTE]!,
    disputesSettledAtCountyShare: routes.disputesSettled[COUNTY]! / counts.settled[DISPUTE]!,
    disputesSettledByTownshipShare: 1 - routes.disputesSettled[COUNTY]! / counts.settled[DISPUTE]!,
    escalatedWaitingShare: routes.escalatedWaiting / cases,
    overHeadsShare: routes.overHeads / cases,
    repeatPetitionShare: routes.repeatPetitions / cases,
    jointShare: routes.convened / cases,
    petitionIntakeShare: state.petitionsReceived / (state.petitionsReceived + state.hallReceptions),
    itemsPerDay: cases / (state.windowEnd - state.windowStart) / state.arrangement.territory.residentShare,
    meanCertificateDays: routes.certificateDays / routes.certificatesSettled,
    certificatesClosedShare: routes.certificatesClosed / routes.certificates,
    fundedAttemptsShare: state.fundedAttempts / state.fundAttempts,
    overloadedStationsShare: hours.overloaded,
  };
  pools.forEach((pool, i) => {
    outcomes[`utilisation.${pool}`] = utilisation[i]!;
  });
  accounts.forEach((account, i) => {
    outcomes[`hours.${account}`] = hours.accounts[i]! * perThousandYear;
  });
  endings.forEach((ending, i) => {
    outcomes[`endings.${ending}`] = (born.bornEndings[i]! * 1000) / born.bornCount;
  });
  return outcomes;
}

/** Yuan a year that the slice's households pay for the hours of property companies. */
const feesOf = ({ arrangement, feesAtEnd, parameters }: GovernanceState): number =>
  arrangement.territory.residents.reduce((sum, n, c) => sum + n * feesAtEnd[c]!, 0) *
  ((weeklyHours(parameters, 'property') * 52) / 1000) *
  parameters.uncertainties.propertyYuanPerHour;

const strengths = ({ arrangement: { territory } }: GovernanceState): Float64Array =>
  Float64Array.from(territory.keys, (_, c) => strengthOf(territory, c));

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! * weights[i]!;
  return total / sum(weights);
}

/** The day by which half of `cases` were settled (the cumulative incidence reaches one half); NaN if fewer than half ever were. */
function medianDays(days: Float64Array, cases: number): number {
  const half = Math.ceil(cases / 2);
  return half >= 1 && days.length >= half ? ascendingNumbers(days)[half - 1]! : Number.NaN;
}

function countWithin(days: Float64Array, limit: number): number {
  let count = 0;
  for (let i = 0; i < days.length; i++) if (days[i]! <= limit) count++;
  return count;
}
