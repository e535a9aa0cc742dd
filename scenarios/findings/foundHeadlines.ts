import type { PreferredSide } from '../../sim/analysis/decision/flip.ts';
import type { Question } from '../question/question.ts';

/** In how many drawn worlds a policy is better, with its 95 % interval. */
interface FoundShare {
  readonly n: number;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

/** What the findings say of one outcome of a pair of policies. */
export interface FoundHeadline {
  readonly outcome: string;
  /** For all shares of the findings together. */
  readonly ahead: PreferredSide;
  readonly share: FoundShare;
  /** In the worlds that are like counties there are; null where too few are. */
  readonly lifelike: FoundShare | null;
}

/** What the findings say of a pair of policies in a case. */
export interface FoundComparison {
  readonly policy: string;
  readonly against: string;
  readonly outcomes: readonly FoundHeadline[];
}

/** Written by `npm run findings`. */
export interface FoundHeadlines {
  readonly cases: Readonly<
    Record<
      string,
      {
        readonly points: number;
        /** `1/k` */
        readonly slice: string;
        readonly days: number;
        readonly comparisons: readonly FoundComparison[];
      }
    >
  >;
}

const files = import.meta.glob('../../findings/headlines.json', { query: '?raw', import: 'default', eager: true });

/** What is committed of the findings. */
const foundHeadlines = (): FoundHeadlines =>
  Object.values(files).map((text) => JSON.parse(text) as FoundHeadlines)[0] ?? { cases: {} };

/** Of a question about a built-in case as it stands: what the findings say of its policies against its reference, with how far they were tested. Null where they say nothing. */
export function foundOf(
  question: Question,
  policies: readonly string[],
  found: FoundHeadlines = foundHeadlines(),
):
  | (Omit<FoundHeadlines['cases'][string], 'comparisons'> & { readonly comparisons: readonly FoundComparison[] })
  | null {
  if (typeof question.case !== 'string' || Object.keys(question.settings).length > 0) return null;
  if (question.ensemble !== undefined) return null;
  const known = found.cases[question.case];
  if (known === undefined) return null;
  const isOwn = (id: string) => question.policies[policies.indexOf(id)]?.kind === 'builtIn';
  const against = policies[question.reference]!;
  const comparisons = known.comparisons.filter(
    (one) => one.against === against && policies.includes(one.policy) && isOwn(one.policy) && isOwn(against),
  );
  return comparisons.length === 0 ? null : { ...known, comparisons };
}
