import { epochDays } from '../epoch.ts';
import type { GovernanceState } from '../state.ts';

/**
 * Share of a level's attempts that its money suffices for. `usual` is its share of the money where it always lay, `asked` its share of what all
 * levels ask for; the money follows the cases as far as `follow` says. `cover` is all money over all that is asked.
 */
export const sufficiency = (usual: number, asked: number, follow: number, cover: number): number =>
  asked > 0 ? Math.min(1, (((1 - follow) * usual + follow * asked) * cover) / asked) : 1;

/**
 * Sets by level the share of attempts that funds suffice for in the coming epoch, from what the last one's attempts asked for. A level with
 * duties and without funds cannot close all it is asked to; finding more cases stretches the same money.
 */
export function rationFunds(state: GovernanceState): void {
  const { fundsShare, fundsAsked, arrangement, parameters } = state;
  const follow = parameters.levers.fundsFollowDuties as number;
  // A slice has its residents' share of the county's money.
  const available = (arrangement.handlingFunds * arrangement.territory.residentShare * epochDays) / 365;
  let total = 0;
  for (let level = 0; level < fundsAsked.length; level++) total += fundsAsked[level]!;
  for (let level = 0; level < fundsShare.length; level++) {
    const asked = fundsAsked[level]! / total;
    fundsShare[level] = sufficiency(arrangement.usualFundShares[level]!, asked, follow, available / total);
    fundsAsked[level] = 0;
  }
}
