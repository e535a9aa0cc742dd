import { worldMeans } from '../../../sim/analysis/decision/drawnWorlds.ts';
import { type ExpectedValues, expectedValues } from '../../../sim/analysis/decision/expectedValues.ts';
import { type ParetoStanding, paretoStanding } from '../../../sim/analysis/decision/paretoStanding.ts';
import { type RegretResult, regret } from '../../../sim/analysis/decision/regret.ts';
import { type PolicySatisficing, satisficing } from '../../../sim/analysis/decision/satisficing.ts';
import type { PrimResult } from '../../../sim/analysis/discovery/discovery.ts';
import { aims, type ComparedOutcome, comparedOutcomes, loadOutcome } from '../results/keptOutcomes.ts';
import { arrangements, ownPolicy } from './comparisons.ts';
import { manyStations } from './lifelikeWorlds.ts';
import type { Sample } from './sample.ts';
import { searchBox } from './searchBox.ts';

/** How all policies of a case stand to each other. */
export interface Standing {
  readonly expected: readonly { readonly outcome: string; readonly result: ExpectedValues }[];
  readonly regrets: readonly { readonly outcome: string; readonly result: RegretResult }[];
  /** No worse than `than` in all four aims, and in each; without that policy itself. */
  readonly noWorse: { readonly than: string; readonly policies: readonly PolicySatisficing[] };
  readonly front: ParetoStanding;
  /** Share of the worlds in which a twentieth of the desks or more have no steady state. */
  readonly overloaded: readonly { readonly policy: string; readonly share: number; readonly n: number }[];
  readonly wins: readonly ArrangementWins[];
}

/** In which worlds an arrangement is the best of the four. */
export interface ArrangementWins {
  readonly policy: string;
  readonly outcome: string;
  readonly boxes: PrimResult;
}

/** Compares all policies of a sample at once. */
export function standing(sample: Sample): Standing {
  const { replicates, facts } = sample;
  const before = ownPolicy(facts.case, 'before');
  const than = facts.policies.includes(before) ? before : facts.reference;
  const others = facts.policies.filter((policy) => policy !== than);
  const told = <T>(of: (columns: ReturnType<Sample['columns']>, compared: ComparedOutcome) => T) =>
    comparedOutcomes.map((compared) => ({
      outcome: compared.outcome,
      result: of(sample.columns(compared.outcome), compared),
    }));
  return {
    expected: told((columns) => expectedValues(columns, { reference: facts.reference, replicates })),
    regrets: told((columns, { better }) => lean(regret(columns, { better, replicates }))),
    noWorse: {
      than,
      policies: satisficing(
        aims.map(({ outcome, better }) => {
          const columns = sample.columns(outcome);
          const sign = better === 'higher' ? 1 : -1;
          const gains = others.map((policy): [string, Float64Array] => [
            policy,
            columns[policy]!.map((value, run) => sign * (value - columns[than]![run]!)),
          ]);
          return { key: outcome, columns: Object.fromEntries(gains), atLeast: 0 };
        }),
        { replicates },
      ),
    },
    front: paretoStanding(
      aims.map(({ outcome, better }) => ({ key: outcome, better, columns: sample.columns(outcome) })),
      { replicates },
    ),
    overloaded: overloadedShares(sample),
    wins: aims.flatMap((compared) => winsOf(sample, compared)),
  };
}

const nothing = new Float64Array(0);

const lean = (result: RegretResult): RegretResult => ({
  ...result,
  policies: result.policies.map((policy) => ({ ...policy, regrets: nothing })),
});

function overloadedShares(sample: Sample): Standing['overloaded'] {
  return Object.entries(sample.columns(loadOutcome)).map(([policy, column]) => {
    const means = worldMeans(column, sample.replicates).filter((mean) => !Number.isNaN(mean));
    return { policy, share: means.filter((mean) => mean >= manyStations).length / means.length, n: means.length };
  });
}

/** Where each arrangement is the best of the four; a tie is shared. */
function winsOf(sample: Sample, { outcome, better }: ComparedOutcome) {
  const { replicates, points, facts } = sample;
  const present = arrangements.filter((id) => facts.policies.includes(id));
  const all = sample.columns(outcome);
  const sign = better === 'higher' ? 1 : -1;
  const means = present.map((id) => worldMeans(all[id]!, replicates).map((mean) => sign * mean));
  const best = points.map((_, world) => means.reduce((most, column) => Math.max(most, column[world]!), -Infinity));
  return present.map((policy, place): ArrangementWins => {
    const wins = points.map((_, world) => {
      if (Number.isNaN(best[world]!)) return Number.NaN;
      const winners = means.filter((column) => column[world] === best[world]).length;
      return means[place]![world] === best[world] ? 1 / winners : 0;
    });
    return { policy, outcome, boxes: searchBox(sample, wins) };
  });
}
