import { exp } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from '../caseClasses.ts';
import { epochDays } from '../epoch.ts';
import type { GovernanceParameters, Levers } from '../parameters/governanceParameters.ts';
import type { GovernanceState } from '../state.ts';

/** Yearly turnover of a level: ranking wears people out; the county keeps its officers twice as long. */
function turnoverAt(parameters: GovernanceParameters, levers: Levers, level: number): number {
  const { turnoverPerYear, pressureTurnover } = parameters.uncertainties;
  const rate = turnoverPerYear * (1 + pressureTurnover * (levers.rankingPressure as number));
  return level === COUNTY ? rate / 2 : rate;
}

/** Skill of those who have been there long enough; a township office that is responsible for many lines is less skilled in each. */
function experienced(parameters: GovernanceParameters, level: number, offices: number): number {
  const { uncertainties: u, constants } = parameters;
  if (level === COMMUNITY) return u.skillCommunity;
  if (level === COUNTY) return u.skillCounty;
  const lines = constants.departments / offices;
  return u.skillTownship * (1 - (u.generality * (lines - 1)) / (constants.departments - 1));
}

/**
 * What training lifts a level's skill to in the end: dL/dt = (target - L)/learning - turnover·L, so L → target/(1 + turnover·learning); the target is the
 * trainable part of the distance to the county's skill.
 */
function settledLift(parameters: GovernanceParameters, levers: Levers, level: number, own: number): number {
  const { uncertainties: u } = parameters;
  if (level === COUNTY) return 0;
  const target = u.trainability * (levers.skillsFollowDuties as number) * Math.max(0, u.skillCounty - own);
  return target / (1 + turnoverAt(parameters, levers, level) * u.learningYears);
}

/** Share of newcomers among a level's staff: turnover against learning. */
function newcomers(parameters: GovernanceParameters, level: number): number {
  const turnover = turnoverAt(parameters, parameters.levers, level);
  return turnover / (turnover + 1 / parameters.uncertainties.learningYears);
}

/** What training has lifted the levels by on the day the policy begins: what the status quo has come to. */
export function liftAtStart(parameters: GovernanceParameters, offices: number): Float64Array {
  return Float64Array.from([COMMUNITY, TOWNSHIP, COUNTY], (level) =>
    settledLift(parameters, parameters.statusQuo, level, experienced(parameters, level, offices)),
  );
}

/** Skill by level with these lifts; officers posted to townships bring the county's. */
export function skillsWith(
  parameters: GovernanceParameters,
  lift: Float64Array,
  offices: number,
  postedShare: number,
): Float64Array {
  const { newcomerGap } = parameters.uncertainties;
  const skill = Float64Array.from(
    lift,
    (lifted, level) => experienced(parameters, level, offices) - newcomerGap * newcomers(parameters, level) + lifted,
  );
  skill[TOWNSHIP] = (1 - postedShare) * skill[TOWNSHIP]! + postedShare * skill[COUNTY]!;
  return skill;
}

/** Moves what training has achieved by one epoch towards where the policy's training and turnover lead. */
export function updateSkills(state: GovernanceState): void {
  const { parameters, arrangement, lift, skill } = state;
  const { learningYears } = parameters.uncertainties;
  const { nOffices } = arrangement.map;
  for (let level = COMMUNITY; level <= TOWNSHIP; level++) {
    const goal = settledLift(parameters, parameters.levers, level, experienced(parameters, level, nOffices));
    const rate = 1 / learningYears + turnoverAt(parameters, parameters.levers, level);
    lift[level] = goal + (lift[level]! - goal) * exp((-rate * epochDays) / 365);
  }
  skill.set(skillsWith(parameters, lift, nOffices, arrangement.postedShare));
}
