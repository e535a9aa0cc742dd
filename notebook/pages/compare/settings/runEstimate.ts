import type { Question } from '../../../../scenarios/question/question.ts';

/** Batch of the stopping rule and the most it may ask for; see `precisionRule`. */
const batch = 10;
const maxReplicates = 1000;

/** Least and most runs a question takes: one a policy and world. */
export function runEstimate({ policies, worlds }: Question): { readonly least: number; readonly most: number } {
  const n = policies.length;
  if ('replicates' in worlds) return { least: n * worlds.replicates, most: n * worlds.replicates };
  return { least: n * batch, most: n * maxReplicates };
}
