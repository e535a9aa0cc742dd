import type { PreferredSide } from '../../../sim/analysis/decision/flip.ts';
import type { Headline } from '../../../sim/analysis/decision/headline.ts';
import type { PrimResult } from '../../../sim/analysis/discovery/discovery.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import type { Judgement } from '../study/judge.ts';
import type { PriorKey } from '../study/priors.ts';
import type { Findings } from './readFindings.ts';

const level = 0.05;

/** Which policy is better in more than half of the worlds, for all shares of the document together (Bonferroni). */
export function sideOfShare(
  { better, ties, n }: Pick<Headline, 'better' | 'ties' | 'n'>,
  family: number,
): PreferredSide {
  if (n === 0) return 'unsure';
  const { lo, hi } = wilsonInterval(better + ties / 2, n, 1 - level / family);
  return lo > 0.5 ? 'policy' : hi < 0.5 ? 'reference' : 'unsure';
}

/** Whether the mean says the opposite of what most worlds do, both for sure. */
export const isSplit = ({ headline }: Judgement, side: PreferredSide): boolean =>
  side !== 'unsure' && headline.meanAhead !== 'unsure' && headline.meanAhead !== side;

/** Whether another view of the ranges puts the other policy ahead, for sure by its own interval. */
export function isTurnedBy(view: PriorKey, headline: Headline, side: PreferredSide): boolean {
  const share = headline.priors.find(({ name }) => name === view)?.share;
  if (share === undefined || side === 'unsure') return false;
  return side === 'policy' ? share.hi < 0.5 : share.lo > 0.5;
}

/** Below this share of random halves in which it comes up again a condition is not relied on. */
const oftenEnough = 0.5;

/** The boxes of a search that stands when all are read together, every condition of which comes up again in at least half of the random halves. */
export const standingBoxes = ({ boxes, tests }: PrimResult, { mostP }: Pick<Findings, 'mostP'>): PrimResult['boxes'] =>
  (tests[0]?.p ?? 1) <= mostP
    ? boxes.filter(({ checks }) => checks.every(({ reproduced }) => reproduced >= oftenEnough))
    : [];
