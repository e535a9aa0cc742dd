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
  /** See `inputsOf`: of the slice, and of the result at 1:1; null where there is none. */
  readonly inputs: string;
  readonly wholeInputs: string | null;
  readonly comparisons: readonly (Comparison & { readonly outcomes: readonly Judgement[] })[];
  readonly standing: Standing;
  /** Null where there is no result at 1:1. */
  readonly sizes: Sizes | null;
}

/** What a study is made of: the facts of a result, which name table and experiment by their digests; null where it is not among `names`. */
export const inputsOf = (root: string, name: string, names: readonly string[]): string | null =>
  names.includes(name) ? digestOf(JSON.stringify(factsOf(root, name))) : null;

/** Makes the study of a case from its committed results; `names` are those of all results. What an `earlier` study says of the same slice is taken from it. */
export async function caseStudy(
  root: string,
  name: string,
  names: readonly string[],
  earlier?: CaseStudy,
): Promise<CaseStudy> {
  const sample = await readSample(root, name);
  const { facts } = sample;
  const inputs = inputsOf(root, name, names)!;
  const wholeInputs = inputsOf(root, wholeOf(name), names);
  const ofSlice =
    earlier?.inputs === inputs
      ? earlier
      : {
          comparisons: comparisonsOf(facts.case, facts.policies).map((comparison) => ({
            ...comparison,
            outcomes: comparedOutcomes.map((compared) => judge(sample, comparison, compared)),
          })),
          standing: standing(sample),
        };
  return {
    name,
    inputs,
    wholeInputs,
    comparisons: ofSlice.comparisons,
    standing: ofSlice.standing,
    sizes: wholeInputs === null ? null : sizes(sample, await readSample(root, wholeOf(name))),
  };
}
