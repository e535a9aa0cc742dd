import { exp, ln, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { DISPUTE, HAZARD, nClasses, REQUEST } from '../caseClasses.ts';
import type { Constants, Uncertainties } from '../parameters/governanceParameters.ts';
import type { Territory } from '../territory.ts';
import { ShareClock } from './demand.ts';

/** Where and when each grievance is born, in the order of the places; `share` decides its type. */
export interface Moments {
  count: number;
  readonly birth: Float64Array;
  readonly share: Float64Array;
  readonly entity: Int32Array;
  readonly index: Int32Array;
  readonly community: Int16Array;
}

/** Draws how many grievances each place bears, and when; `intensity` as `cumulativeIntensity` gives it. */
export function drawMoments(
  constants: Constants,
  uncertainties: Uncertainties,
  territory: Territory,
  intensity: Float64Array[][],
  days: number,
  streams: RandomStreams,
): Moments {
  const heterogeneity = communityFactors(uncertainties.communityHeterogeneityCv, territory, streams);
  const counts = streams.stream('grievance.count');
  const moment = streams.stream('grievance.moment');
  const perHousehold = [uncertainties.latentDisputesPer10kYear, uncertainties.latentRequestsPer10kYear].map(
    (rate) => (rate / 10_000 / 365) * constants.householdSize,
  );
  const perGrid = uncertainties.hazardsPerGridYear / 365;
  const rates = [perHousehold[DISPUTE]!, perHousehold[REQUEST]!, perGrid];
  const clocks = intensity.map((townships) => townships.map((cumulative) => new ShareClock(cumulative)));
  const placesIn = (c: number, caseClass: number) =>
    caseClass === HAZARD ? territory.grids[c]! : territory.households[c]!;
  const meanIn = (c: number, caseClass: number) =>
    rates[caseClass]! * heterogeneity[c]! * intensity[caseClass]![territory.townshipOf[c]!]![days]!;

  let mostPlaces = 0;
  let expected = 0;
  for (let c = 0; c < territory.nCommunities; c++) {
    for (let caseClass = 0; caseClass < nClasses; caseClass++) {
      mostPlaces = Math.max(mostPlaces, placesIn(c, caseClass));
      expected += meanIn(c, caseClass) * placesIn(c, caseClass);
    }
  }
  // Six standard deviations more than expected: hardly ever too few.
  let moments = emptyMoments(Math.ceil(expected + 6 * Math.sqrt(expected)));
  const births = new Int32Array(mostPlaces);
  let draws = new Float64Array(2 * mostPlaces);

  for (let c = 0; c < territory.nCommunities; c++) {
    // Sixteen bits each: community and place within it; checked when the territory is made.
    const base = territory.keys[c]! << 16;
    for (let caseClass = 0; caseClass < nClasses; caseClass++) {
      const places = placesIn(c, caseClass);
      const mean = meanIn(c, caseClass);
      let born = 0;
      if (caseClass === HAZARD) {
        for (let place = 0; place < places; place++) {
          births[place] = poisson(counts, base | place, caseClass, mean);
          born += births[place]!;
        }
      } else {
        counts.fillUniformPairs(base, caseClass, draws.subarray(0, 2 * places));
        born = poissonQuantiles(draws, mean, births, places);
      }
      const first = moments.count;
      if (first + born > moments.birth.length) moments = enlarged(moments, 2 * (first + born));
      addPlaces(moments, births, places, base, caseClass);
      moments.community.fill(c, first, moments.count);
      if (draws.length < 2 * born) draws = new Float64Array(4 * born);
      moment.fillPairsAt(moments.entity.subarray(first), moments.index.subarray(first), 0, draws, born);
      clocks[caseClass]![territory.townshipOf[c]!]!.fillDays(draws, moments.birth, first, born);
      for (let i = 0; i < born; i++) moments.share[first + i] = draws[2 * i + 1]!;
    }
  }
  return moments;
}

/** Of each place the smallest n whose Poisson distribution function exceeds its draw, at 0, 2, …; returns their sum. */
function poissonQuantiles(draws: Float64Array, mean: number, out: Int32Array, places: number): number {
  const none = exp(-mean);
  let sum = 0;
  for (let place = 0; place < places; place++) {
    const u = draws[2 * place]!;
    let n = 0;
    let probability = none;
    let cumulative = none;
    while (u >= cumulative && n < 100) {
      n++;
      probability *= mean / n;
      cumulative += probability;
    }
    out[place] = n;
    sum += n;
  }
  return sum;
}

/** Adds `births[place]` grievances of each place, with their addresses. */
function addPlaces(moments: Moments, births: Int32Array, places: number, base: number, caseClass: number): void {
  const { entity, index } = moments;
  let at = moments.count;
  for (let place = 0; place < places; place++) {
    const count = births[place]!;
    for (let ordinal = 0; ordinal < count; ordinal++) {
      entity[at] = base | place;
      // The class stands in the index: a household has a first dispute and a first request.
      index[at] = ordinal * nClasses + caseClass;
      at++;
    }
  }
  moments.count = at;
}

function emptyMoments(capacity: number): Moments {
  return {
    count: 0,
    birth: new Float64Array(capacity),
    share: new Float64Array(capacity),
    entity: new Int32Array(capacity),
    index: new Int32Array(capacity),
    community: new Int16Array(capacity),
  };
}

function enlarged(moments: Moments, capacity: number): Moments {
  const larger = emptyMoments(capacity);
  larger.count = moments.count;
  larger.birth.set(moments.birth);
  larger.share.set(moments.share);
  larger.entity.set(moments.entity);
  larger.index.set(moments.index);
  larger.community.set(moments.community);
  return larger;
}

/** The same grievances by day of birth (counting sort; in the order of the places within a day). */
export function inOrderOfDays(moments: Moments, days: number): Moments {
  const { count, birth, share, entity, index, community } = moments;
  const begins = new Int32Array(days + 2);
  for (let i = 0; i < count; i++) begins[Math.floor(birth[i]!) + 1]!++;
  for (let day = 0; day <= days; day++) begins[day + 1]! += begins[day]!;
  const sorted = emptyMoments(count);
  sorted.count = count;
  for (let i = 0; i < count; i++) {
    const at = begins[Math.floor(birth[i]!)]!++;
    sorted.birth[at] = birth[i]!;
    sorted.share[at] = share[i]!;
    sorted.entity[at] = entity[i]!;
    sorted.index[at] = index[i]!;
    sorted.community[at] = community[i]!;
  }
  return sorted;
}

/** Lognormal with mean 1: some communities quarrel more. Stream `demand.community`, entity = number of the community. */
function communityFactors(cv: number, territory: Territory, streams: RandomStreams): Float64Array {
  const stream = streams.stream('demand.community');
  const variance = ln(1 + cv * cv);
  return Float64Array.from(territory.keys, (key) =>
    exp(Math.sqrt(variance) * normalQuantile(stream.uniform(key, 0)) - variance / 2),
  );
}
