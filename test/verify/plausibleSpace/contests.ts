import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { type Agreement, agreement } from '../../../sim/analysis/agreement.ts';
import { poles, type Yardstick } from './design.ts';
import type { ComparedPoint, Outcomes } from './points.ts';

/** Sides, each of arrangements by their place in `poles`: a side is as good as the mean score of these. */
type Contest = readonly (readonly number[])[];

export const arrangements: Contest = poles.map((_, pole) => [pole]);

/** Each question by itself; the first side is the one whose wins are told. */
export const questions = [
  {
    name: 'Preventive against reactive',
    sides: [
      [2, 3],
      [0, 1],
    ],
  },
  {
    name: 'Devolved against centralized',
    sides: [
      [1, 3],
      [0, 2],
    ],
  },
] as const satisfies readonly { name: string; sides: Contest }[];

/** A point with the side that is best there over its random worlds' mean. */
export interface Decided {
  readonly point: ComparedPoint;
  readonly winner: number;
}

export interface Verdict {
  /** Points where one side is the best; in the others the best share one value, or none is defined. */
  readonly decided: readonly Decided[];
  /** Of the winners of the first two random worlds, where both have one. */
  readonly agreement: Agreement;
}

/** What wins where by one yardstick. */
export function verdictOf(points: readonly ComparedPoint[], contest: Contest, yardstick: Yardstick): Verdict {
  const decided = points.flatMap((point) => {
    const winner = winnerOf(point.means, contest, yardstick);
    return winner === undefined ? [] : [{ point, winner }];
  });
  const pairs = points.flatMap(({ worlds }): [number, number][] => {
    const [first, second] = worlds.map((outcomes) => winnerOf(outcomes, contest, yardstick));
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
  return { decided, agreement: agreement(pairs, contest.length) };
}

/** The side that alone is best; undefined where no one is. */
export function winnerOf(outcomes: readonly Outcomes[], contest: Contest, yardstick: Yardstick): number | undefined {
  const scores = contest.map(
    (side) => side.reduce((sum, pole) => sum + scored(outcomes[pole]!, yardstick), 0) / side.length,
  );
  const best = Math.max(...scores);
  const first = scores.indexOf(best);
  return scores.lastIndexOf(best) === first ? first : undefined;
}

/** Higher is better; what is undefined is worse than anything. */
function scored(outcomes: Outcomes, yardstick: Yardstick): number {
  const value = outcomes[yardstick]!;
  if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY;
  const { better } = outcomeDefinitions.find(({ key }) => key === yardstick)!;
  return better === 'lower' ? -value : value;
}
