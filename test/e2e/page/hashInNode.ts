import { comparisonSpecOf } from '../../../scenarios/question/comparisonSpecOf.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { runComparison } from '../../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../../sim/experiment/comparisonHash.ts';
import { governancePool } from '../../models/support/governancePool.ts';

/** Hash of the result of this question, run without a browser as the command line runs it. */
export async function hashInNode(question: Question): Promise<string> {
  const spec = comparisonSpecOf(planOf(question));
  return comparisonHash(await runComparison(spec, governancePool(), { now: () => performance.now() }));
}
