import type { GivenFacts } from '../../../../ledger/scenario/scaledCounty.ts';
import { type ConstantKey, constants } from '../../../../models/governance/parameters/constants.ts';
import { caseIds } from '../../../../scenarios/catalogue.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { type NumberProblem, type NumberRange, readNumber } from '../../compare/settings/numberDraft.ts';
import type { ScenarioChoice } from '../run/ledgerWorkerApi.ts';

/** Facts of a county that a reader may know; the first must be known. */
export const factKeys = [
  'residents',
  'townships',
  'communities',
  'grids',
  'departments',
  'gridWorkers',
  'cadres',
  'fullTimeMediators',
  'townshipDesks',
  'countyDesks',
  'centreStaff',
  'programmeYuanPerResident',
] as const satisfies readonly ConstantKey[];
export type FactKey = (typeof factKeys)[number];

/** Each is within the next. */
const nested = ['townships', 'communities', 'grids', 'residents'] as const satisfies readonly FactKey[];

/** As it stands in the fields. */
export interface ScenarioForm {
  readonly name: string;
  readonly facts: Readonly<Partial<Record<FactKey, string>>>;
  readonly base: string;
  /** '' is the one before the reform of `base`. */
  readonly inForce: string;
}

export const emptyForm: ScenarioForm = { name: '', facts: {}, base: 'beihu', inForce: '' };

export type FieldProblem = NumberProblem | 'tooLong' | 'tooMany';

/** What is wrong with a field. Of `tooMany`: `than` has fewer. */
export interface FormProblem {
  readonly field: 'name' | FactKey;
  readonly problem: FieldProblem;
  readonly low?: number;
  readonly high?: number;
  readonly than?: FactKey;
}

export const rangeOf = (key: FactKey): NumberRange => constants.find((one) => one.key === key)!;

/** Everything that is wrong with a form, in the order of its fields. */
export function formProblems({ name, facts }: ScenarioForm): FormProblem[] {
  const problems: FormProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', problem: 'empty' });
  else if ([...name.trim()].length > limits.labelLength) {
    problems.push({ field: 'name', problem: 'tooLong', high: limits.labelLength });
  }
  const read = new Map(factKeys.map((key) => [key, readNumber(facts[key] ?? '', rangeOf(key))]));
  for (const [key, value] of read) {
    const [low, high] = rangeOf(key).bounds;
    if (typeof value === 'number' || (value === 'empty' && key !== 'residents')) continue;
    problems.push({ field: key, problem: value, low, high });
  }
  const given = nested.filter((key) => typeof read.get(key) === 'number');
  for (const [i, key] of given.entries()) {
    const than = given[i + 1];
    if (than === undefined || !((read.get(key) as number) > (read.get(than) as number))) continue;
    problems.push({ field: key, problem: 'tooMany', than });
  }
  return problems;
}

/** What a form asks for; null where something is wrong with it. */
export function choiceOf(form: ScenarioForm): ScenarioChoice | null {
  if (formProblems(form).length > 0) return null;
  const facts = factKeys.flatMap((key) => {
    const value = readNumber(form.facts[key] ?? '', rangeOf(key));
    return typeof value === 'number' ? [[key, { value }] as const] : [];
  });
  return {
    name: form.name.trim(),
    base: caseIds.includes(form.base) ? form.base : emptyForm.base,
    ...(form.inForce === '' ? {} : { inForce: form.inForce }),
    given: Object.fromEntries(facts) as unknown as GivenFacts,
  };
}
