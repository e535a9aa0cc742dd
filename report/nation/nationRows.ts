import type { Language } from '../../locales/language.ts';
import { baseCaseOf } from '../../scenarios/nation/baseCaseOf.ts';
import type { NationSample } from '../../scenarios/nation/drawSample.ts';
import { kindLabels, provinceLabels, regionLabels } from '../../scenarios/nation/locales/nationLabels.ts';
import { sizeClasses, stratumNames, stratumOf } from '../../scenarios/nation/stratumOf.ts';
import type { SyntheticUnit } from '../../scenarios/nation/syntheticUnit.ts';
import { csvRow } from '../csv.ts';
import type { NationEstimate } from './nationEstimates.ts';

const unitColumns = [
  'id',
  'synthetic',
  'province',
  'provinceName',
  'region',
  'kind',
  'kindName',
  'stratum',
  'residents',
  'urbanResidents',
  'townships',
  'communities',
  'areaKm2',
  'base',
] as const;

/** Header and one row a synthetic unit of the nation. */
export function* unitRows(units: readonly SyntheticUnit[], language: Language): Generator<string> {
  yield csvRow(unitColumns);
  for (const unit of units) yield csvRow(unitFields(unit, language));
}

/** Header and one row a county of the sample: its point in the sweep, the probability of being drawn, its weight and what it is. */
export function* sampleRows({ counties }: NationSample, language: Language): Generator<string> {
  yield csvRow(['point', 'probability', 'weight', ...unitColumns]);
  for (const [point, { unit, probability }] of counties.entries()) {
    yield csvRow([point, probability, 1 / probability, ...unitFields(unit, language)]);
  }
}

function unitFields(unit: SyntheticUnit, language: Language) {
  const { group, sizeClass } = stratumNames[stratumOf(unit)]!;
  return [
    unit.id,
    'true',
    unit.province,
    provinceLabels[unit.province]![language],
    regionLabels[unit.region][language],
    unit.kind,
    kindLabels[unit.kind][language],
    `${group}-${sizeClasses[sizeClass]}`,
    unit.residents,
    unit.urbanResidents,
    unit.townships,
    unit.communities,
    unit.areaKm2,
    baseCaseOf(unit),
  ];
}

/** Header and one row an estimate of the nation: means, then totals of the same (`what`); a difference has a reference. */
export function* nationRows(estimates: readonly NationEstimate[]): Generator<string> {
  yield csvRow([
    'outcome',
    'unit',
    'what',
    'policy',
    'reference',
    'estimate',
    'standardError',
    'lo',
    'hi',
    'degrees',
    'n',
    'nUndefined',
    'worldError',
  ]);
  for (const { outcome, unit, policy, reference, mean, total, worldError } of estimates) {
    for (const [what, one] of [
      ['mean', mean],
      ['total', total],
    ] as const) {
      if (one === undefined) continue;
      const { estimate, standardError, lo, hi, degrees, n, nUndefined } = one;
      const figures = [estimate, standardError, lo, hi, degrees].map(finite);
      yield csvRow([
        outcome,
        unit,
        what,
        policy,
        reference ?? null,
        ...figures,
        n,
        nUndefined,
        what === 'mean' ? finite(worldError) : null,
      ]);
    }
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
