import { kolmogorovSmirnov, kolmogorovSmirnovBound } from '../../../sim/analysis/kolmogorovSmirnov.ts';
import { outerThirds } from '../../../sim/analysis/outerThirds.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Decided } from './contests.ts';
import { today } from './design.ts';
import { factors } from './factors.ts';
import type { ComparedPoint } from './points.ts';

/** What may decide: a coordinate of the point, or what it makes of the county. */
interface Trait {
  readonly key: string;
  measure(point: ComparedPoint): number;
}

/** Frontline slack, or the lack of it: how busy community desks are today. */
const frontline: Trait = {
  key: 'utilisation.community',
  measure: ({ means }) => means[today]!['utilisation.community']!,
};

export const traits: readonly Trait[] = [
  ...factors.map(({ key }, d) => ({ key, measure: ({ point }: ComparedPoint) => point[d]! })),
  frontline,
];

/** The uncertainties named beforehand as the deciding ones (model, section 9): shown in every verdict. */
export const namedBeforehand = [
  frontline.key,
  'growthPerDay',
  'severalDepartmentsShare',
  'successLocality',
  'localDiscount',
] as const;

export interface Effect {
  readonly key: string;
  /** Kolmogorov–Smirnov distance between values where won and where lost; NaN where all or none are won. */
  readonly distance: number;
  /** 1 where high values favour winning. */
  readonly sign: 1 | -1;
  /** The distance is above the bound: it can be told from chance. */
  readonly decides: boolean;
  /** Shares won in the lowest and the highest third of its values. */
  readonly lowest: number;
  readonly highest: number;
}

export interface Effects {
  /** What the largest distance of as many factors that decide nothing stays below, 95 times of 100 or more. */
  readonly bound: number;
  readonly of: ReadonlyMap<string, Effect>;
  /** Those that decide, the largest distance first. */
  readonly deciding: readonly Effect[];
}

/** How every trait differs between the points that `side` won and those it lost. */
export function effectsOf(decided: readonly Decided[], side: number): Effects {
  const won = decided.filter(({ winner }) => winner === side).length;
  const bound = kolmogorovSmirnovBound(won, decided.length - won, 0.05 / traits.length);
  const effects = traits.map(({ key, measure }): Effect => {
    const trials = decided.map(({ point, winner }) => ({ value: measure(point), won: winner === side }));
    const values = (wanted: boolean) => trials.filter((one) => one.won === wanted).map(({ value }) => value);
    const { distance, sign } = kolmogorovSmirnov(values(true), values(false));
    return { key, distance, sign, decides: distance > bound, ...outerThirds(trials) };
  });
  return {
    bound,
    of: new Map(effects.map((effect) => [effect.key, effect])),
    deciding: ascendingBy(
      effects.filter(({ decides }) => decides),
      ({ distance }) => -distance,
    ),
  };
}
