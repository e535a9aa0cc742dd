import { checkColumn } from '../estimates/checkColumn.ts';
import { checkInput } from '../estimates/checkInput.ts';
import type { SearchEvaluation, SearchOutcome } from './search.ts';

/** What a search keeps of an evaluation. Throws `estimateInput` for lists of another length, things that are no numbers, a violation below 0, and for neither objectives nor violations. */
export function outcomeOf(evaluation: SearchEvaluation, objectives: number, path: string): SearchOutcome {
  const { objectives: values, violations = [] } = evaluation ?? {};
  checkColumn(`${path}.violations`, violations);
  checkInput(values !== undefined || violations.length > 0, `${path}.objectives`, values, `${objectives} numbers`);
  if (values !== undefined) {
    checkColumn(`${path}.objectives`, values);
    checkInput(values.length === objectives, `${path}.objectives.length`, values.length, `${objectives}`);
  }
  let violation = 0;
  for (const [i, one] of violations.entries()) {
    checkInput(!(one < 0), `${path}.violations[${i}]`, one, '≥ 0, or NaN');
    violation += one;
  }
  const finite = values?.every(Number.isFinite) ? Array.from(values, (value) => value + 0) : null;
  if (finite === null && violation === 0) return { objectives: null, violation: null };
  return { objectives: finite, violation: Number.isFinite(violation) ? violation : null };
}
