import { nClasses } from '../caseClasses.ts';
import type { GovernanceState } from '../state.ts';

/** Epochs between two reviews of what townships may close. */
const reviewEvery = 3;
/** Attempts of a class without which a review says nothing. */
const fewest = 20;

/**
 * Every quarter, powers that townships cannot use go back: where fewer than `returnBelow` of a class's attempts at township offices succeeded, the delegated part
 * of the townships' authority over it shrinks by the lever, but not below what communities have.
 */
export function reviewAuthority(state: GovernanceState, epoch: number): void {
  const giveBack = state.parameters.levers.authorityReturn as number;
  if (giveBack <= 0 || epoch === 0 || epoch % reviewEvery !== 0) return;
  const { townshipTried, townshipDone, delegated } = state;
  const least = state.parameters.levers.authorityCommunity as number;
  for (let k = 0; k < nClasses; k++) {
    const fails =
      townshipTried[k]! >= fewest && townshipDone[k]! / townshipTried[k]! < state.parameters.uncertainties.returnBelow;
    if (fails)
      delegated.township[k] = Math.max(
        Math.min(least, delegated.township[k]!),
        delegated.township[k]! * (1 - giveBack),
      );
    townshipTried[k] = 0;
    townshipDone[k] = 0;
  }
}
