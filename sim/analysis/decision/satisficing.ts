import { FaultError } from '../../engine/fault.ts';
import { checkInput, checkShare } from '../estimates/checkInput.ts';
import type { PolicyColumns } from '../estimates/policyEntries.ts';
import { policyEntries } from '../estimates/policyEntries.ts';
import { studentQuantile } from '../studentQuantile.ts';
import { type DecisionCaution, luckCaution, worldCautions } from './decisionCaution.ts';
import { worldMeans } from './drawnWorlds.ts';
import { effectiveSize } from './effectiveSize.ts';
import { luckOf, shareWithin } from './luckOf.ts';
import { weightedShare } from './weightedShare.ts';
import { checkWorlds, type WorldOptions } from './worldOptions.ts';

/** What an outcome shall reach: one bound or both. */
export interface Target {
  readonly key: string;
  readonly columns: PolicyColumns;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface SatisficingShare {
  /** Share of the worlds, among those where it is known, and its Wilson interval. */
  readonly share: number;
  readonly lo: number;
  readonly hi: number;
  /** Worlds where it is known whether it is met, and where it is not. */
  readonly n: number;
  readonly nUndefined: number;
  /** The share if it were missed, or met, in every world where it is not known. */
  readonly lowest: number;
  readonly highest: number;
}

export interface PolicySatisficing extends SatisficingShare {
  readonly id: string;
  /** By target; `unsure`: share of the known worlds whose mean is within the luck of its runs (95 %) of the bound, NaN with one run a world. */
  readonly targets: readonly (SatisficingShare & { readonly key: string; readonly unsure: number })[];
  readonly cautions: readonly DecisionCaution[];
}

const luckLevel = 0.975;
const manyDegrees = 1e9;

/**
 * Satisficing (Simon 1956, doi:10.1037/h0042769): in which share of drawn worlds does a policy meet every target, and each by itself. A world's outcome is the mean over its runs; where a run is undefined, so is
 * the outcome. All targets are missed where one is, whatever the others; else not known where one is undefined. Such worlds are counted, and `lowest` and `highest` say what they could make of the share
 * (Manski 2003, Partial identification of probability distributions). Worlds are taken as independent draws; a share near a bound that luck crosses is drawn towards one half: look at `unsure`.
 * Throws `estimateInput` for no target, a target without a bound or with bounds that exclude each other, other policies than those of the first; `unpairedLengths`.
 *
 *     satisficing([{ key: 'rate', columns: { a: [0.5, 0.7, 0.9, 0.8] }, atLeast: 0.6 }])[0].share // 0.75
 */
export function satisficing(
  targets: readonly Target[],
  { level = 0.95, ...worlds }: WorldOptions & { readonly level?: number } = {},
): PolicySatisficing[] {
  checkShare('satisficing.level', level);
  checkInput(
    Array.isArray(targets) && targets.length > 0,
    'satisficing.targets',
    targets?.length,
    'at least one target',
  );
  const columns = targets.map((target, at) => checkTarget(target, targets[0]!, at));
  const n = checkWorlds('satisficing', columns[0]![0]![1].length, worlds);
  const { replicates = 1 } = worlds;
  const weights = Float64Array.from({ length: n }, (_, world) => worlds.weights?.[world] ?? 1);
  return columns[0]!.map(([id], policy) => {
    const means = columns.map((entries) => worldMeans(entries[policy]![1], replicates));
    const met = targets.map((target, at) => means[at]!.map((mean) => scoreOf(mean, target)));
    const all = met[0]!.map((_, world) => together(met.map((scores) => scores[world]!)));
    const isWeighted = worlds.weights !== undefined;
    const shares = targets.map((target, at) => ({
      key: target.key,
      ...shareOf(met[at]!, weights, isWeighted, level),
      unsure: unsureShare(target, columns[at]![policy]![1], means[at]!, weights, replicates),
    }));
    const joint = shareOf(all, weights, isWeighted, level);
    const effective = effectiveSize(weights.filter((_, world) => !Number.isNaN(all[world]!)));
    return {
      id,
      ...joint,
      targets: shares,
      cautions: [
        ...worldCautions({ ...joint, effective, isWeighted, replicates }),
        ...luckCaution('unsureWorlds', Math.max(...shares.map(({ unsure }) => unsure))),
      ],
    };
  });
}

function checkTarget(
  { key, columns, atLeast, atMost }: Target,
  first: Target,
  at: number,
): [string, ArrayLike<number>][] {
  const path = `satisficing.targets[${at}]`;
  checkInput(typeof key === 'string', `${path}.key`, key, 'text');
  const bounds = [atLeast, atMost].filter((bound) => bound !== undefined);
  checkInput(bounds.length > 0, path, 'no bound', 'atLeast, atMost or both');
  for (const bound of bounds) checkInput(Number.isFinite(bound), path, bound, 'finite bounds');
  checkInput(bounds.length === 1 || atLeast! <= atMost!, `${path}.atLeast`, atLeast, `at most atMost: ${atMost}`);
  const entries = policyEntries(columns, `${path}.columns`);
  const ids = entries.map(([id]) => id).join(', ');
  const expected = policyEntries(first.columns, `${path}.columns`);
  const wanted = expected.map(([id]) => id).join(', ');
  checkInput(ids === wanted, `${path}.columns`, ids, wanted);
  const [rows, value] = [expected[0]![1].length, entries[0]![1].length];
  if (value !== rows) throw new FaultError({ code: 'unpairedLengths', path: `${path}.columns`, value, expected: rows });
  return entries;
}

/** 1 where the mean meets the target, 0 where it does not, NaN where it is undefined. */
function scoreOf(
  mean: number,
  { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Target,
): number {
  return Number.isNaN(mean) ? Number.NaN : Number(mean >= atLeast && mean <= atMost);
}

/** Missed where one is, whatever is not known of the others. */
const together = (scores: readonly number[]): number =>
  scores.includes(0) ? 0 : scores.some(Number.isNaN) ? Number.NaN : 1;

function shareOf(scores: Float64Array, weights: Float64Array, isWeighted: boolean, level: number): SatisficingShare {
  const counted = [...weights.keys()].filter((world) => weights[world]! > 0);
  const known = counted.filter((world) => !Number.isNaN(scores[world]!));
  const sum = (places: readonly number[]) => places.reduce((all, world) => all + weights[world]!, 0);
  const [total, sure] = [sum(counted), sum(known)];
  const own = Float64Array.from(known, (world) => weights[world]! / sure);
  const {
    value: share,
    lo,
    hi,
  } = weightedShare(
    Float64Array.from(known, (world) => scores[world]!),
    own,
    isWeighted,
    level,
  );
  const won = sum(known.filter((world) => scores[world] === 1));
  return {
    share,
    lo,
    hi,
    n: known.length,
    nUndefined: counted.length - known.length,
    lowest: won / total,
    highest: (won + total - sure) / total,
  };
}

function unsureShare(
  { atLeast, atMost }: Target,
  column: ArrayLike<number>,
  means: Float64Array,
  weights: Float64Array,
  replicates: number,
): number {
  const places = [...means.keys()].filter((world) => !Number.isNaN(means[world]!) && weights[world]! > 0);
  const runs = Float64Array.from({ length: places.length * replicates }, (_, at) => {
    return column[places[Math.floor(at / replicates)]! * replicates + (at % replicates)]!;
  });
  const total = places.reduce((sum, world) => sum + weights[world]!, 0);
  const own = Float64Array.from(places, (world) => weights[world]! / total);
  const known = Float64Array.from(places, (world) => means[world]!);
  const half = studentQuantile(luckLevel, manyDegrees) * luckOf(runs, replicates);
  const near = [atLeast, atMost].map((bound) => (bound === undefined ? 0 : shareWithin(known, own, bound, half)));
  return Math.min(1, near[0]! + near[1]!);
}
