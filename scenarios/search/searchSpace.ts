import type { LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { Factor, FactorValue } from '../../sim/experiment/factor.ts';
import type { CaseSpec } from '../caseSpec.ts';
import { policyIds, policyOf } from '../catalogue.ts';
import type { Policy } from '../composePolicy.ts';
import { nearestOf } from '../loader/nearest.ts';
import { planOf } from '../question/planOf.ts';
import type { Question } from '../question/question.ts';
import { geneFactor, type RangeChoice } from './geneRange.ts';
import { geneOf, leversOf, searchableKeys } from './leverGenes.ts';

/** What a search can choose from, in one scenario and under one budget. */
export interface SearchSpace {
  readonly question: Question;
  readonly caseSpec: CaseSpec;
  /** The question's reference: what is not searched stays as it is there. */
  readonly base: Policy;
  /** For `nsga2`. Keys are those of levers, and the two `partKeys`. */
  readonly factors: readonly Factor[];
  /** The levers that these move. */
  readonly levers: readonly LeverKey[];
  /** For `nsga2`: the policies it starts from, as far as they differ in what is searched; and whose they are. */
  readonly warmStart: readonly (readonly FactorValue[])[];
  readonly warmIds: readonly string[];
  /** Keys that could be searched and are not: set by the question, the same in all policies, or not asked for. */
  readonly held: readonly string[];
}

export interface SearchSpaceOptions {
  /** Some of `searchableKeys`; all unless told. */
  readonly keys?: readonly string[];
  /** `stated` unless told. */
  readonly ranges?: RangeChoice;
  /** Where the search starts: the policies of the question (`own`), and all built-in ones as well (`all`, unless told). */
  readonly start?: 'own' | 'all';
}

/**
 * The levers of a question that can be searched, with their ranges, and where the search starts. Every policy found has the budget of all others: the county's staff, split by shares that sum to 1, and its programme budget, which
 * its levers may spend and of which the rest is for handling cases; what costs more, or leaves a level no time for cases, cannot be had (`candidateParameters`). Levers that the question sets are not searched. Throws the faults of the question; `unknownKey` for a key
 * that cannot be searched, `missingKey` where none is left.
 */
export function searchSpace(
  question: Question,
  { keys, ranges = 'stated', start = 'all' }: SearchSpaceOptions = {},
): SearchSpace {
  const { caseSpec, policies, reference } = planOf(question);
  for (const [at, key] of (keys ?? []).entries()) {
    if (searchableKeys.includes(key)) continue;
    throw new FaultError({
      code: 'unknownKey',
      path: `keys[${at}]`,
      value: key,
      expected: nearestOf(key, searchableKeys),
    });
  }
  const own = policies.map(({ policy }) => policy);
  const all = [...own, ...policyIds.map((id) => policyOf(id))];
  const isFree = (key: string) => !leversOf(key).some((lever) => Object.hasOwn(question.settings, lever));
  const factors = searchableKeys
    .filter((key) => (keys?.includes(key) ?? true) && isFree(key))
    .map((key) => geneFactor(key, ranges, all))
    .filter((factor) => factor !== undefined);
  if (factors.length === 0)
    throw new FaultError({ code: 'missingKey', path: 'keys', expected: searchableKeys.join(', ') });
  const warm = new Map<string, { id: string; values: FactorValue[] }>();
  for (const { id, levers } of start === 'own' ? own : all) {
    const values = factors.map((factor) => within(factor, geneOf(levers, factor.key)));
    const text = JSON.stringify(values);
    if (!warm.has(text)) warm.set(text, { id, values });
  }
  return {
    question,
    caseSpec,
    base: own.find(({ id }) => id === reference)!,
    factors,
    levers: [...new Set(factors.flatMap(({ key }) => leversOf(key)))],
    warmStart: Array.from(warm.values(), ({ values }) => values),
    warmIds: Array.from(warm.values(), ({ id }) => id),
    held: searchableKeys.filter((key) => !factors.some((factor) => factor.key === key)),
  };
}

/** The value, or the end of the range that it lies beyond: of files of one's own. */
function within(factor: Factor, value: LeverValue): FactorValue {
  if (factor.kind === 'choice') return value;
  return Math.min(factor.range[1], Math.max(factor.range[0], value as number));
}
