/** A pair of policies that is compared in a case. */
export interface Comparison {
  readonly key: ComparisonKey;
  readonly policy: string;
  readonly against: string;
}

/** In the order of the tables. `other`: any further policy against the reference. */
export const comparisonKeys = [
  'preventing',
  'preventingDevolved',
  'devolving',
  'devolvingPreventive',
  'both',
  'reform',
  'other',
] as const;
export type ComparisonKey = (typeof comparisonKeys)[number];

/** What a planner chooses between: asked where the answer turns round. The other edges of the 2×2 stand in the tables. */
export const chosenKeys: readonly ComparisonKey[] = ['preventing', 'devolving', 'both', 'reform', 'other'];

/** The four arrangements, the reference first. */
export const arrangements = [
  'reactive-centralized',
  'reactive-devolved',
  'preventive-centralized',
  'preventive-devolved',
] as const;

const [reactiveCentralized, reactiveDevolved, preventiveCentralized, preventiveDevolved] = arrangements;

/** The policy that a case had, or was given, by its source. */
export const ownPolicy = (caseId: string, when: 'before' | 'after'): string => `${caseId}-${when}`;

/** What is compared in a case with these policies: each edge of the 2×2, its diagonal, the case's own reform, and every other policy against the reference. */
export function comparisonsOf(caseId: string, policies: readonly string[]): Comparison[] {
  const own = [ownPolicy(caseId, 'before'), ownPolicy(caseId, 'after')] as const;
  const pairs: readonly Comparison[] = [
    { key: 'preventing', policy: preventiveCentralized, against: reactiveCentralized },
    { key: 'preventingDevolved', policy: preventiveDevolved, against: reactiveDevolved },
    { key: 'devolving', policy: reactiveDevolved, against: reactiveCentralized },
    { key: 'devolvingPreventive', policy: preventiveDevolved, against: preventiveCentralized },
    { key: 'both', policy: preventiveDevolved, against: reactiveCentralized },
    { key: 'reform', policy: own[1], against: own[0] },
  ];
  const known: readonly string[] = [...arrangements, ...own];
  const others = policies
    .filter((id) => !known.includes(id))
    .map((policy): Comparison => ({ key: 'other', policy, against: reactiveCentralized }));
  return [...pairs, ...others].filter(({ policy, against }) => policies.includes(policy) && policies.includes(against));
}
