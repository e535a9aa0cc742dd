import { caseClasses } from '../../models/governance/caseClasses.ts';
import type { Institution } from '../../scenarios/caseSpec.ts';
import type { Bilingual, DataVintage } from '../../scenarios/sourced.ts';
import { fitDurations } from '../../sim/analysis/survival/durations/fitDurations.ts';
import type { CaseTimes } from '../describe/caseTimes.ts';
import type { LedgerDescription } from '../describe/describeLedger.ts';
import type { Estimate } from '../describe/estimate.ts';
import type { LedgerReading } from '../describe/ledgerReading.ts';
import type { Ledger } from '../ledger.ts';
import { runWordsEn } from '../locales/runWords.en.ts';
import { runWordsZh } from '../locales/runWords.zh.ts';
import { factLabels, fitNote, matrixLabel, mixLabel, monthLabel, surfacedLabel } from '../locales/scenarioTexts.ts';
import { leastPublished } from '../privacy/suppressCells.ts';
import { departmentMatrix } from './departmentMatrix.ts';
import { seasonContrast } from './seasonContrast.ts';
import { hasSmallCell, isSmall, smallFree } from './smallCells.ts';
import type { SurfacedRates } from './surfacedRates.ts';
import { writtenNumber, writtenRange } from './writtenNumber.ts';

/** Departments of a type that are told. */
const mostDepartments = 4;

export interface FactSource {
  readonly ledger: Ledger;
  readonly reading: LedgerReading;
  readonly rates: SurfacedRates;
  readonly description: LedgerDescription;
  readonly data: DataVintage;
}

/** What was measured and no parameter of the model carries: it stands with the scenario, and changes no run. */
export function scenarioFacts(source: FactSource): Institution[] {
  const { ledger, reading, rates, description, data } = source;
  const { season, backlog, places, persons, households, paths } = description;
  const number = (label: Bilingual, unit: string, estimate: Estimate, note?: Bilingual) =>
    numberFact(label, unit, estimate, data, note);
  const typeName = (key: string): Bilingual => ({ zh: runWordsZh.types[key]!, en: runWordsEn.types[key]! });
  const who = households.persons > 0 ? households : persons;
  return [
    ...(['dispute', 'request', 'hazard'] as const).flatMap((caseClass) =>
      number(surfacedLabel(caseClass), '1/10k/yr', rates.byClass[caseClass]),
    ),
    ...caseClasses.flatMap((one) =>
      smallFree(
        rates.mix.filter(({ caseClass }) => caseClass === one),
        ({ share }) => (share.n > 0 ? share.value * share.n : 0),
      ).flatMap(({ type, caseClass, share }) => number(mixLabel(typeName(type), caseClass), 'share', share)),
    ),
    ...matrixFacts(ledger, reading, data, typeName),
    ...fitFact(description.times, data),
    ...smallFree(season.months, ({ factor }) => factor.n).flatMap(({ month, factor }) =>
      number(monthLabel(month), 'ratio', factor),
    ),
    ...(season.trend === null ? [] : number(factLabels.trend, 'ratio', season.trend)),
    ...number(factLabels.seasonContrast, 'share', seasonContrast(ledger, reading.types)),
    ...number(factLabels.handOffs, 'hops', paths.handOffs),
    ...(isSmall(backlog.recorded)
      ? []
      : number(factLabels.openRecorded, 'cases', exactly(backlog.recorded, ledger.cases))),
    ...number(factLabels.openUnrecorded, 'cases', backlog.unrecorded),
    ...number(factLabels.placeGini, 'index', places.gini),
    ...(who.persons === 0 || hasSmallCell(who.repeatPersons)
      ? []
      : number(factLabels.repeatPersons, 'share', who.repeatPersons)),
  ];
}

const exactly = (value: number, n: number): Estimate => ({ value, lo: value, hi: value, n });

function numberFact(
  label: Bilingual,
  unit: string,
  { value, lo, hi, n }: Estimate,
  data: DataVintage,
  note: Bilingual | undefined,
): Institution[] {
  if (!(n >= leastPublished && [value, lo, hi].every(Number.isFinite))) return [];
  const range = writtenRange(Math.min(lo, value), Math.max(hi, value));
  const fact = { label, value: writtenNumber(value), unit, from: 'measured', range, n, data } as const;
  return [note === undefined ? fact : { ...fact, note }];
}

function matrixFacts(
  ledger: Ledger,
  reading: LedgerReading,
  data: DataVintage,
  typeName: (key: string) => Bilingual,
): Institution[] {
  return departmentMatrix(ledger, reading).flatMap(({ type, cases, departments }): Institution[] => {
    const told = departments.filter(({ share }) => share.value * cases >= leastPublished).slice(0, mostDepartments);
    if (told.length === 0) return [];
    const value = told.map(({ name, share }) => `${name} ${(100 * share.value).toFixed(0)} %`).join('; ');
    return [{ label: matrixLabel(typeName(type)), value, from: 'measured', n: cases, data }];
  });
}

/** The form that fits the days to the end best, with how well. */
function fitFact({ days, ending, watched, wholeDays }: CaseTimes, data: DataVintage): Institution[] {
  const ended = ending.map((one) => (one > 0 ? 1 : 0));
  if (ended.reduce((sum, one) => sum + one, 0) < 30) return [];
  const [best] = fitDurations(
    days,
    ended,
    watched.map((one, i) => Math.max(one, days[i]!)),
    {
      wholeNumbers: wholeDays,
      draws: 99,
    },
  );
  const { family, scale, median, distance, p } = best!;
  const estimate = { ...median, n: days.length };
  return numberFact(factLabels.medianDays, 'd', estimate, data, fitNote(family, scale.value, distance, p));
}
