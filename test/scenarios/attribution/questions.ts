import type { AttributionChoice } from '../../../scenarios/attribution/attributionChoice.ts';
import type { PolicyChoice } from '../../../scenarios/question/question.ts';

type AskedQuestion = AttributionChoice['question'];

/** Two policies on a small slice of Beihu; a text is the id of a built-in one. */
export const asking = (
  from: string | PolicyChoice,
  to: string | PolicyChoice,
  rest: Partial<AskedQuestion> = {},
): AskedQuestion => ({
  case: 'beihu',
  policies: [from, to].map((one) => (typeof one === 'string' ? { kind: 'builtIn', id: one } : one)),
  reference: 0,
  days: 30,
  seed: 7,
  slice: 14,
  worlds: { replicates: 2 },
  settings: {},
  ...rest,
});

export const mixture = (id: string, levers: (PolicyChoice & { kind: 'mixture' })['levers']): PolicyChoice => ({
  kind: 'mixture',
  id,
  label: id,
  base: 'base',
  levers,
});
