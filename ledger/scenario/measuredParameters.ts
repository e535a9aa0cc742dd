import type { ConstantKey } from '../../models/governance/parameters/constants.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { UncertaintyKey } from '../../models/governance/parameters/uncertainties.ts';
import { uncertainties } from '../../models/governance/parameters/uncertainties.ts';
import type { Bilingual, DataVintage, Sourced } from '../../scenarios/sourced.ts';
import type { CaseTimes } from '../describe/caseTimes.ts';
import { departmentStays } from '../describe/departmentStays.ts';
import type { Estimate } from '../describe/estimate.ts';
import type { LedgerReading } from '../describe/ledgerReading.ts';
import type { Ledger } from '../ledger.ts';
import { clippedNote, parameterNotes } from '../locales/scenarioTexts.ts';
import { isToldShare } from '../privacy/toldShares.ts';
import { departmentMatrix } from './departmentMatrix.ts';
import { type FirstDesks, firstDesks } from './firstDesks.ts';
import { placeVariation } from './placeVariation.ts';
import { entryShares, withdrawalPerDay } from './routes.ts';
import { writtenNumber, writtenRange } from './writtenNumber.ts';

/** A parameter of the model that a ledger tells. */
export interface MeasuredParameter {
  readonly key: ConstantKey | UncertaintyKey;
  readonly estimate: Estimate;
  readonly note: Bilingual;
}

/** Fewer cases, or places, give no number that a scenario should have. */
const fewest = 30;
const fewestPlaces = 10;

/**
 * Severity of residents' claims when they come to a desk, which no ledger has: with the model's `shirking` it makes the chance of a wrong desk larger than `misroutePerHop`. The range is that of both over their bounds.
 */
const shirkingFactor = (() => {
  const { default: shirking, bounds } = uncertainties.find(({ key }) => key === 'shirking')!;
  const severity = { low: 0.15, middle: 0.3, high: 0.5 };
  return {
    low: 1 + bounds[0] * severity.low,
    middle: 1 + shirking * severity.middle,
    high: 1 + bounds[1] * severity.high,
  };
})();

export interface ParameterSource {
  readonly ledger: Ledger;
  readonly reading: LedgerReading;
  readonly times: CaseTimes;
  /** Residents by word of the column of places, where places are communities. */
  readonly residentsOf?: Readonly<Record<string, number>> | undefined;
}

/** Every parameter that this ledger tells with enough cases. */
export function measuredParameters({ ledger, reading, times, residentsOf }: ParameterSource): MeasuredParameter[] {
  const desks = firstDesks(ledger, reading);
  const entry = entryShares(ledger, reading.levels, reading.channels);
  const found: [MeasuredParameter['key'], Estimate][] = [
    ['departments', departmentCount(ledger, reading)],
    ['misroutePerHop', misrouteOf(desks)],
    ['lapsePerDay', withdrawalPerDay(times)],
  ];
  // Few cases, or few others, are told by no share.
  if (isToldShare(desks.several)) found.push(['severalDepartmentsShare', desks.several]);
  // A register of one level alone does not tell where residents turn to.
  if (Object.values(entry).every((one) => one.value >= 0.01 && isToldShare(one))) {
    found.push(['entryAtCommunity', entry.community], ['entryAtCounty', entry.county]);
  }
  if (residentsOf !== undefined) {
    found.push(['communityHeterogeneityCv', placeVariation(ledger.place, residentsOf)]);
  }
  return found
    .filter(([key, { n }]) => n >= (key === 'communityHeterogeneityCv' ? fewestPlaces : fewest))
    .filter(([, { value, lo, hi }]) => [value, lo, hi].every(Number.isFinite))
    .map(([key, estimate]) => ({ key, estimate, note: parameterNotes[key]! }));
}

function misrouteOf({ wrongFirst, ambiguity }: FirstDesks): Estimate {
  const { value, lo, hi, n } = wrongFirst;
  const { low, middle, high } = shirkingFactor;
  return { value: value / ambiguity / middle, lo: lo / ambiguity / high, hi: hi / ambiguity / low, n };
}

/** County departments that had five cases or more; at least those that dealt alone with so many, at most all that are named. */
function departmentCount(ledger: Ledger, reading: LedgerReading): Estimate {
  const isCounty = ledger.department.values.map((word) => reading.levels[word] === 'county');
  const { department } = departmentStays(ledger);
  const stays = new Float64Array(isCounty.length);
  for (const one of department) if (isCounty[one]) stays[one]! += 1;
  const alone = new Float64Array(isCounty.length);
  for (const { cases, departments } of departmentMatrix(ledger, reading)) {
    for (const one of departments) alone[one.department]! += one.share.value * cases;
  }
  const enough = (counts: Float64Array) => counts.filter((count) => Math.round(count) >= 5).length;
  const value = enough(stays);
  const n = stays.reduce((sum, one) => sum + one, 0);
  const hi = isCounty.filter(Boolean).length;
  return { value: value < 2 ? Number.NaN : value, lo: Math.min(value, enough(alone)), hi, n };
}

/** As a scenario has it: rounded, its interval as the range. What lies outside the model's bounds cannot be set: the nearest bound stands in its place, as an assumption that says so. */
export function sourcedMeasurement({ key, estimate, note }: MeasuredParameter, data: DataVintage): Sourced<number> {
  const definition = parameterOf(key)!;
  const bounds =
    'bounds' in definition ? definition.bounds : ([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const);
  const inside = (one: number) => Math.min(bounds[1], Math.max(bounds[0], one));
  const [low, high] = writtenRange(Math.min(estimate.lo, estimate.value), Math.max(estimate.hi, estimate.value));
  const value = inside(writtenNumber(estimate.value));
  const range: [number, number] = [Math.min(value, inside(low)), Math.max(value, inside(high))];
  if (estimate.value < bounds[0] || estimate.value > bounds[1]) {
    return { value, from: 'assumption', range, note: clippedNote(writtenNumber(estimate.value), estimate.n, data) };
  }
  return { value, from: 'measured', range, n: estimate.n, data, note };
}
