import { exp, ln } from '../../sim/engine/arithmetic.ts';
import { caseTypes } from './caseTypes.ts';
import { fundsPerAttempt } from './funds.ts';
import { gamingChance, paceUnder } from './mechanisms/accountability.ts';
import { dutiesPushedDown, unclearAuthority } from './mechanisms/duties.ts';
import { visitFactors } from './mechanisms/patrol.ts';
import type { GovernanceParameters, Uncertainties } from './parameters/governanceParameters.ts';

/** Levers and uncertainties in the form the hot mechanisms read: numbers, and arrays by case class. */
export interface Rules {
  readonly claim: Float64Array;
  readonly detect: Float64Array;
  readonly neighbourFactor: Float64Array;
  /** Base hours of an attempt, by case type. */
  readonly typeHours: Float64Array;
  readonly escalation: Float64Array;
  /** e^(b₂·n) and e^(b₃·n), for n hops and n slights up to `maxStrain`. */
  readonly hopStrain: Float64Array;
  readonly slightStrain: Float64Array;
  readonly screening: boolean;
  readonly joint: boolean;
  /** A lead official convenes panels; without panels there is nothing to convene. */
  readonly lead: boolean;
  readonly warning: boolean;
  readonly integrated: number;
  readonly outreach: number;
  /** Yuan of one attempt, by class. */
  readonly funds: Float64Array;
  /** Visits to a targeted and to any other household, relative to the average one. */
  readonly targetedVisits: number;
  readonly otherVisits: number;
  /** What an hour achieves under ranking pressure, relative to none. */
  readonly pace: number;
  /** Chance that a failed attempt is closed on paper, and that a case is kept off the books. */
  readonly gaming: number;
  readonly offTheBooks: number;
  readonly audit: number;
  readonly rating: number;
  /** Share of shirking that is left. */
  readonly shirking: number;
  /** Chance that a level without authority tries all the same. */
  readonly unclear: number;
  /** What elders add to the weight of norms at communities. */
  readonly elderWord: number;
  readonly window: boolean;
  readonly dispatch: boolean;
  /** What dispatch leaves of wrong desks and days between desks. */
  readonly undispatched: number;
  /** Integration of parties: at the county, and elsewhere. */
  readonly countyIntegration: number;
  readonly localIntegration: number;
  /** Chance that one more party agrees. */
  readonly agreement: number;
  readonly entryHours: number;
  /** Of a wrong desk, and of passing a case on. */
  readonly searchHours: number;
  readonly transferHours: number;
  readonly followUpHours: number;
  readonly hopDays: number;
  readonly contextLoss: number;
  readonly serviceVariance: number;
  readonly successLogit: number;
}

/** Elders' hours a week per thousand residents from which their word has its full weight. */
const eldersForFullWord = 5;

/** Hops or slights beyond it strain no further: more than a case of the model can meet. */
export const maxStrain = 32;

/** Base hours of an attempt by type: those of its class, apart as far as types differ. */
export const typeHours = (u: Uncertainties): Float64Array => {
  const base = [u.hoursDispute, u.hoursRequest, u.hoursHazard];
  return Float64Array.from(caseTypes, ({ caseClass, hours }) => base[caseClass]! * (1 + u.typeSpread * (hours - 1)));
};

export function makeRules(parameters: GovernanceParameters): Rules {
  const { uncertainties: u, levers, constants } = parameters;
  const lever = (key: keyof typeof levers) => levers[key] as number;
  const lead = levers.jointPanel === true && levers.leadConvening === true;
  const gaming = gamingChance(u, lever('rankingPressure'), lever('audit'), lever('massRatingWeight'));
  const party = Math.sqrt(lever('partyLedCoordination'));
  const agreed = u.agreement + (1 - u.agreement) * u.appraisalAgreement * lever('cooperationAppraisal');
  const apart = 1 - u.partyIntegration * party;
  const pushed = dutiesPushedDown(u, lever('unfundedDuties'), lever('dutyAccessControl'));
  const firstReceiver = levers.firstReceiver === true;
  const sharing = 1 - u.sharingSaving * lever('dataSharing');
  const visits = visitFactors(levers.patrolTargeting as number, u.patrolTargetShare);
  return {
    claim: Float64Array.of(u.claimDisputePerDay, u.claimRequestPerDay, u.claimHazardPerDay),
    detect: Float64Array.of(u.detectDispute, u.detectRequest, u.detectHazard),
    neighbourFactor: Float64Array.of(1, u.neighbourFactorRequest, u.neighbourFactorHazard),
    typeHours: typeHours(u),
    escalation: Float64Array.of(1, u.escalationRequestFactor, u.escalationHazardFactor).map(
      (f) => f * u.escalationPerDay,
    ),
    hopStrain: Float64Array.from({ length: maxStrain + 1 }, (_, n) => exp(u.escalationHops * n)),
    slightStrain: Float64Array.from({ length: maxStrain + 1 }, (_, n) => exp(u.escalationSlight * n)),
    screening: levers.screening === true,
    joint: levers.jointPanel === true,
    lead,
    warning: levers.earlyWarning === true,
    funds: fundsPerAttempt(parameters),
    integrated: Math.round((levers.oneStopShare as number) * constants.departments),
    outreach: u.outreachClaimPerDay * (levers.outreachDaysPerMonth as number),
    targetedVisits: visits.targeted,
    otherVisits: visits.other,
    pace: paceUnder(lever('rankingPressure'), u.rankingEffort),
    gaming,
    offTheBooks: u.notRegistering * gaming,
    audit: lever('audit'),
    rating: lever('massRatingWeight'),
    shirking:
      (lead ? 1 - u.leadAgainstShirking : 1) *
      (firstReceiver ? 1 - u.firstReceiverAgainstShirking : 1) *
      (1 - u.appraisalAgainstShirking * lever('cooperationAppraisal')) *
      (1 - u.partyAgainstShirking * party),
    unclear: unclearAuthority(u, pushed),
    elderWord: u.elderWord * Math.min(1, lever('elderHours') / eldersForFullWord),
    window: levers.unifiedWindow === true,
    dispatch: levers.commandCentre === true,
    undispatched: levers.commandCentre === true ? 1 - u.dispatchEffect : 1,
    countyIntegration: 1 - (1 - lever('oneStopShare')) * apart,
    localIntegration: 1 - apart,
    agreement: agreed + (1 - agreed) * u.partyAgreement * party,
    entryHours: u.entryHours * (1 + u.terminalEntry * (lever('terminals') - 1)),
    searchHours: (u.hopHours / 2) * sharing,
    transferHours: (u.hopHours / 2) * sharing,
    followUpHours: firstReceiver ? u.followUpHours : 0,
    hopDays: u.hopDays * (1 - u.sharingSpeed * lever('dataSharing')),
    contextLoss: u.contextLoss * lever('dataSharing'),
    serviceVariance: ln(1 + u.hoursCv * u.hoursCv),
    successLogit: ln(u.successBase / (1 - u.successBase)),
  };
}
