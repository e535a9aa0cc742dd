import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { comparedOutcomes, keptOutcomes } from '../../../tools/findings/results/keptOutcomes.ts';
import type { ResultFacts } from '../../../tools/findings/results/resultFacts.ts';
import { arrangements } from '../../../tools/findings/study/comparisons.ts';
import type { Sample } from '../../../tools/findings/study/sample.ts';

/** The gain of preventing in a world, of all that preventing changes; what else differs is told by `spread`. */
export type PreventionGain = (point: Float64Array) => number;

export const plantedFactors: readonly Factor[] = [
  { key: 'staff', kind: 'number', range: [0.5, 1.5], spacing: 'linear' },
  { key: 'growthPerDay', kind: 'number', range: [0.003, 0.03], spacing: 'logarithmic' },
  { key: 'blame', kind: 'number', range: [0, 1], spacing: 'linear' },
];

/**
 * A made-up result of `n` worlds, one run each, in which preventing changes every outcome by the same known gain and devolving by nothing, and both cost exactly alike otherwise. A gain of
 * the outcome is turned to its own direction.
 */
export function plantedSample(n: number, gain: PreventionGain, facts: Partial<ResultFacts> = {}): Sample {
  const points = sobolSequence(n, plantedFactors.length, { seed: 3 });
  const directions = new Map(comparedOutcomes.map(({ outcome, better }) => [outcome, better === 'higher' ? 1 : -1]));
  return {
    facts: {
      name: 'beihu',
      case: 'beihu',
      version: '0',
      engine: 'e',
      sweep: 's',
      experiment: 'x',
      table: 't',
      seed: 3,
      days: 180,
      slice: '1/14',
      worlds: 'own',
      replicates: 1,
      policies: arrangements,
      reference: 'reactive-centralized',
      points: n,
      runs: { ok: n * arrangements.length, failed: 0, refused: 0 },
      refused: [],
      events: 1e6,
      hours: 0.1,
      ...facts,
    },
    factors: plantedFactors,
    choices: plantedFactors.map(({ key }) =>
      key === 'staff' ? { key, times: ['cadreShare'], range: [0.5, 1.5] as const } : { key },
    ),
    points,
    base: { staff: 1, growthPerDay: 0.01, blame: 0.5 },
    replicates: 1,
    columns: (outcome) => {
      if (!keptOutcomes.includes(outcome)) throw new Error(outcome);
      const sign = directions.get(outcome) ?? 0;
      const of = (isPreventive: boolean) =>
        Float64Array.from(points, (point) => 5 + point[2]! + (isPreventive ? sign * gain(point) : 0));
      return Object.fromEntries(arrangements.map((id) => [id, of(id.startsWith('preventive'))]));
    },
  };
}
