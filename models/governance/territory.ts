import { exp, ln, logistic, normalQuantile } from '../../sim/engine/arithmetic.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { Constants } from './parameters/governanceParameters.ts';

/** The five conditions of a community, all indices in [0, 1]. */
export const conditions = ['autonomy', 'resources', 'cohesion', 'norms', 'income'] as const;

/**
 * Who lives where. Arrays run over the communities of the slice (all of them at 1:1). `keys` are the communities' numbers in
 * the whole county: they address random draws, so that a community has the same luck in a slice as at 1:1.
 */
export interface Territory {
  readonly nTownships: number;
  readonly nCommunities: number;
  readonly keys: Int32Array;
  /** Township of each community, numbered within the slice. */
  readonly townshipOf: Int32Array;
  /** Number in the whole county of each township of the slice. */
  readonly townshipKeys: Int32Array;
  readonly residents: Float64Array;
  readonly households: Int32Array;
  readonly grids: Int32Array;
  /** Kilometres east and north of the county seat. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Kilometres from the community to its township's office and to the county seat, half a kilometre at least. */
  readonly kmToTownship: Float64Array;
  readonly kmToCounty: Float64Array;
  readonly conditions: Readonly<Record<(typeof conditions)[number], Float64Array>>;
  /** Residents of the slice as a share of the county's: also its share of the county's staff and funds. */
  readonly residentShare: number;
}

/** Standard deviation of ln(community size). */
const sizeSpread = 0.4;

/**
 * Draws a county's synthetic geography and conditions, and keeps the whole townships a slice of 1/`denominator` asks for (evenly spaced).
 * Streams `territory.*`, entity = number of the community or township in the county.
 */
export function makeTerritory(constants: Constants, denominator: number, streams: RandomStreams): Territory {
  const nAll = constants.communities;
  const sizes = streams.stream('territory.size');
  const places = streams.stream('territory.place');
  const traits = conditions.map((name) => streams.stream(`territory.${name}`));
  const means = [
    constants.autonomyMean,
    constants.resourcesMean,
    constants.cohesionMean,
    constants.normsMean,
    constants.incomeMean,
  ];

  const weight = new Float64Array(nAll);
  let totalWeight = 0;
  for (let c = 0; c < nAll; c++) {
    weight[c] = exp(sizeSpread * normalQuantile(sizes.uniform(c, 0)));
    totalWeight += weight[c]!;
  }
  const kept = slicedTownships(constants.townships, denominator);
  const sliceNumber = new Int32Array(constants.townships).fill(-1);
  kept.forEach((township, i) => {
    sliceNumber[township] = i;
  });
  // Communities are dealt to townships in contiguous blocks, as even as their number allows.
  const townshipOfAll = (c: number) => Math.floor((c * constants.townships) / nAll);
  const members: number[] = [];
  for (let c = 0; c < nAll; c++) if (sliceNumber[townshipOfAll(c)]! >= 0) members.push(c);

  const n = members.length;
  const column = () => new Float64Array(n);
  const territory = {
    nTownships: kept.length,
    nCommunities: n,
    keys: Int32Array.from(members),
    townshipOf: new Int32Array(n),
    townshipKeys: Int32Array.from(kept),
    residents: column(),
    households: new Int32Array(n),
    grids: new Int32Array(n),
    x: column(),
    y: column(),
    kmToTownship: column(),
    kmToCounty: column(),
    residentShare: Number.NaN,
    conditions: { autonomy: column(), resources: column(), cohesion: column(), norms: column(), income: column() },
  };
  const side = Math.sqrt(constants.areaKm2);
  const townshipRadius = side / (2 * Math.sqrt(constants.townships));
  let cumulative = 0;
  let sliceResidents = 0;
  let i = 0;
  for (let c = 0; c < nAll; c++) {
    const share = weight[c]! / totalWeight;
    // Rounding the running total hands out exactly the county's number of grids.
    const grids = Math.round((cumulative + share) * constants.grids) - Math.round(cumulative * constants.grids);
    cumulative += share;
    const township = townshipOfAll(c);
    if (sliceNumber[township]! < 0) continue;
    const residents = share * constants.residents;
    const households = Math.max(1, Math.round(residents / constants.householdSize));
    if (households > 65_535 || nAll > 65_535) {
      throw new FaultError({
        code: 'tooManyHouseholds',
        path: 'constants.communities',
        value: households,
        expected: '≤ 65535',
      });
    }
    territory.townshipOf[i] = sliceNumber[township]!;
    territory.residents[i] = residents;
    territory.households[i] = households;
    territory.grids[i] = grids;
    sliceResidents += residents;
    const seatX = (places.uniform(township, 1) - 0.5) * side;
    const seatY = (places.uniform(township, 2) - 0.5) * side;
    const dx = (2 * places.uniform(c, 3) - 1) * townshipRadius;
    const dy = (2 * places.uniform(c, 4) - 1) * townshipRadius;
    const x = seatX + dx;
    const y = seatY + dy;
    territory.x[i] = x;
    territory.y[i] = y;
    territory.kmToTownship[i] = Math.max(0.5, Math.sqrt(dx * dx + dy * dy));
    territory.kmToCounty[i] = Math.max(0.5, Math.sqrt(x * x + y * y));
    for (let k = 0; k < conditions.length; k++) {
      const mean = means[k]!;
      const z = normalQuantile(traits[k]!.uniform(c, 0));
      territory.conditions[conditions[k]!][i] = logistic(ln(mean / (1 - mean)) + constants.conditionsSpread * z);
    }
    i++;
  }
  // Set, not spread into another object: a shape of its own for every run would make V8 compile all that reads territories anew.
  territory.residentShare = sliceResidents / constants.residents;
  return territory;
}

/** The townships of a slice: about one in `denominator`, at least one, evenly spaced over the county's list. */
export function slicedTownships(townships: number, denominator: number): number[] {
  const n = Math.max(1, Math.round(townships / denominator));
  return Array.from({ length: n }, (_, j) => Math.floor(((j + 0.5) * townships) / n));
}
