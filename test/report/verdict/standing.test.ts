import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { enoughWorlds, standings } from '../../../report/verdict/standing.ts';
import { verdict } from '../../../report/verdict/verdict.ts';
import { verdictText } from '../../../report/verdict/verdictText.ts';
import { replicatesForDifference, replicatesForPrecision } from '../../../sim/analysis/estimates/replicatesNeeded.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import { type PolicyRuns, rowStatus } from '../../../sim/experiment/policyRuns.ts';
import { names, whole } from './summaries.ts';

const runsOf = (id: string, outcomes: Readonly<Record<string, readonly number[]>>): PolicyRuns => {
  const columns = Object.entries(outcomes).map(([key, values]) => [key, Float64Array.from(values)] as const);
  const worlds = columns[0]![1].length;
  return {
    id,
    status: new Uint8Array(worlds).fill(rowStatus.ok),
    outcomes: Object.fromEntries(columns),
    events: 0,
    series: new Map(),
    profiles: new Map(),
  };
};

const spread = [0.1, 0.3, 0.2, 0.5, 0.4, 0.15];
const lower = spread.map((value) => value - 0.05 + value * 0.01);

describe('Standings of policies', () => {
  it('follow the direction of the outcome: more disputes settled and less latent harm are best', () => {
    const found = standings(
      [
        runsOf('base', { disputeResolutionRate: spread, latentHarm: spread }),
        runsOf('one', { disputeResolutionRate: lower, latentHarm: lower }),
      ],
      outcomeDefinitions,
    );
    const first = new Map(found.map(({ outcome, policies }) => [outcome, policies[0]!]));
    expect(first.get('disputeResolutionRate')).toMatchObject({ policy: 'base' });
    expect(first.get('latentHarm')).toMatchObject({ policy: 'one' });
    for (const { pBest } of first.values()) expect(pBest).toBeGreaterThan(0.98);
  });

  it('share equal columns evenly, and say nothing of one policy, one world, or a world without an outcome', () => {
    const same = standings(
      [runsOf('base', { latentHarm: spread }), runsOf('one', { latentHarm: spread })],
      outcomeDefinitions,
    );
    expect(same).toEqual([
      {
        outcome: 'latentHarm',
        policies: [
          { policy: 'base', pBest: 0.5 },
          { policy: 'one', pBest: 0.5 },
        ],
      },
    ]);
    expect(standings([runsOf('base', { latentHarm: spread })], outcomeDefinitions)).toEqual([]);
    const single = ['base', 'one'].map((id) => runsOf(id, { latentHarm: [1] }));
    expect(standings(single, outcomeDefinitions)).toEqual([]);
    expect(enoughWorlds(single, 'base')).toBeNull();
    const undefinedOnes = ['base', 'one'].map((id) => runsOf(id, { latentHarm: [1, Number.NaN, Number.NaN] }));
    expect(standings(undefinedOnes, outcomeDefinitions)).toEqual([]);
    expect(enoughWorlds(undefinedOnes, 'base')).toBeNull();
  });
});

describe('Worlds that would be enough', () => {
  it('are those of the least certain mean and of the least certain difference', () => {
    const noisy = [0.2, 0.1, 0.6, 0.3, 0.2, 0.9];
    const runs = [runsOf('base', { latentHarm: spread }), runsOf('one', { latentHarm: noisy })];
    const { sd } = meanInterval(noisy.map((value, world) => value - spread[world]!));
    expect(enoughWorlds(runs, 'base')).toEqual({
      n: 6,
      relative: 0.05,
      precision: Math.max(
        replicatesForPrecision(meanInterval(noisy), 0.05),
        replicatesForPrecision(meanInterval(spread), 0.05),
      ),
      difference: replicatesForDifference({ sd, difference: 0.05 * meanInterval(spread).mean }),
    });
  });

  it.each(['zh', 'en'] as const)('are told after who is probably best, in %s, with every blank filled', (language) => {
    const runs = [runsOf('base', { latentHarm: spread }), runsOf('one', { latentHarm: lower })];
    const data = verdict({ policies: [], contrasts: [] }, 'base', outcomeDefinitions, whole, runs);
    const { details } = verdictText(data, names, textsOf(language));
    expect(details).toHaveLength(2);
    expect(details[0]).toContain(language === 'zh' ? 'One > 99%' : 'One > 99 %');
    expect(details[1]).toContain(String(enoughWorlds(runs, 'base')!.precision));
    expect(details.join()).not.toMatch(/[{}]/);
  });
});
