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
import type { CaseClass } from '../mapping/types.ts';
import { leastPublished } from '../privacy/suppressCells.ts';
import { isToldShare, toldCounts } from '../privacy/toldShares.ts';
import { departmentMatrix } from './departmentMatrix.ts';
import { seasonContrast } from './seasonContrast.ts';
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

/** What was measured and no parameter of the model carries: it stands with the scenario, and changes no run. Of lists, counts of 1 to 4 are left out, and further ones from which they could be computed. */
export function scenarioFacts(source: FactSource): Institution[] {
  const { ledger, reading, rates, description, data } = source;
  const { season, backlog, places, persons, households, paths } = description;
  const number = (label: Bilingual, unit: string, estimate: Estimate, note?: Bilingual) =>
    numberFact(label, unit, estimate, data, note);
  const typeName = (key: string): Bilingual => ({ zh: runWordsZh.types[key]!, en: runWordsEn.types[key]! });
  const who = households.persons > 0 ? households : persons;
  return [
    ...classesTold(rates).flatMap((caseClass) =>
      number(surfacedLabel(caseClass), '1/10k/yr', rates.byClass[caseClass]),
    ),
    ...mixTold(rates).flatMap(({ type, caseClass, share }) =>
      number(mixLabel(typeName(type), caseClass), 'share', share),
    ),
    ...matrixFacts(ledger, reading, data, typeName),
    ...fitFact(description.times, data),
    ...monthsTold(season).flatMap(({ month, factor }) => number(monthLabel(month), 'ratio', factor)),
    ...(season.trend === null ? [] : number(factLabels.trend, 'ratio', season.trend)),
    ...number(factLabels.seasonContrast, 'share', seasonContrast(ledger, reading.types)),
    ...number(factLabels.handOffs, 'hops', paths.handOffs),
    ...(isSmall(backlog.recorded)
      ? []
      : number(factLabels.openRecorded, 'cases', exactly(backlog.recorded, ledger.cases))),
    ...number(factLabels.openUnrecorded, 'cases', backlog.unrecorded),
    ...number(factLabels.placeGini, 'index', places.gini),
    ...(isToldShare(who.repeatPersons) ? number(factLabels.repeatPersons, 'share', who.repeatPersons) : []),
  ];
}

const isSmall = (count: number): boolean => count > 0 && count < leastPublished;

/** Cases of no class are one of the parts that sum to all. */
function classesTold({ byClass, unmapped }: SurfacedRates): readonly CaseClass[] {
  const told = toldCounts([...caseClasses.map((one) => byClass[one].n), unmapped]);
  return caseClasses.filter((_, i) => told[i]);
}

/** Types of a class of which no case is small; none where cases of the class and of none of its types are few, since these would follow. */
function mixTold({ mix, byClass }: SurfacedRates): SurfacedRates['mix'] {
  return caseClasses.flatMap((one) => {
    const own = mix.filter(({ caseClass }) => caseClass === one);
    const counts = own.map(({ share }) => (share.n > 0 ? Math.round(share.value * share.n) : 0));
    const untyped = byClass[one].n - counts.reduce((sum, count) => sum + count, 0);
    if (isSmall(untyped)) return [];
    const told = toldCounts(counts);
    return own.filter((_, i) => told[i] === true && counts[i]! > 0);
  });
}

function monthsTold({ months }: LedgerDescription['season']): LedgerDescription['season']['months'] {
  const told = toldCounts(months.map(({ factor }) => factor.n));
  return months.filter((_, i) => told[i]);
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
    const counts = departments.map(({ share }) => Math.round(share.value * cases));
    const others = counts.slice(mostDepartments).reduce((sum, count) => sum + count, 0);
    const isTold = toldCounts([...counts.slice(0, mostDepartments), others]);
    const told = departments.slice(0, mostDepartments).filter((_, i) => isTold[i]);
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
