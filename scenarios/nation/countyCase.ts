import { type ConstantKey, constants } from '../../models/governance/parameters/constants.ts';
import { exp } from '../../sim/engine/arithmetic.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import type { CaseSpec } from '../caseSpec.ts';
import { caseOf } from '../catalogue.ts';
import { baseCaseOf } from './baseCaseOf.ts';
import { kindFacts } from './countyKinds.ts';
import { countyDescription, countyLabel, madeNote } from './locales/countyTexts.ts';
import { nationRules } from './nationRules.ts';
import type { SyntheticUnit } from './syntheticUnit.ts';

/** As many a resident as in the base case. */
export const perResident = [
  'grids',
  'gridWorkers',
  'cadres',
  'partTimeMediators',
  'fullTimeMediators',
  'townshipDesks',
  'countyDesks',
  'centreStaff',
] as const satisfies readonly ConstantKey[];

/** Means of conditions: drawn from the range of the base case, in this order. */
const drawnConditions = [
  'autonomyMean',
  'resourcesMean',
  'cohesionMean',
  'normsMean',
  'incomeMean',
] as const satisfies readonly ConstantKey[];

type Range = readonly [low: number, high: number];

/** Over what a value is to be swept, × and ÷. Townships: one spread within provinces, as sizes have; the rest are assumptions. */
const rangeFactors = { townships: 1.5, communities: 1.6, area: 2, staff: 1.5 };

const bounds = new Map(constants.map(({ key, bounds: [low, high] }) => [key, [low, high]] as const));

/**
 * The county of a synthetic unit: size and places are the unit's, staff and grids as many a resident as in its base case (at least one desk a township and a department, no fewer grids
 * than communities), programme money too (that of `fundedResidents` at least), conditions drawn from the ranges of the base case (stream `nation.conditions`, entity = number of the unit), everything else as there.
 * No value claims a source: each is an assumption that says what it was made of.
 */
export function countyCase(unit: SyntheticUnit, conditions: RandomStream): CaseSpec {
  const base = caseOf(baseCaseOf(unit));
  return {
    id: unit.id,
    label: countyLabel(unit),
    description: countyDescription(base.id),
    constants: constantsOf(unit, base, conditions),
    uncertainties: base.uncertainties,
    institutions: [],
    before: base.before,
    after: base.after,
    targets: [],
  };
}

function constantsOf(unit: SyntheticUnit, base: CaseSpec, stream: RandomStream): CaseSpec['constants'] {
  const note = madeNote(base.id);
  const made = { ...base.constants };
  const ratio = unit.residents / base.constants.residents.value;
  const set = (key: ConstantKey, value: number, range: Range) => {
    made[key] = {
      value: within(key, value),
      from: 'assumption',
      range: [within(key, range[0]), within(key, range[1])],
      note,
    };
  };
  const times = (value: number, factor: number): Range => [Math.floor(value / factor), Math.ceil(value * factor)];
  set('residents', unit.residents, times(unit.residents, exp(kindFacts[unit.kind].sizeSpread)));
  set('townships', unit.townships, times(unit.townships, rangeFactors.townships));
  set('communities', unit.communities, times(unit.communities, rangeFactors.communities));
  set('areaKm2', unit.areaKm2, times(unit.areaKm2, rangeFactors.area));
  set('householdSize', nationRules.householdSize, [2, 3.5]);
  for (const key of perResident) {
    const { value, range = times(value, rangeFactors.staff) } = base.constants[key];
    const least = leastOf(key, unit, base);
    const scaled = (one: number) => Math.max(least, Math.round(one * ratio));
    set(key, scaled(value), [scaled(range[0]), scaled(range[1])]);
  }
  const { value: yuan, range: yuanRange = times(yuan, rangeFactors.staff) } = base.constants.programmeYuanPerResident;
  const funded = Math.max(1, nationRules.fundedResidents / unit.residents);
  set('programmeYuanPerResident', yuan * funded, [yuanRange[0] * funded, yuanRange[1] * funded]);
  for (const [index, key] of drawnConditions.entries()) {
    const { value, range = [value, value] } = base.constants[key];
    set(key, range[0] + (range[1] - range[0]) * stream.uniform(unit.number, index), range);
  }
  return made;
}

/** Inside what the model takes. */
const within = (key: ConstantKey, value: number): number => {
  const [low, high] = bounds.get(key)!;
  return Math.min(high, Math.max(low, value));
};

/** Somebody at every place: what a small county cannot go below. */
function leastOf(key: ConstantKey, { townships, communities }: SyntheticUnit, base: CaseSpec): number {
  if (key === 'grids') return communities;
  if (key === 'townshipDesks' || key === 'cadres') return townships;
  return key === 'countyDesks' ? base.constants.departments.value : 1;
}
