import { caseOfQuestion } from '../../../scenarios/question/planOf.ts';
import { planSearch, type SearchPlan } from '../../../scenarios/search/planSearch.ts';
import { type StartPolicies, startPolicies } from '../../../scenarios/search/startPolicies.ts';
import type { Host } from '../../host.ts';
import { questionOfOptions } from '../../questionOfOptions.ts';
import type { OptimiseOptions, RawOptimiseOptions } from './optimiseOptions.ts';

/** The search that options ask for; of one township unless told otherwise: small enough to be run thousands of times. Throws the faults of case, policies, settings and factors. */
export function planOfOptions(
  name: string,
  options: OptimiseOptions,
  raw: RawOptimiseOptions,
  host: Host,
): { readonly plan: SearchPlan; readonly refused: StartPolicies['refused'] } {
  const { objectives, keys, ranges, population, uncertain, replicates } = options;
  const named = questionOfOptions(name, { ...options, reference: options.policies[0] ?? '' }, host.readBytes);
  const asked = { ...named, worlds: { replicates } };
  const townships = Number(options.settings.townships ?? caseOfQuestion(asked).constants.townships.value);
  const question = { ...asked, slice: raw.slice === undefined ? townships : asked.slice };
  const { policies, refused } =
    options.policies.length > 0 ? { policies: question.policies, refused: [] } : startPolicies(question);
  return {
    refused,
    plan: planSearch({
      question: { ...question, policies, reference: 0 },
      objectives,
      ...(keys === undefined ? {} : { keys }),
      ranges,
      population,
      uncertain,
    }),
  };
}
