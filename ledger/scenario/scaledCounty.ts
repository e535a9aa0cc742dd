import { type ConstantKey, constants } from '../../models/governance/parameters/constants.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { perResident } from '../../scenarios/nation/countyCase.ts';
import { nationRules } from '../../scenarios/nation/nationRules.ts';
import type { Sourced } from '../../scenarios/sourced.ts';
import { fundedNote, givenNote, scaledNote, takenNote } from '../locales/scenarioTexts.ts';
import { writtenNumber } from './writtenNumber.ts';

/** A fact of the county that whoever makes the scenario knows; its range is the value alone where none is told. */
export interface GivenFact {
  readonly value: number;
  readonly range?: readonly [low: number, high: number];
}

export type GivenFacts = Readonly<Partial<Record<ConstantKey, GivenFact>>> & { readonly residents: GivenFact };

/** Like staff, as many a resident as in the base county. */
const sizes = ['areaKm2', 'townships', 'communities', ...perResident] as const satisfies readonly ConstantKey[];

const bounds = new Map<ConstantKey, readonly [number, number]>(
  constants.map(({ key, bounds: [low, high] }) => [key, [low, high]]),
);
const isWhole = new Set<ConstantKey>(constants.filter(({ type }) => type === 'integer').map(({ key }) => key));

const money = 'programmeYuanPerResident' satisfies ConstantKey;

/**
 * Facts of a county that no ledger tells: what is given; size and staff as many a resident as in `base` where nothing is, no fewer communities than townships and no fewer grids than communities, programme money too (that of
 * `fundedResidents` at least, as in the synthetic nation); everything else as in `base`. All of it is an assumption that says where it comes from.
 */
export function scaledCounty(base: CaseSpec, given: GivenFacts): CaseSpec['constants'] {
  const ratio = given.residents.value / base.constants.residents.value;
  const made = { ...base.constants };
  for (const [key, { value, range, from }] of Object.entries(made) as [ConstantKey, Sourced<number>][]) {
    // What a source says of the base county it does not say of this one.
    if (from !== 'assumption') made[key] = sourced(value, range ?? [value, value], takenNote(base.id));
  }
  for (const key of sizes) {
    const { value, range = [value, value] } = base.constants[key];
    const scaled = (one: number) => within(key, one * ratio);
    made[key] = sourced(scaled(value), [scaled(range[0]), scaled(range[1])], scaledNote(base.id));
  }
  const funded = nationRules.fundedResidents / given.residents.value;
  if (funded > 1) {
    const { value, range = [value, value] } = base.constants[money];
    const scaled = (one: number) => within(money, one * funded);
    made[money] = sourced(scaled(value), [scaled(range[0]), scaled(range[1])], fundedNote(base.id));
  }
  for (const [key, one] of Object.entries(given) as [ConstantKey, GivenFact][]) {
    made[key] = sourced(one.value, one.range ?? [one.value, one.value], givenNote);
  }
  for (const [more, fewer] of [
    ['communities', 'townships'],
    ['grids', 'communities'],
  ] as const) {
    const { value, range = [value, value] } = made[more];
    const least = made[fewer].value;
    if (given[more] !== undefined || value >= least) continue;
    made[more] = sourced(least, [least, Math.max(least, range[1])], scaledNote(base.id));
  }
  return made;
}

const sourced = (value: number, range: readonly [number, number], note: Sourced['note']): Sourced<number> => ({
  value,
  from: 'assumption',
  range: [range[0], range[1]],
  ...(note === undefined ? {} : { note }),
});

/** Inside what the model takes; counts are whole. */
function within(key: ConstantKey, value: number): number {
  const [low, high] = bounds.get(key)!;
  return Math.min(high, Math.max(low, isWhole.has(key) ? Math.round(value) : writtenNumber(value)));
}
