import type { Calendar } from '../../../sim/engine/calendar.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { seasons, springFestivalDay } from '../calendar.ts';
import { DISPUTE, HAZARD, nClasses, REQUEST } from '../caseClasses.ts';
import type { Uncertainties } from '../parameters/governanceParameters.ts';
import type { Territory } from '../territory.ts';

/** Named shocks: what they raise in the township they strike, the season they belong to, if any, and the day of the year they come before. */
export const shockKinds = [
  { key: 'demolition', classes: [DISPUTE], season: undefined },
  { key: 'flood', classes: [HAZARD, REQUEST], season: 'flood' },
  { key: 'factoryClosing', classes: [DISPUTE, REQUEST], season: undefined },
  { key: 'wageArrears', classes: [DISPUTE], season: 'springFestival', before: springFestivalDay },
] as const;

/** Season in which a class of grievance runs high: disputes before the Spring Festival, hazards in the flood season, requests at harvest. */
const seasonOfClass = [seasons.indexOf('springFestival'), seasons.indexOf('harvest'), seasons.indexOf('flood')];

/**
 * Relative intensity of births, summed from day 0: `cumulative[class][township]` holds `days + 1` values, 1 a day on average over a
 * year without shocks. The same for every policy. Stream `demand.shocks`: entity = number of the shock.
 */
export function cumulativeIntensity(
  uncertainties: Uncertainties,
  territory: Territory,
  allTownships: number,
  calendar: Calendar,
  days: number,
  streams: RandomStreams,
): Float64Array[][] {
  const daily = Array.from({ length: nClasses }, (_, k) => {
    const season = seasonOfClass[k]!;
    const inSeason = Float64Array.from({ length: 365 }, (_v, day) => (calendar.seasonAt(day + 0.5) === season ? 1 : 0));
    const share = inSeason.reduce((a, b) => a + b, 0) / 365;
    const amplitude = uncertainties.seasonAmplitude;
    const base = inSeason.map((flag) => (1 + amplitude * flag) / (1 + amplitude * share));
    return Array.from({ length: territory.nTownships }, () =>
      Float64Array.from({ length: days }, (_v, day) => base[day % 365]!),
    );
  });

  const shocks = streams.stream('demand.shocks');
  const count = poisson(shocks, 0, 0, (uncertainties.shocksPerYear * days) / 365);
  for (let shock = 1; shock <= count; shock++) {
    const u = shocks.uniform(shock, 0);
    const struck = Math.floor(shocks.uniform(shock, 1) * allTownships);
    const kind = shockKinds[Math.floor(shocks.uniform(shock, 2) * shockKinds.length)]!;
    const township = territory.townshipKeys.indexOf(struck);
    if (township < 0) continue;
    const from =
      kind.season === undefined
        ? Math.floor(u * days)
        : seasonDay(calendar, kind.season, days, u, 'before' in kind ? kind.before : undefined);
    const to = Math.min(days, from + Math.round(uncertainties.shockDays));
    for (const k of kind.classes) {
      const series = daily[k]![township]!;
      for (let day = from; day < to; day++) series[day]! *= uncertainties.shockMultiplier;
    }
  }

  return daily.map((townships) =>
    townships.map((series) => {
      const cumulative = new Float64Array(days + 1);
      for (let day = 0; day < days; day++) cumulative[day + 1] = cumulative[day]! + series[day]!;
      return cumulative;
    }),
  );
}

/** The day a share `u` into all days of a named season within the run; past the run's end if it has none. */
function seasonDay(calendar: Calendar, name: string, days: number, u: number, before = 365): number {
  const season = calendar.seasonNames.indexOf(name);
  const inSeason: number[] = [];
  for (let day = 0; day < days; day++) {
    if (calendar.seasonAt(day + 0.5) === season && calendar.dayOfYear(day) < before) inSeason.push(day);
  }
  return inSeason[Math.floor(u * inSeason.length)] ?? days;
}

/** Finds the days (with their fractions) at which a cumulative intensity reaches shares of its total. */
export class ShareClock {
  private readonly cumulative: Float64Array;
  private readonly cellsPerUnit: number;
  /** Where the search begins for what falls into a cell: no later than the day before which the cell's first target is reached. */
  private readonly firstDay: Int32Array;

  /** `cumulative`: its total is above 0. */
  constructor(cumulative: Float64Array) {
    const days = cumulative.length - 1;
    const total = cumulative[days]!;
    this.cumulative = cumulative;
    this.cellsPerUnit = days / total;
    this.firstDay = new Int32Array(days + 2);
    let day = 0;
    for (let cell = 0; cell < days + 2; cell++) {
      while (day < days - 1 && Math.floor(cumulative[day + 1]! * this.cellsPerUnit) < cell) day++;
      this.firstDay[cell] = day;
    }
  }

  /** Writes the days for the shares, in [0, 1), at `shares[0]`, `shares[2]`, … into `out` from `first` on, `count` of them. */
  fillDays(shares: Float64Array, out: Float64Array, first: number, count: number): void {
    const { cumulative, cellsPerUnit, firstDay } = this;
    const last = cumulative.length - 2;
    const total = cumulative[last + 1]!;
    for (let i = 0; i < count; i++) {
      const target = shares[2 * i]! * total;
      let day = firstDay[Math.floor(target * cellsPerUnit)]!;
      while (day < last && cumulative[day + 1]! <= target) day++;
      out[first + i] = day + (target - cumulative[day]!) / (cumulative[day + 1]! - cumulative[day]!);
    }
  }
}
