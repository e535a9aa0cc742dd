import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { decodeQuestion } from '../../../scenarios/question/token.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { Route } from '../../app/route.ts';

const defaultCase = 'beihu';

/** The question an address holds; the default one, with the reason, where it cannot be read. */
export function questionOfRoute({ query }: Route): { readonly question: Question; readonly faults: readonly Fault[] } {
  if (query.q === undefined) return { question: defaultQuestion(defaultCase), faults: [] };
  try {
    return { question: decodeQuestion(query.q), faults: [] };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { question: defaultQuestion(defaultCase), faults: error.faults };
  }
}
