import { COMMUNITY, DISPUTE } from '../../../models/governance/caseClasses.ts';
import { covering } from '../../../models/governance/duties.ts';
import { pow } from '../../../sim/engine/arithmetic.ts';
import type { MeanCounty } from './meanCounty.ts';
import { overMatters } from './typicalCase.ts';

/** Share of a class's cases that community, township and county are the lowest to close: all matters of a case must be theirs. */
export function requiredShares(county: MeanCounty, caseClass: number): number[] {
  const { authority, territory } = county.arrangement;
  const u = county.parameters.uncertainties;
  const delegated = authority.township[caseClass]!;
  const open = authority.open[caseClass]!;
  const below = authority.community.reduce(
    (sum, own, c) => sum + (Math.min(own, delegated) * territory.residents[c]!) / county.residents,
    0,
  );
  const all = (share: number) => overMatters(u, (matters) => pow(share, matters));
  const community = all(covering(open, below));
  const township = Math.max(community, all(covering(open, delegated)));
  return [community, township - community, 1 - township];
}

/** Chance that a level tries a case it may not close. */
export const triesInVain = ({ rules }: MeanCounty, caseClass: number, level: number): number =>
  level === COMMUNITY && rules.screening && caseClass === DISPUTE ? 1 : rules.unclear;

/** Chance that screening wrongly keeps a case of severity `s` that the community may not close. */
export const heldBackShare = ({ rules, parameters }: MeanCounty, s: number): number =>
  rules.screening ? Math.min(1, parameters.uncertainties.screeningHold * (0.5 + s)) : 0;

/** Attempts a level has for a case: under screening the community's must begin within its days. */
export function attemptsAt({ rules, parameters }: MeanCounty, level: number): number {
  const { maxAttempts, reattemptDays } = parameters.uncertainties;
  if (level !== COMMUNITY || !rules.screening) return maxAttempts;
  const fitting = 1 + Math.floor((parameters.levers.screeningDays as number) / (reattemptDays + 1e-9));
  return Math.min(maxAttempts, fitting);
}
