import { moments } from '../../sim/analysis/moments.ts';
import { pairedContrast } from '../../sim/analysis/pairedContrast.ts';
import { paretoFront } from '../../sim/analysis/paretoFront.ts';
import type { SearchObjective } from '../../sim/analysis/search/search.ts';
import { squaredDistance, unitScores } from '../../sim/analysis/search/unitScores.ts';
import type { MenuComparison, MenuDifference, MenuPolicy, Relation } from './optimiseDocument.ts';

/** A policy with one column an objective, all over the same fresh worlds. */
export interface PolicyColumns {
  readonly id: string;
  readonly columns: readonly Float64Array[];
}

export interface MenuStanding extends Pick<MenuPolicy, 'verdict' | 'rival' | 'against'> {}

const level = 0.95;

/** Where the policies of a menu stand to those of the start: `isStart` says which of the menu are among these. Intervals hold all at once for each policy of the menu (Bonferroni). */
export function compareMenu(
  menu: readonly PolicyColumns[],
  starts: readonly PolicyColumns[],
  objectives: readonly SearchObjective[],
  isStart: readonly boolean[],
): MenuStanding[] {
  const directions = objectives.map(({ better }) => better);
  const each = 1 - (1 - level) / Math.max(1, starts.length * objectives.length);
  const onFront = paretoFront(starts.map(meansOf), directions);
  const rivals = starts.filter((_, at) => onFront[at]);
  return menu.map((one, at) => {
    const against = starts.map(({ id, columns }): MenuComparison => {
      const differences = objectives.map(({ key, better }, i): MenuDifference => {
        const { difference, lo, hi, n, pBetter } = pairedContrast(one.columns[i]!, columns[i]!, {
          better,
          level: each,
        });
        return { key, difference, lo, hi, n, pBetter };
      });
      return { policy: id, relation: relationOf(differences, objectives), differences };
    });
    const related = (relation: Relation) => against.filter((other) => other.relation === relation);
    const among = (relation: Relation, policies: readonly PolicyColumns[]) =>
      policies.filter(({ id }) => related(relation).some(({ policy }) => policy === id));
    const better = among('beaten', starts);
    const beaten = among('beats', rivals);
    return {
      against,
      rival: isStart[at]
        ? null
        : closest(one, [better, beaten, rivals].find((some) => some.length > 0) ?? [], objectives),
      verdict: isStart[at]
        ? 'start'
        : better.length > 0
          ? 'beaten'
          : beaten.length > 0
            ? 'better'
            : against.length > 0 && related('open').length === 0
              ? 'tradeOff'
              : 'open',
    };
  });
}

/** Which of the policies no other beats in their means. */
export const meanFront = (policies: readonly PolicyColumns[], objectives: readonly SearchObjective[]): boolean[] =>
  paretoFront(
    policies.map(meansOf),
    objectives.map(({ better }) => better),
  );

const meansOf = ({ columns }: PolicyColumns): number[] => columns.map((column) => moments(column).mean);

function relationOf(differences: readonly MenuDifference[], objectives: readonly SearchObjective[]): Relation {
  const gains = differences.map(({ difference, lo, hi }, i) =>
    objectives[i]!.better === 'higher' ? { mean: difference, lo, hi } : { mean: 0 - difference, lo: -hi, hi: -lo },
  );
  const isBetter = gains.some(({ lo }) => lo > 0);
  const isWorse = gains.some(({ hi }) => hi < 0);
  if (isBetter && gains.every(({ mean }) => mean >= 0)) return 'beats';
  if (isWorse && gains.every(({ mean }) => mean <= 0)) return 'beaten';
  return isBetter ? 'differs' : 'open';
}

/** The one with the most similar means, as shares of the ranges that all span. */
function closest(
  one: PolicyColumns,
  others: readonly PolicyColumns[],
  objectives: readonly SearchObjective[],
): string | null {
  const [own, ...units] = unitScores(
    [one, ...others]
      .map(meansOf)
      .map((means) => means.map((mean, i) => (objectives[i]!.better === 'higher' ? -mean : mean))),
  );
  let found = { id: null as string | null, distance: Number.POSITIVE_INFINITY };
  for (const [at, unit] of units.entries()) {
    const distance = squaredDistance(own!, unit);
    if (distance < found.distance) found = { id: others[at]!.id, distance };
  }
  return found.id;
}
