import { comparedOutcomes } from '../results/keptOutcomes.ts';
import { digestOf } from '../results/resultFacts.ts';
import { wholeOf } from '../rooms.ts';
import { type Comparison, comparisonsOf } from './comparisons.ts';
import { type Judgement, judge } from './judge.ts';
import { factsOf, readSample } from './sample.ts';
import { type Sizes, sizes } from './sizes.ts';
import { type Standing, standing } from './standing.ts';

/** All that the findings say of a case. */
export interface CaseStudy {
  readonly name: string;
  /** See `inputsOf`. */
  readonly inputs: string;
  readonly comparisons: readonly (Comparison & { readonly outcomes: readonly Judgement[] })[];
  readonly standing: Standing;
  /** Null where there is no result at 1:1. */
  readonly sizes: Sizes | null;
}

/** What a study is made of: the facts of its results, which name tables and experiments by their digests. */
export const inputsOf = (root: string, name: string, names: readonly string[]): string =>
  digestOf(JSON.stringify([name, wholeOf(name)].filter((one) => names.includes(one)).map((one) => factsOf(root, one))));

/** Makes the study of a case from its committed results; `names` are those of all results. */
export async function caseStudy(root: string, name: string, names: readonly string[]): Promise<CaseStudy> {
  const sample = await readSample(root, name);
  const { facts } = sample;
  const whole = names.includes(wholeOf(name)) ? await readSample(root, wholeOf(name)) : undefined;
  return {
    name,
    inputs: inputsOf(root, name, names),
    comparisons: comparisonsOf(facts.case, facts.policies).map((comparison) => ({
      ...comparison,
      outcomes: comparedOutcomes.map((compared) => judge(sample, comparison, compared)),
    })),
    standing: standing(sample),
    sizes: whole === undefined ? null : sizes(sample, whole),
  };
}
