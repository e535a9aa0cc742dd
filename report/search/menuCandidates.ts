import { fill } from '../../locales/fill.ts';
import { textsOf } from '../../locales/texts.ts';
import type { Levers } from '../../models/governance/parameters/governanceParameters.ts';
import { levers } from '../../models/governance/parameters/levers.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import { candidatePolicy } from '../../scenarios/search/candidatePolicy.ts';
import { leversOf } from '../../scenarios/search/leverGenes.ts';
import type { SearchPlan } from '../../scenarios/search/planSearch.ts';
import { candidateDigest } from '../../sim/analysis/search/candidateDigest.ts';
import { frontMenu, type MenuItem } from '../../sim/analysis/search/frontMenu.ts';
import type { EvaluatedCandidate } from '../../sim/analysis/search/search.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import type { MenuPolicy } from './optimiseDocument.ts';

/** A policy of the menu before it is told in fresh worlds. */
export interface MenuCandidate
  extends Pick<MenuPolicy, 'start' | 'nearest' | 'levers'>,
    Pick<MenuItem, 'best' | 'balanced'> {
  readonly candidate: EvaluatedCandidate;
  readonly policy: Policy;
}

/** Policies on a menu at most: five, or one more than there are objectives, so that there is room for the balanced one. */
export const menuSize = (objectives: number): number => Math.max(5, objectives + 1);

/** Digits that tell the menus of two searches apart. */
const digits = 4;

/** The front as a menu of policies, each with the policy of the start that it differs least from. */
export function menuCandidates(
  { space, objectives, starts, choice }: Pick<SearchPlan, 'space' | 'objectives' | 'starts' | 'choice'>,
  front: readonly EvaluatedCandidate[],
): MenuCandidate[] {
  const menu = frontMenu(
    front.map((one) => one.objectives!),
    objectives,
    { size: menuSize(objectives.length) },
  );
  return menu.map(({ index, best, balanced }, place) => {
    const candidate = front[index]!;
    const named = candidateName(place + 1, candidate, choice.question.seed);
    const policy = candidatePolicy(space, candidate.values, named);
    const apart = starts.map(({ id, policy: { levers: own } }) => ({
      id,
      levers: leverDifferences(own, policy.levers, space.factors),
    }));
    // What was not searched is as in the base: it did not come of the search.
    const reached = apart.filter((one) => one.levers.every(({ key }) => space.levers.includes(key)));
    const nearest = reached.reduce((least, one) => (one.levers.length < least.levers.length ? one : least));
    return {
      candidate,
      policy,
      best,
      balanced,
      nearest: nearest.id,
      start: nearest.levers.length === 0 ? nearest.id : null,
      levers: nearest.levers,
    };
  });
}

/** The levers that differ, in the order of the model; `factors` are those that were searched. */
export const leverDifferences = (from: Levers, to: Levers, factors: readonly Factor[]): MenuPolicy['levers'] =>
  levers
    .filter(({ key }) => from[key] !== to[key])
    .map(({ key, ...definition }) => {
      // A share or power that moves with others by the range of the one that is searched.
      const isMover = (one: Factor) => parameterOf(one.key) !== undefined && leversOf(one.key).includes(key);
      const factor = factors.find((one) => one.key === key) ?? factors.find(isMover);
      const bounds = 'bounds' in definition ? definition.bounds : undefined;
      const range = factor !== undefined && factor.kind !== 'choice' ? factor.range : bounds;
      const [low, high] = range ?? [0, 1];
      const isNumber = range !== undefined;
      const moved = isNumber ? Math.abs((to[key] as number) - (from[key] as number)) / (high - low) : 1;
      return { key, from: from[key], to: to[key], moved };
    });

function candidateName(n: number, { values }: EvaluatedCandidate, seed: number): Pick<Policy, 'id' | 'label'> {
  const label = (language: 'zh' | 'en') => fill(textsOf(language).search.policyLabel, { n, seed });
  return { id: `found-${n}-${candidateDigest(values).slice(0, digits)}`, label: { zh: label('zh'), en: label('en') } };
}
