import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { attemptHours, integratedShare, meanParties, wrongDesks } from './attempt.ts';
import { type Coming, nobody, total } from './coming.ts';
import type { MeanClass } from './meanClass.ts';
import type { MeanCounty } from './meanCounty.ts';
import { type Tries, triesAt } from './tries.ts';

/** A class's cases at a level, a day: a visit lasts from coming there to leaving it. */
export interface Visits {
  /** Visits a day. */
  readonly count: number;
  readonly tries: Tries;
  readonly passedUp: Coming;
  /** Services at desks: of attempts, one a party, and of passings up. */
  readonly services: number;
  /** Wrong desks. */
  readonly hops: number;
  /** Staff hours at the case's own desks, at wrong ones, and at the one-stop centre's reception. */
  readonly hours: number;
  readonly hopHours: number;
  readonly receptionHours: number;
  /** Of all these, coordination: transfer, search, meetings, entry, and the reporting that cases cause. */
  readonly coordination: number;
  /** Days of all visits besides waiting and work: between attempts, between desks, on the way up, in a drawer, until an officer comes. */
  readonly delayDays: number;
}

/** Of what comes to a level at severity `s`. */
export function visitsAt(
  county: MeanCounty,
  meant: MeanClass,
  level: number,
  given: { readonly coming: Coming; readonly s: number; readonly funds: number },
): Visits {
  const { coming, s } = given;
  const { rules, parameters } = county;
  const { uncertainties: u, levers } = parameters;
  const { caseClass, typical } = meant;
  const tries = triesAt(county, meant, level, given);
  const count = total(coming);
  const attempts = tries.attempts + tries.inVain;
  const each = attemptHours(county, typical, caseClass, level, s);
  const parties = meanParties(county, caseClass, level);
  const behind = coming.mass.reduce((sum, mass, required) => sum + mass * coming.attempts[required]!, 0);
  const hops = count > 0 ? count * wrongDesks(county, typical, caseClass, level, { s, attempts: behind / count }) : 0;
  const papers = rules.transferHours + rules.followUpHours;
  const hopHours = hops * (papers + rules.searchHours);
  const hopDays = rules.hopDays * (level === TOWNSHIP ? rules.undispatched : 1);
  const reception = receptionOf(county, level, coming, count);
  const forwarded = level === TOWNSHIP ? count * forwardHours(county, parties) : 0;
  const passed = tries.upMass.reduce((sum, mass) => sum + mass, 0);
  const coordination =
    (tries.passing + coming.handedOver) * papers +
    forwarded +
    reception.forms +
    attempts * (each.meeting + each.rating) +
    tries.replied * u.explanationHours;
  const inHall = level === COUNTY && rules.integrated > 0;
  const receptionHours = inHall ? reception.hours + reception.forms : 0;
  return {
    count,
    tries,
    passedUp: { ...nobody, mass: tries.upMass, attempts: tries.upAttempts, handedOver: passed - tries.passing },
    services: attempts * parties + tries.passing,
    hops,
    hours: coordination + reception.hours + attempts * each.handling - receptionHours,
    hopHours,
    receptionHours,
    coordination: coordination + hopHours,
    delayDays:
      tries.again * u.reattemptDays +
      hops * hopDays +
      passed * u.passUpDays * rules.undispatched +
      tries.held * (levers.screeningDays as number) +
      (inHall ? count * integratedShare(county, typical) * officerDays(county) : 0),
  };
}

/** Hours that receiving cases takes: intake, hearings of petitioners, checks of alerts and sorting; and forms, which a community that screens leaves to those above. */
function receptionOf({ rules, parameters }: MeanCounty, level: number, coming: Coming, count: number) {
  const u = parameters.uncertainties;
  const screened = rules.screening && level === COMMUNITY;
  const again = level === COUNTY && rules.integrated > 0 ? count - coming.entering : 0;
  const filledIn = screened ? 0 : rules.screening && level === TOWNSHIP ? count : coming.entering;
  return {
    hours:
      (coming.entering - coming.petitioning + again) * u.intakeHours +
      coming.petitioning * u.escalationHours +
      coming.alerted * u.verificationHours +
      (screened ? coming.entering * u.screeningHours : 0),
    forms: filledIn * rules.entryHours * (1 - rules.offTheBooks),
  };
}

/** At a township: dispatch, and papers passed behind one window. */
const forwardHours = ({ rules, parameters: { uncertainties: u } }: MeanCounty, parties: number): number =>
  (rules.dispatch ? u.dispatchHours : 0) + (rules.window ? u.windowTransferHours * parties : 0);

/** Mean days until the officer of an integrated department is there. */
function officerDays({ parameters: { levers, uncertainties: u } }: MeanCounty): number {
  if (levers.stationing === 'permanent') return 0;
  return levers.stationing === 'onCall' ? u.onCallDays : u.rotationDays / 2;
}
