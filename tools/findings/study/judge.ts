import { worldMeans } from '../../../sim/analysis/decision/drawnWorlds.ts';
import type { FactorFlip } from '../../../sim/analysis/decision/flip.ts';
import { type Headline, headline } from '../../../sim/analysis/decision/headline.ts';
import { cart } from '../../../sim/analysis/discovery/cart.ts';
import type { CartResult, PrimResult } from '../../../sim/analysis/discovery/discovery.ts';
import type { ComparedOutcome } from '../results/keptOutcomes.ts';
import { type Comparison, chosenKeys } from './comparisons.ts';
import { namedFactors } from './namedFactors.ts';
import { priorsOf } from './priors.ts';
import { pairOf, type Sample } from './sample.ts';
import { decisive, type Screening, screen } from './screening.ts';
import { searchBox } from './searchBox.ts';

/** What is said of one outcome of one comparison. */
export interface Judgement extends ComparedOutcome {
  /** Its flips lie along the factors named beforehand and those that the screening picked. */
  readonly headline: Headline;
  readonly screening: Screening;
  /** Where the policy that is ahead in fewer worlds is the better one; null where it was not asked (`chosenKeys`). */
  readonly exceptions: Exceptions | null;
}

export interface Exceptions {
  /** Which of the pair is better there. */
  readonly side: 'policy' | 'reference';
  readonly boxes: PrimResult;
  readonly tree: CartResult;
}

/** Factors that the screening may add to those named beforehand. */
const mostPicked = 3;

/** Policy less reference by drawn world, turned so that above 0 the policy is better; NaN where either is undefined. */
export function gainsOf(
  sample: Sample,
  { policy, against }: Comparison,
  { outcome, better }: ComparedOutcome,
): Float64Array {
  const pair = pairOf(sample.columns(outcome), policy, against);
  const [own, other] = [pair.policy, pair.reference].map((column) => worldMeans(column, sample.replicates));
  const sign = better === 'higher' ? 1 : -1;
  return own!.map((value, world) => sign * (value - other![world]!));
}

/** Compares a pair in one outcome over the worlds of a sample. */
export function judge(sample: Sample, comparison: Comparison, compared: ComparedOutcome): Judgement {
  const { factors, points, base, replicates } = sample;
  const { policy, against } = comparison;
  const gains = gainsOf(sample, comparison, compared);
  const screening = screen(sample, gains);
  const named = namedFactors(factors).map(({ key }) => key);
  const picked = decisive(screening, factors.length).filter(({ key }) => !named.includes(key));
  const along = new Set([...named, ...picked.slice(0, mostPicked).map(({ key }) => key)]);
  const places = [...factors.keys()].filter((d) => along.has(factors[d]!.key));
  const own = places.map((d) => factors[d]!);
  const found = headline(
    { ...pairOf(sample.columns(compared.outcome), policy, against), better: compared.better },
    own,
    points.map((point) => Float64Array.from(places, (d) => point[d]!)),
    {
      replicates,
      base: Object.fromEntries(own.flatMap(({ key }) => (Object.hasOwn(base, key) ? [[key, base[key]!]] : []))),
      priors: priorsOf(sample) as Readonly<Record<string, Float64Array>>,
    },
  );
  return {
    ...compared,
    headline: { ...found, flips: found.flips.map(withoutCurve) },
    screening,
    exceptions: chosenKeys.includes(comparison.key) ? exceptionsOf(sample, gains, found.share.value) : null,
  };
}

function exceptionsOf(sample: Sample, gains: Float64Array, share: number): Exceptions {
  const side = share > 0.5 ? 'reference' : 'policy';
  const turned = side === 'policy' ? 1 : -1;
  const wins = gains.map((gain) => (Number.isNaN(gain) ? Number.NaN : gain === 0 ? 0.5 : Number(turned * gain > 0)));
  return {
    side,
    boxes: searchBox(sample, wins),
    tree: { ...cart(sample.points, wins, sample.factors), sequence: [] },
  };
}

const nothing = new Float64Array(0);

/** A chart's points are not told. */
const withoutCurve = (flip: FactorFlip): FactorFlip =>
  flip.kind === 'range' ? { ...flip, curve: { value: nothing, difference: nothing, lo: nothing, hi: nothing } } : flip;
