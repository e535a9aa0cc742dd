import type { Question } from '../../../../scenarios/question/question.ts';
import { type PolicyStyle, stylesOf } from '../../../encoding/policyStyle.ts';
import { attempted, caseOfQuestion, policyOfChoice } from './policyChoices.ts';

const known = new WeakMap<Question, readonly (PolicyStyle | undefined)[]>();

/** Styles of a question's policies as its charts will have them, in their order; none for a policy that cannot be read. */
export function shownStyles(question: Question): readonly (PolicyStyle | undefined)[] {
  const found = known.get(question);
  if (found !== undefined) return found;
  const policies = question.policies.map((choice) => attempted(() => policyOfChoice(choice, caseOfQuestion(question))));
  const styles = stylesOf(policies.filter((policy) => policy !== undefined));
  let n = 0;
  const shown = policies.map((policy) => (policy === undefined ? undefined : styles[n++]));
  known.set(question, shown);
  return shown;
}
