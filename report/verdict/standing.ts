import type { OutcomeDefinition } from '../../models/governance/outcomes/definitions.ts';
import { precisionOutcomes } from '../../scenarios/question/defaults.ts';
import { rankPolicies } from '../../sim/analysis/estimates/rankPolicies.ts';
import { replicatesForDifference, replicatesForPrecision } from '../../sim/analysis/estimates/replicatesNeeded.ts';
import { meanInterval } from '../../sim/analysis/interval.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';

/** How probable it is that a policy has the best mean of an outcome, for those that may have it. */
export interface Standing {
  readonly outcome: string;
  /** Most probable first; those below 1 % are left out. */
  readonly policies: readonly { readonly policy: string; readonly pBest: number }[];
}

/** Worlds that would be enough for the main outcomes of all policies, by what these worlds show. */
export interface EnoughWorlds {
  /** Worlds run. */
  readonly n: number;
  /** Share of a mean that is asked for. */
  readonly relative: number;
  /** So that every mean is known to ± `relative`. */
  readonly precision: number;
  /** So that a paired difference of `relative` of the reference's mean is found in 80 of 100 cases. */
  readonly difference: number;
}

const leastShown = 0.01;
const relative = 0.05;

/** One standard error of a probability is 0.016 at 1000 draws; many worlds are dear to draw, and leave less in doubt. */
const drawsFor = (worlds: number) => Math.max(250, Math.min(1000, Math.floor(100_000 / worlds)));

/** Who probably has the best mean of each main outcome. Empty with one policy, one world, or where nothing is defined. */
export function standings(runs: readonly PolicyRuns[], definitions: readonly OutcomeDefinition[]): Standing[] {
  if (runs.length < 2) return [];
  return definitions.flatMap(({ key, better }): Standing[] => {
    if (!isMain(key) || better === 'neither' || runs.some(({ outcomes }) => outcomes[key] === undefined)) return [];
    const columns = Object.fromEntries(runs.map(({ id, outcomes }) => [id, outcomes[key]!]));
    const { n, policies } = rankPolicies(columns, { better, draws: drawsFor(runs[0]!.status.length) });
    if (n < 2) return [];
    const shown = policies
      .filter(({ pBest }) => pBest >= leastShown)
      .sort((a, b) => b.pBest - a.pBest)
      .map(({ id, pBest }) => ({ policy: id, pBest }));
    return [{ outcome: key, policies: shown }];
  });
}

/** How many worlds would do; null with fewer than two worlds, or where no number of them would. */
export function enoughWorlds(runs: readonly PolicyRuns[], reference: string): EnoughWorlds | null {
  const base = runs.find(({ id }) => id === reference);
  const n = runs[0]?.status.length ?? 0;
  if (base === undefined || n < 2) return null;
  const columns = runs.flatMap((run) =>
    precisionOutcomes.flatMap((key) => {
      const [own, other] = [run.outcomes[key], base.outcomes[key]];
      return own === undefined || other === undefined ? [] : [{ own, other, isBase: run === base }];
    }),
  );
  const precision = Math.max(...columns.map(({ own }) => replicatesForPrecision(meanInterval(own), relative)));
  const difference = Math.max(
    2,
    ...columns
      .filter(({ isBase }) => !isBase)
      .map(({ own, other }) => {
        const { n: pairs, sd } = meanInterval(own.map((value, world) => value - other[world]!));
        if (pairs < 2) return Number.NaN;
        return replicatesForDifference({ sd, difference: relative * meanInterval(other).mean });
      }),
  );
  return Number.isFinite(precision) && Number.isFinite(difference) ? { n, relative, precision, difference } : null;
}

const isMain = (key: string) => (precisionOutcomes as readonly string[]).includes(key);
