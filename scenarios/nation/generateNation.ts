import { exp, logistic, normalQuantile, pow } from '../../sim/engine/arithmetic.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { apportion } from './apportion.ts';
import { communitiesOf } from './communitiesOf.ts';
import { type CountyKind, countyKinds, kindFacts } from './countyKinds.ts';
import { nationRules } from './nationRules.ts';
import { type Province, provinces } from './provinces.ts';
import type { SyntheticUnit } from './syntheticUnit.ts';

interface Draws {
  readonly size: RandomStream;
  readonly urban: RandomStream;
}

/**
 * All county-level units of mainland China, synthetic: 2 843 of them, by province in its published order, by kind within a province. Residents, urban residents and townships of a
 * province's units sum to its published totals exactly. Sizes are lognormal around the median of their kind, urban shares logit-normal; streams `nation.size`, `nation.urban`,
 * entity = number of the unit. The same for the same seed, in every JavaScript engine.
 *
 *     generateNation(1)[0].id // 'synthetic-bj-001'
 */
export function generateNation(seed: number): SyntheticUnit[] {
  const streams = new RandomStreams(seed, 0);
  const draws: Draws = { size: streams.stream('nation.size'), urban: streams.stream('nation.urban') };
  const units: SyntheticUnit[] = [];
  for (const province of provinces) units.push(...unitsOf(province, units.length, draws));
  return units;
}

function unitsOf(province: Province, first: number, { size, urban }: Draws): SyntheticUnit[] {
  const kinds = countyKinds.flatMap((kind) => new Array<CountyKind>(province.units[kind]).fill(kind));
  const normal = (stream: RandomStream, place: number) => normalQuantile(stream.uniform(first + place, 0));
  const residents = apportion(
    province.residents,
    kinds.map((kind, place) => kindFacts[kind].size * exp(kindFacts[kind].sizeSpread * normal(size, place))),
    () => nationRules.residents,
  );
  const urbanResidents = urbanOf(
    province,
    residents,
    kinds.map((kind, place) => kindFacts[kind].urban + kindFacts[kind].urbanSpread * normal(urban, place)),
  );
  const townships = apportion(
    province.townships,
    residents.map((one) => pow(one, nationRules.townshipPower)),
    () => [1, nationRules.mostTownships],
  );
  const areas = areasOf(province, kinds);
  return kinds.map((kind, place) => ({
    id: `synthetic-${province.id}-${String(place + 1).padStart(3, '0')}`,
    number: first + place,
    province: province.id,
    region: province.region,
    kind,
    residents: residents[place]!,
    urbanResidents: urbanResidents[place]!,
    townships: townships[place]!,
    communities: communitiesOf(residents[place]!, urbanResidents[place]!, townships[place]!),
    areaKm2: areas[place]!,
  }));
}

/** Enough for the last bit of a logit. */
const halvings = 60;

/** The level of all logits at which the urban residents are as many as published; it rises with the level, so it is found by halving. */
function urbanOf(province: Province, residents: readonly number[], logits: readonly number[]): number[] {
  const total = Math.round(province.residents * province.urbanShare);
  const at = (level: number) => residents.map((one, place) => one * logistic(level + logits[place]!));
  let [low, high] = [-20, 20];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((sum, one) => sum + one, 0) < total) low = middle;
    else high = middle;
  }
  return apportion(total, at(high), (place) => [0, residents[place]!]);
}

/** Whole km², a district's a fraction of another unit's. What the model's bounds cut off is not given to others. */
function areasOf({ areaKm2 }: Province, kinds: readonly CountyKind[]): number[] {
  const weights = kinds.map((kind) => (kind === 'district' ? nationRules.districtArea : 1));
  const sum = weights.reduce((one, weight) => one + weight, 0);
  const [least, most] = nationRules.areaKm2;
  return weights.map((weight) => Math.min(most, Math.max(least, Math.round((areaKm2 * weight) / sum))));
}
