import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import {
  type DiscoverView,
  type ExplainView,
  ensembleViewOf,
  type RobustView,
} from '../../../notebook/view/robustView.ts';
import { discoverDocument } from '../../../report/robustness/discoverDocument.ts';
import { robustDocument } from '../../../report/robustness/robustDocument.ts';
import type { Explanation } from '../../../scenarios/attribution/explainDifference.ts';
import { exactCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { waterfall } from '../../../sim/analysis/attribution/waterfall.ts';
import { plantedPlan, plantedRuns } from '../../report/robustness/planted.ts';

const facts = { version: '0.0.0', engine: 'sample', hash: 'ab'.repeat(32) };

/** Latent harm of 120 planted worlds, of which the last has no value; see `planted.ts`. */
const robust = robustDocument(plantedPlan, plantedRuns, facts, { objectives: ['latentHarm'] });

const discovered = discoverDocument(plantedPlan, plantedRuns, facts, {
  question: {
    policy: 'preventive-devolved',
    against: 'reactive-centralized',
    outcome: 'latentHarm',
    side: 'better',
  },
  mostBoxes: 1,
});

const aroundOf = (language: Language) => ({ phase: 'full', state: 'done', texts: textsOf(language) }) as const;

/** The third policy against the first, which is better where growth is slow. */
export const sampleRobust = (language: Language = 'zh', look: Partial<RobustView> = {}): RobustView => ({
  ...ensembleViewOf(robust, aroundOf(language)),
  comparison: 1,
  regret: 0,
  order: null,
  ...look,
});

export const sampleDiscovery = (language: Language = 'zh', look: Partial<DiscoverView> = {}): DiscoverView => ({
  ...ensembleViewOf(discovered, aroundOf(language)),
  box: 0,
  step: null,
  ...look,
});

/** Three groups in five worlds: one raises it for sure, one lowers it, of the third nothing can be told. */
export function sampleExplanation(language: Language = 'zh'): ExplainView {
  const game = exactCoalitions(3);
  const worth = (mask: number, world: number) =>
    60 +
    world +
    (mask & 1 ? 6 + world / 5 : 0) -
    (mask & 2 ? 3 + world / 9 : 0) +
    (mask & 4 ? [1, -1, 0.5, -0.8, 0.4][world]! : 0);
  const result = shapley(
    game,
    game.masks.map((mask) => [0, 1, 2, 3, 4].map((world) => worth(mask, world))),
  );
  const explanation: Explanation = {
    policy: 'preventive-devolved',
    reference: 'reactive-centralized',
    outcome: 'latentHarm',
    unit: '',
    better: 'lower',
    groups: (['finding', 'allocation', 'centre'] as const).map((id) => ({ names: [{ id }], levers: [] })),
    joined: [],
    result,
    waterfall: waterfall(result),
    handling: [-10, 4, 0],
  };
  return ensembleViewOf({ ...robust, points: 8, pointsPlanned: 8, explanation }, aroundOf(language));
}
