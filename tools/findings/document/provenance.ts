import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import type { CaseFindings } from './readFindings.ts';

export interface ProvenanceCounts {
  readonly k: number;
  readonly assumption: number;
  readonly literature: number;
  readonly seed: number;
}

/** Where the ranges of the factors come from; several at once are the case's own and in none of the counts but `k`. */
export function provenanceOf({ factors }: CaseFindings): ProvenanceCounts {
  const kinds = factors.flatMap(({ factor }) => parameterOf(factor.key)?.provenance.kind ?? []);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return { k: kinds.length, assumption: count('assumption'), literature: count('literature'), seed: count('seed') };
}
